import { expect, test } from 'vitest';
import { collectionEmpty, footerItemMissing } from '#domain/checks/campaign-complete.ts';
import { aCampaign, aCampaignContent, aCheckContext, anActivity } from '../../builders.ts';

test('a campaign without an activity that can be seen is refused, unless it says that they are to come', () => {
  const drafts = aCampaignContent({ activities: [anActivity({ draft: true })] });
  expect(collectionEmpty(drafts, aCheckContext(drafts))).toEqual([
    {
      code: 'collection-empty',
      file: 'content/campaigns/guyuan-2023/campaign.json',
      path: [],
      message: '活动全是草稿，网站上一个也看不到。',
      fix: '把活动文件放回 activities，或去掉 draft；真的还没有活动，在这里写 "activitiesToCome": true。',
    },
  ]);
  const announced = aCampaignContent({ activities: [], campaign: aCampaign({ activitiesToCome: true }) });
  expect(collectionEmpty(announced, aCheckContext(announced))).toEqual([]);
});

test('activities that are there and broken do not make a campaign empty', () => {
  const content = aCampaignContent({ activities: [] });
  expect(collectionEmpty(content, aCheckContext(aCampaignContent()))).toEqual([]);
});

test('a foot that lacks items is warned of once', () => {
  const content = aCampaignContent({ campaign: aCampaign({ footer: { organizer: '固原市科学技术协会' } }) });
  expect(footerItemMissing(content, aCheckContext(content))).toMatchObject([
    {
      path: ['footer'],
      message: '页脚还没有：ICP 备案号（icp）、公安备案号（police）、网站标识码（siteCode）。',
    },
  ]);
});
