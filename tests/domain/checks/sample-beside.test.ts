import { expect, test } from 'vitest';
import { ownCampaigns, sampleBeside } from '#domain/checks/sample-beside.ts';
import { aCampaign, aCampaignContent, anActivity } from '../../builders.ts';

/** A campaign with some activities, the first ones samples. */
function aSite(place: string, samples: number, all: number) {
  const activities = Array.from({ length: all }, (_, index) =>
    anActivity({ id: `a${index}`, ...(index < samples ? { sample: true } : {}) }),
  );
  const campaign = aCampaign();
  const file = `content/campaigns/${place}/campaign.json`;
  return { ...aCampaignContent({ activities, campaign: { ...campaign, file } }), id: place };
}

test('campaigns of samples beside one that is not are reported once, with the command that removes them', () => {
  const campaigns = [aSite('guyuan-2023', 2, 3), aSite('huining-2027', 0, 2), aSite('wenzhou-2024', 3, 3)];
  expect(sampleBeside({ campaigns, rulesets: [] })).toEqual([
    {
      code: 'sample-beside',
      file: 'content/campaigns/guyuan-2023/campaign.json',
      path: [],
      message: '2 个网站的活动大半是示例（guyuan-2023、wenzhou-2024），和 huining-2027 放在一起，总站会一起列出。',
      fix: '不要它们，运行 git rm -r content/campaigns/guyuan-2023 content/campaigns/wenzhou-2024；要留着对照的，生成时写 CAMPAIGNS=huining-2027，它们就不发布，这条提醒不用管。',
    },
  ]);
  expect(ownCampaigns(campaigns).map(({ id }) => id)).toEqual(['huining-2027']);
});

test('samples alone, and a few of them in a real campaign, are let be', () => {
  expect(sampleBeside({ campaigns: [aSite('guyuan-2023', 2, 3), aSite('a-2024', 1, 1)], rulesets: [] })).toEqual([]);
  expect(sampleBeside({ campaigns: [aSite('guyuan-2023', 1, 2), aSite('a-2024', 0, 0)], rulesets: [] })).toEqual([]);
  expect(ownCampaigns([aSite('guyuan-2023', 1, 1)])).toHaveLength(1);
});
