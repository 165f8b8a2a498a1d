import type { ActivityNode } from '../activity/activity-node.ts';
import { markedTitle } from '../activity/title-marks.ts';
import { compareActivities } from './resolve-activities.ts';
import type { CampaignSite } from './site.ts';

/** The site with its drafts among the activities, each marked in its name: for editors, never to be published. */
export const draftsShown = (site: CampaignSite): CampaignSite => ({
  ...site,
  activities: [...site.activities, ...site.drafts.map(marked)].sort(compareActivities),
  drafts: [],
});

const marked = (node: ActivityNode): ActivityNode => ({
  ...node,
  activity: { ...node.activity, name: markedTitle(node.activity.name, ['draft']) },
});
