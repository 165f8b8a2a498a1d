import type { Region } from '#schemas/campaign.ts';
import type { Target } from '#schemas/target.ts';
import type { ActivityNode } from '../activity/activity-node.ts';
import type { CampaignSite } from '../campaign/site.ts';
import { targetUnitCount } from '../notice/target-units.ts';
import { type FacilityRecord, facilitiesOf } from './facilities.ts';
import { isBy } from './obliged.ts';
import { type Period, periodOf, sessionsIn, type Verdict, verdictOn } from './verdict.ts';

/** An activity with its verdict. */
export interface Judged {
  readonly node: ActivityNode;
  readonly verdict: Verdict;
}

/** Progress of one county, zone or unit, or of the whole campaign, towards a target. */
export interface UnitProgress {
  readonly id: string;
  readonly name: string;
  /** The counted units: activities, sessions of a target that counts them, or facilities when it asks for facilities. */
  readonly count: number;
  /** How many more of them may count. */
  readonly possibleCount: number;
  /** Of a target that asks for facilities: activities of its programme, which fill no number. */
  readonly counted: readonly ActivityNode[];
  /** Activities that may count: their doubts are not resolved yet. */
  readonly possible: readonly ActivityNode[];
  /** Recorded facilities, including those that do not count. */
  readonly facilities: readonly FacilityRecord[];
  /** The unit's own number, else the target's; undefined while none is given. */
  readonly min: number | undefined;
  readonly progress: Progress;
}

export type Progress =
  | { readonly kind: 'met' }
  /** `by` without the activities that may count, `atLeast` with them. */
  | { readonly kind: 'short'; readonly by: number; readonly atLeast: number }
  /** Met if what may count does count. */
  | { readonly kind: 'undecided' }
  /** No number is given. */
  | { readonly kind: 'no-number' }
  /** Not one facility is recorded, or the content holds a part of what is counted: the rest of a province. */
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
  const unit = unitProgress(target, judged, site);
  switch (target.each) {
    case 'campaign':
      return [
        unit(
          { id: 'campaign', name: city.name },
          () => true,
          () => true,
        ),
      ];
    case 'province':
      return [
        unit(
          { id: 'province', name: city.province ?? city.name },
          () => true,
          () => true,
        ),
      ];
    case 'unit':
      return (target.units ?? []).map((id) => {
        const name = site.organizations.find((each) => each.id === id)?.organization.name ?? id;
        return unit(
          { id, name },
          (node) => isBy(node, [id]),
          () => false,
        );
      });
    case 'county':
    case 'zone':
      return regions
        .filter(({ kind }) => kind === target.each)
        .map((region) =>
          ofRegion(
            region,
            unit(
              region,
              (node) => node.region?.id === region.id,
              (each) => each.region === region.id,
            ),
          ),
        );
    default:
      return target.each satisfies never;
  }
}

const unitProgress =
  (target: Target, judged: readonly Judged[], site: CampaignSite) =>
  (
    { id, name }: Pick<UnitProgress, 'id' | 'name'>,
    belongs: (node: ActivityNode) => boolean,
    holds: (record: FacilityRecord) => boolean,
  ): UnitProgress => {
    const { counted, possible } = tally(judged.filter(({ node }) => belongs(node)));
    const facilities = facilitiesOf(target, site).filter(holds);
    const built = facilities.filter(({ hindrance }) => hindrance === undefined);
    const { sure, unsure: possibleCount } = sumOf({ counted, possible }, target, site);
    const count = target.of.kind === 'facility' ? built.length : sure;
    const min = target.minEach?.find(({ region, unit }) => (region ?? unit) === id)?.min ?? target.min;
    return {
      id,
      name,
      count,
      possibleCount,
      counted,
      possible,
      facilities,
      min,
      progress: progressOf(target, min, { count, possibleCount }),
    };
  };

/** What counts, and what may: activities, or the sessions of a target that counts them. */
function sumOf(
  { counted, possible }: Pick<UnitProgress, 'counted' | 'possible'>,
  target: Target,
  site: CampaignSite,
): { readonly sure: number; readonly unsure: number } {
  if (target.count !== 'sessions') return { sure: counted.length, unsure: possible.length };
  const period = periodOf(site, target);
  const ofCounted = counted.map((node) => sessionsIn(period, node));
  const ofPossible = possible.map((node) => sessionsIn(period, node));
  return {
    sure: ofCounted.reduce((sum, { inside }) => sum + inside, 0),
    unsure: [
      ...ofCounted.map(({ unsure }) => unsure),
      ...ofPossible.map(({ inside, unsure }) => inside + unsure),
    ].reduce((sum, each) => sum + each, 0),
  };
}

const ofRegion = ({ counted }: Region, unit: UnitProgress): UnitProgress =>
  counted ? unit : { ...unit, progress: { kind: 'apart' } };

/** A count above `max` is `met` too (notice of Tangshan: the range is a minimum to ensure). */
function progressOf(
  { of, each }: Target,
  min: number | undefined,
  { count, possibleCount }: Pick<UnitProgress, 'count' | 'possibleCount'>,
): Progress {
  if (of.kind === 'facility' && count === 0) return { kind: 'not-recorded' };
  if (min === undefined) return { kind: 'no-number' };
  if (count >= min) return { kind: 'met' };
  if (each === 'province') return { kind: 'not-recorded' };
  const most = of.kind === 'facility' ? count : count + possibleCount;
  return most >= min ? { kind: 'undecided' } : { kind: 'short', by: min - count, atLeast: min - most };
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
  units === undefined || units.some(({ progress: { kind } }) => unknownKinds.includes(kind));

const unknownKinds: readonly Progress['kind'][] = ['no-number', 'not-recorded', 'undecided'];
