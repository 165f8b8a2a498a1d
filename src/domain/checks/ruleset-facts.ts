import type { Ruleset } from '#schemas/ruleset.ts';
import type { Entry } from '../campaign/content.ts';
import { festivalOf } from '../campaign/festivals.ts';
import { rulesetIdOf, rulesetOf } from '../campaign/ruleset-of.ts';
import { partialDateBounds } from '../time/partial-date.ts';
import type { Check } from './context.ts';
import type { Problem } from './problem.ts';

/** A rule set's platform and year are those of its file name, and its dates lie in that year, first before last. */
export const rulesetProblems = ({ id, file, data }: Entry<Ruleset>): readonly Problem[] => [
  ...nameProblems(id, file, data),
  ...(['publishing', 'activities'] as const).flatMap((key) => dateProblems(key, file, data)),
];

function nameProblems(id: string, file: string, { platform, year }: Ruleset): readonly Problem[] {
  if (id === `${platform}-${year}`) return [];
  return [
    {
      code: 'ruleset-name',
      file,
      path: id.endsWith(`-${year}`) ? ['platform'] : ['year'],
      message: `平台 ${platform}、年份 ${year} 和文件名“${id}”对不上。`,
      fix: `改 platform 或 year，或把文件名改成 ${platform}-${year}.json。`,
    },
  ];
}

function dateProblems(key: 'publishing' | 'activities', file: string, ruleset: Ruleset): readonly Problem[] {
  const { year, [key]: range } = ruleset;
  if (!range) return [];
  const end = (['from', 'to'] as const).find((each) => !range[each].startsWith(`${year}-`));
  if (end !== undefined) {
    return [
      {
        code: 'ruleset-dates',
        file,
        path: [key, end],
        message: `${range[end]} 不在规则的年份 ${year} 里。`,
        fix: '照当年的填报指南改日期；指南没有写的，删去这一项。',
      },
    ];
  }
  if (range.from <= range.to) return [];
  return [
    {
      code: 'date-order',
      file,
      path: [key, 'to'],
      message: '最后一天早于第一天。',
      fix: '核对两个日期或时间，哪个写错了改哪个。',
    },
  ];
}

/** The campaign's rule set is of the campaign's year. */
export const rulesetYear: Check = ({ campaign }, { rulesets }) => {
  const ruleset = rulesetOf(campaign.data, rulesets);
  const { year } = campaign.data;
  if (!ruleset || ruleset.year === year) return [];
  return [
    {
      code: 'ruleset-year',
      file: campaign.file,
      path: ['ruleset'],
      message: `活动是 ${year} 年的，规则 ${rulesetIdOf(campaign.data)} 是 ${ruleset.year} 年的。`,
      fix: `改成“${ruleset.platform}-${year}”；rulesets/ 里没有就新建，没有见到当年的指南时写 "unverified": true。`,
    },
  ];
};

/** The campaign's rule set is of its festival's platform. */
export const rulesetPlatform: Check = ({ campaign }, { rulesets }) => {
  const ruleset = rulesetOf(campaign.data, rulesets);
  const { name, platform } = festivalOf(campaign.data);
  if (!ruleset || ruleset.platform === platform?.id) return [];
  const fix =
    '核对 ruleset 和 festival；不在平台上填报的活动，删去 ruleset；自己的活动有平台的，写在 ownFestival.platform。';
  return [
    {
      code: 'ruleset-platform',
      file: campaign.file,
      path: ['ruleset'],
      message: `规则 ${rulesetIdOf(campaign.data)} 是平台 ${ruleset.platform} 的，${name}${platform ? `的平台是 ${platform.id}` : '没有填报平台'}。`,
      fix,
    },
  ];
};

/** The days of the campaign, or those that count, touch the days that the platform accepts. */
export const rulesetWindow: Check = ({ campaign }, { rulesets }) => {
  const { window, counted } = campaign.data;
  const taken = rulesetOf(campaign.data, rulesets)?.activities;
  if (!taken) return [];
  const ranges = counted ? [window, counted] : [window];
  const touches = ranges.some(
    ({ from, to }) => partialDateBounds(from).from <= taken.to && partialDateBounds(to).to >= taken.from,
  );
  if (touches) return [];
  return [
    {
      code: 'ruleset-window',
      file: campaign.file,
      path: ['ruleset'],
      message: `规则 ${rulesetIdOf(campaign.data)} 只收 ${taken.from} 至 ${taken.to} 的活动，和活动的时间 ${window.from} 至 ${window.to} 没有一天相同。`,
      fix: '核对 window 和 ruleset；不在这个平台上填报的活动，删去 ruleset。',
    },
  ];
};
