import type { ActivityNode } from '../activity/activity-node.ts';
import { markedTitle } from '../activity/title-marks.ts';
import { compareActivities } from './resolve-activities.ts';
import type { CampaignSite } from './site.ts';

/** Merges drafts into the activities, each marked 【草稿】 in its name. For editors' previews only: do not publish. */
export const draftsShown = (site: CampaignSite): CampaignSite => ({
  ...site,
  activities: [...site.activities, ...site.drafts.map(marked)].sort(compareActivities),
  drafts: [],
});

const marked = (node: ActivityNode): ActivityNode => ({
  ...node,
  activity: { ...node.activity, name: markedTitle(node.activity.name, ['draft']) },
});
