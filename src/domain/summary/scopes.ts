import type { Campaign, Deadline } from '#schemas/campaign.ts';
import type { ActivityNode } from '../activity/activity-node.ts';
import { heldActivities } from '../activity/held.ts';
import { isHeldIn } from '../activity/regions.ts';
import { deadlinesFor, type UnitKind } from '../campaign/deadlines-for.ts';
import type { CampaignSite } from '../campaign/site.ts';

/** Author and activities of a summary. */
export interface SummaryScope {
  readonly kind: 'blank' | 'campaign' | 'region' | 'unit';
  /** Id of the region or unit; `blank` or `campaign` for those kinds. */
  readonly id: string;
  /** Full name of the author; empty for `blank`. */
  readonly name: string;
  readonly activities: readonly ActivityNode[];
  /** Deadlines that require the summary. */
  readonly dues: readonly Deadline[];
}

/**
 * The summaries of a campaign: a blank one, the campaign's, one per county or zone that must submit one or held an
 * activity, and one per unit that held an activity. Units without an activity use the blank one: a notice that says
 * 各单位 does not name them.
 */
export function summaryScopes(site: CampaignSite): readonly SummaryScope[] {
  const { campaign, organizations } = site;
  const held = heldActivities(site.activities);
  const owed = (...kinds: readonly UnitKind[]) => duesFor(kinds, site);
  const regions = campaign.regions.map(({ id, name, counted, collective }) => {
    const activities = held.filter((node) => isHeldIn(node, id));
    const isAsked = counted && !collective && owed('county').length > 0;
    const scope: SummaryScope = {
      kind: 'region',
      id,
      name: fullName(name, campaign.city),
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

/** `绵阳市涪城区`; a city in a city and a zone with the place in its name stand alone: `江油市`, `绵阳高新区`. */
const fullName = (name: string, city: Campaign['city']): string =>
  name.startsWith(city.shortName) || (name.endsWith('市') && city.name.endsWith('市')) ? name : `${city.name}${name}`;

/** Deadlines that require a summary from the given kinds, deduplicated, in the campaign's order. */
function duesFor(kinds: readonly UnitKind[], { campaign }: CampaignSite): readonly Deadline[] {
  const theirs = new Set(kinds.flatMap((kind) => deadlinesFor(kind, campaign)));
  return campaign.deadlines.filter((deadline) => deadline.summary && theirs.has(deadline));
}
