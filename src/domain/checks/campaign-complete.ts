import type { Campaign } from '#schemas/campaign.ts';
import type { Check } from './context.ts';

/**
 * A campaign has an activity that is not a draft, unless it sets `activitiesToCome`. Skips a campaign with a broken
 * activity: that file has its own problem.
 */
export const collectionEmpty: Check = ({ campaign, activities }, { files }) => {
  const isBroken = files.filter(({ kind }) => kind === 'activities').length > activities.length;
  if (campaign.data.activitiesToCome || isBroken || activities.some(({ data }) => !data.draft)) return [];
  return [
    {
      code: 'collection-empty',
      file: campaign.file,
      path: [],
      message: activities.length === 0 ? '一个活动也没有。' : '活动全是草稿，网站上一个也看不到。',
      fix: '把活动文件放回 activities，或去掉 draft；真的还没有活动，在这里写 "activitiesToCome": true。',
    },
  ];
};

const footerItems: Readonly<Record<keyof Campaign['footer'], string>> = {
  organizer: '主办单位',
  icp: 'ICP 备案号',
  police: '公安备案号',
  siteCode: '网站标识码',
};

/** Footer items that public sites in China state. Editors must not invent them. Warning, once per campaign. */
export const footerItemMissing: Check = ({ campaign: { file, data } }) => {
  const missing = Object.entries(footerItems).filter(
    ([key]) => data.footer[key as keyof Campaign['footer']] === undefined,
  );
  if (missing.length === 0) return [];
  return [
    {
      code: 'footer-item-missing',
      file,
      path: ['footer'],
      message: `页脚还没有：${missing.map(([key, name]) => `${name}（${key}）`).join('、')}。`,
      fix: '有了就在 footer 里补上；没有的不写，不能编。',
    },
  ];
};
