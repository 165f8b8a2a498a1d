import type { CampaignContent, SiteContent } from '../campaign/content.ts';
import type { Problem } from './problem.ts';

/**
 * The sample campaigns of the project are still there beside a real campaign: the hub would publish them too. Warning,
 * once.
 */
export function sampleBeside({ campaigns }: SiteContent): readonly Problem[] {
  const own = ownCampaigns(campaigns).map(({ id }) => id);
  const samples = campaigns.filter(({ id }) => !own.includes(id));
  const [first] = samples;
  if (!first) return [];
  const ids = samples.map(({ id }) => id);
  const folders = samples.map(({ campaign }) => campaign.file.replace(/\/campaign\.json$/u, ''));
  return [
    {
      code: 'sample-beside',
      file: first.campaign.file,
      path: [],
      message: `${ids.length} 个网站的活动大半是示例（${ids.join('、')}），和 ${own.join('、')} 放在一起，总站会一起列出。`,
      fix: `不要它们，运行 git rm -r ${folders.join(' ')}；要留着对照的，生成时写 CAMPAIGNS=${own.join(',')}，它们就不发布，这条提醒不用管。`,
    },
  ];
}

/** The campaigns that are not samples for the most part; all of them where every one is. */
export function ownCampaigns(campaigns: readonly CampaignContent[]): readonly CampaignContent[] {
  const own = campaigns.filter(({ activities }) => {
    const samples = activities.filter(({ data }) => data.sample).length;
    return samples * 2 <= activities.length;
  });
  return own.length > 0 ? own : campaigns;
}
