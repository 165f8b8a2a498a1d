import { isStanding } from '../activity/standing-sessions.ts';
import type { CampaignContent } from '../campaign/content.ts';

/**
 * The names of the summaries that a campaign's content calls for, told from it as it is written: of everyone who owes one
 * and can be named, and of everyone who held something.
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
