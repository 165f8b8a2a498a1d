import type { ActivityNode } from '../activity/activity-node.ts';
import type { CampaignSite } from '../campaign/site.ts';

/** The activities picked for recommendation (推优), in rank order. The content check has refused samples and drafts. */
export const candidatesOf = ({ campaign, activities }: CampaignSite): readonly ActivityNode[] =>
  (campaign.candidates ?? []).flatMap((picked) => activities.filter(({ id }) => id === picked));

/** Rank from 1; undefined for an activity that is not picked. */
export function rankOf({ id }: ActivityNode, { campaign }: CampaignSite): number | undefined {
  const position = campaign.candidates?.indexOf(id) ?? -1;
  return position < 0 ? undefined : position + 1;
}
