import type { Deadline } from '#schemas/campaign.ts';
import type { ActivityNode } from '../activity/activity-node.ts';
import { heldActivities } from '../activity/held.ts';
import { deadlinesFor, type UnitKind } from '../campaign/deadlines-for.ts';
import type { CampaignSite } from '../campaign/site.ts';

/** Who writes a summary, and of which activities. */
export interface SummaryScope {
  readonly kind: 'blank' | 'campaign' | 'region' | 'unit';
  /** Of the region or unit. */
  readonly id: string;
  /** Who it is, in full; empty for the blank one. */
  readonly name: string;
  readonly activities: readonly ActivityNode[];
  /** What asks for it. */
  readonly dues: readonly Deadline[];
}

/**
 * The summaries of a campaign: a blank one, the campaign's, those of the counties and zones that owe one or held
 * something, and those of the units that held something. Units that held nothing take the blank one: a notice that says
 * 各单位 does not name them.
 */
export function summaryScopes(site: CampaignSite): readonly SummaryScope[] {
  const { campaign, organizations } = site;
  const held = heldActivities(site.activities);
  const owed = (...kinds: readonly UnitKind[]) => duesFor(kinds, site);
  const regions = campaign.regions.map(({ id, name, counted, collective }) => {
    const activities = held.filter(({ region }) => region?.id === id);
    const isAsked = counted && !collective && owed('county').length > 0;
    const scope: SummaryScope = {
      kind: 'region',
      id,
      name: `${campaign.city.name}${name}`,
      activities,
      dues: owed('county'),
    };
    return { scope, isWanted: isAsked || activities.length > 0 };
  });
  const units = organizations.map(({ id, organization: { name } }) => {
    const activities = held.filter(({ hosts, organizers }) => [...hosts, ...organizers].some((unit) => unit.id === id));
    const scope: SummaryScope = { kind: 'unit', id, name, activities, dues: owed('host', 'unit') };
    return { scope, isWanted: activities.length > 0 };
  });
  return [
    { kind: 'blank', id: 'blank', name: '', activities: [], dues: owed('host', 'unit', 'county') },
    { kind: 'campaign', id: 'campaign', name: campaign.city.name, activities: held, dues: owed('association') },
    ...[...regions, ...units].flatMap(({ scope, isWanted }) => (isWanted ? [scope] : [])),
  ];
}

/** The deadlines that ask a kind of writer for a summary, each once, in the campaign's order. */
function duesFor(kinds: readonly UnitKind[], { campaign }: CampaignSite): readonly Deadline[] {
  const theirs = new Set(kinds.flatMap((kind) => deadlinesFor(kind, campaign)));
  return campaign.deadlines.filter((deadline) => deadline.summary && theirs.has(deadline));
}
