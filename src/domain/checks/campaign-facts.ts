import { rulesetIdOf } from '../campaign/ruleset-of.ts';
import { daysBetween } from '../time/day.ts';
import type { Check } from './context.ts';

/** The campaign's rule set exists. A broken rule set counts as existing: its own file has the problem. */
export const rulesetMissing: Check = ({ campaign }, { files }) => {
  const wanted = rulesetIdOf(campaign.data);
  if (wanted === undefined || files.some(({ kind, id }) => kind === 'ruleset' && id === wanted)) return [];
  return [
    {
      code: 'ruleset-missing',
      file: campaign.file,
      path: ['ruleset'],
      message: `没有平台规则 ${wanted}。`,
      fix: `改成 rulesets/ 里有的，或新建 rulesets/${wanted}.json；没有平台的活动，删去 ruleset。`,
    },
  ];
};

/** The folder name ends with the campaign's year. */
export const campaignYear: Check = ({ id, campaign }) => {
  const { year } = campaign.data;
  if (id.endsWith(`-${year}`)) return [];
  return [
    {
      code: 'campaign-year',
      file: campaign.file,
      path: ['year'],
      message: `年份 ${year} 和文件夹“${id}”对不上。`,
      fix: '改 year，或改文件夹的名字。',
    },
  ];
};

/** A county's code starts with its city's code (GB/T 2260: province, city, county, two digits each). Warning. */
export const regionCode: Check = ({ campaign }) => {
  const { city, regions } = campaign.data;
  const ofCity = city.code.replace(/(?:00)+$/u, '');
  return regions.flatMap(({ name, code }, index) => {
    if (code === undefined || code.startsWith(ofCity)) return [];
    return {
      code: 'region-code',
      file: campaign.file,
      path: ['regions', index, 'code'],
      message: `${name}的区划代码 ${code} 不属于${city.name}（${city.code}）。`,
      fix: `核对代码：${city.name}的县区都以 ${ofCity} 开头。`,
    };
  });
};

/** A target's `min` is at most its `max`. */
export const targetRange: Check = ({ campaign }) =>
  campaign.data.targets.flatMap(({ min, max }, index) => {
    if (min === undefined || max === undefined || min <= max) return [];
    return {
      code: 'target-range',
      file: campaign.file,
      path: ['targets', index, 'max'],
      message: `上限 ${max} 小于下限 ${min}。`,
      fix: '核对 min 和 max。',
    };
  });

/** Each day of the window has a schedule page, and a campaign covers one year. */
const maxWindowDays = 366;

/** The window is at most a year long: a longer one is a typing error in a date. */
export const windowTooLong: Check = ({ campaign: { file, data } }) => {
  if (daysBetween(data.window.from, data.window.to) <= maxWindowDays) return [];
  return [
    {
      code: 'window-too-long',
      file,
      path: ['window', 'to'],
      message: `活动集中开展的时间超过 ${maxWindowDays} 天。`,
      fix: '核对年份；全年都计入的，写在 counted。',
    },
  ];
};
