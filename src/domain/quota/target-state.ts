import type { Region, Target } from '#schemas/campaign.ts';
import type { ActivityNode } from '../activity/activity-node.ts';
import type { CampaignSite } from '../campaign/site.ts';
import { targetUnitCount } from '../notice/target-units.ts';
import { type Period, periodOf, type Verdict, verdictOn } from './verdict.ts';

/** An activity with its verdict. */
export interface Judged {
  readonly node: ActivityNode;
  readonly verdict: Verdict;
}

/** Progress of one county, zone or unit, or of the whole campaign, towards a target. */
export interface UnitProgress {
  readonly id: string;
  readonly name: string;
  readonly counted: readonly ActivityNode[];
  /** Activities that may count: their doubts are not resolved yet. */
  readonly possible: readonly ActivityNode[];
  readonly progress: Progress;
}

export type Progress =
  | { readonly kind: 'met' }
  | { readonly kind: 'short'; readonly by: number }
  /** The notice states no number. */
  | { readonly kind: 'no-number' }
  /** The target is a facility, not an activity: the content does not record it. */
  | { readonly kind: 'not-recorded' }
  /** The region does not take part in the count. */
  | { readonly kind: 'apart' };

export interface TargetState {
  readonly target: Target;
  readonly period: Period;
  /** Undefined while the list of obliged units is not known. */
  readonly units: readonly UnitProgress[] | undefined;
  /** Every activity, drafts last. */
  readonly judged: readonly Judged[];
}

/** State of every target of a campaign, in the order written. */
export const targetStates = (site: CampaignSite): readonly TargetState[] =>
  site.campaign.targets.map((target) => {
    const judged = judgedFor(site, target);
    return { target, period: periodOf(site, target), units: unitsOf(target, judged, site), judged };
  });

/** Activities, then drafts, of a campaign with their verdicts; without `target`, verdicts for the campaign. */
export const judgedFor = (site: CampaignSite, target?: Target): readonly Judged[] =>
  [...site.activities, ...site.drafts].map((node) => ({ node, verdict: verdictOn(node, site, target) }));

function unitsOf(target: Target, judged: readonly Judged[], site: CampaignSite): TargetState['units'] {
  const { regions, city } = site.campaign;
  if (targetUnitCount(target, regions) === undefined) return undefined;
  const unit = (id: string, name: string, belongs: (node: ActivityNode) => boolean): UnitProgress => {
    const { counted, possible } = tally(judged.filter(({ node }) => belongs(node)));
    return { id, name, counted, possible, progress: progressOf(target, counted.length) };
  };
  switch (target.each) {
    case 'campaign':
      return [unit('campaign', city.name, () => true)];
    case 'unit':
      return (target.units ?? []).map((id) => {
        const name = site.organizations.find((each) => each.id === id)?.organization.name ?? id;
        return unit(id, name, ({ hosts, organizers }) => [...hosts, ...organizers].some((each) => each.id === id));
      });
    case 'county':
    case 'zone':
      return regions
        .filter(({ kind }) => kind === target.each)
        .map((region) =>
          ofRegion(
            region,
            unit(region.id, region.name, (node) => node.region?.id === region.id),
          ),
        );
    default:
      return target.each satisfies never;
  }
}

const ofRegion = ({ counted }: Region, unit: UnitProgress): UnitProgress =>
  counted ? unit : { ...unit, progress: { kind: 'apart' } };

/** A count above `max` is `met` too (notice of Tangshan: the range is a minimum to ensure). */
function progressOf({ of, min }: Target, count: number): Progress {
  if (of.kind === 'facility') return { kind: 'not-recorded' };
  if (min === undefined) return { kind: 'no-number' };
  return count >= min ? { kind: 'met' } : { kind: 'short', by: min - count };
}

/** Groups activities by verdict; `others` keep their verdict for its reasons. */
export const tally = (judged: readonly Judged[]) => ({
  counted: judged.filter(({ verdict }) => verdict.kind === 'counts').map(({ node }) => node),
  possible: judged.filter(({ verdict }) => verdict.kind === 'may-count').map(({ node }) => node),
  others: judged.filter(({ verdict }) => verdict.kind === 'does-not'),
});

/** True when at least one unit is short of the target. */
export const isShort = ({ units = [] }: TargetState): boolean =>
  units.some(({ progress }) => progress.kind === 'short');

/** True when progress is unknown for at least one unit, or the units are not known. */
export const isUnknown = ({ units }: TargetState): boolean =>
  units === undefined || units.some(({ progress: { kind } }) => kind === 'no-number' || kind === 'not-recorded');
