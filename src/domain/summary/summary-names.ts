import { isStanding } from '../activity/standing-sessions.ts';
import type { CampaignContent } from '../campaign/content.ts';

/**
 * File names, without extension, of the summaries of a campaign, from its parsed content: for every named region that
 * must submit one, and every region and unit that held an activity.
 */
export function summaryNames({ campaign, activities }: CampaignContent): readonly string[] {
  const { regions, deadlines } = campaign.data;
  const owe = deadlines.some(({ summary, kinds }) => summary && (kinds === undefined || kinds.includes('county')));
  const asked = regions.filter(({ counted, collective }) => owe && counted && !collective);
  const held = activities.filter(({ data }) => !data.draft && !data.sample && data.sessions.some(isStanding));
  return [
    ...new Set([
      'blank',
      'campaign',
      ...asked.map(({ id }) => `regions/${id}`),
      ...held.flatMap(({ data: { region, hosts, organizers } }) => [
        ...(region ? [`regions/${region}`] : []),
        ...[...hosts, ...organizers].map((id) => `units/${id}`),
      ]),
    ]),
  ];
}
