import type { Campaign } from '#schemas/campaign.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import type { Target } from '#schemas/target.ts';
import type { ActivityNode } from '../activity/activity-node.ts';
import { isCancelled } from '../activity/offer.ts';
import { standingSessions } from '../activity/standing-sessions.ts';
import { activitiesUnder } from '../programme/tree.ts';
import { dayBoundsOf } from '../schedule/session-time.ts';
import type { Day } from '../time/instant.ts';
import { partialDateBounds } from '../time/partial-date.ts';
import { isByObliged } from './obliged.ts';

/** Reason why an activity does not count. */
export type Hindrance =
  | 'sample'
  | 'draft'
  | 'cancelled'
  | 'out-of-period'
  | 'refused'
  | 'not-key'
  | 'other-programme'
  | 'not-facility'
  | 'other-unit'
  | 'name-lacks'
  | 'no-region'
  | 'other-region'
  | 'region-apart';

/** Open question about an activity that would count otherwise. */
export type Doubt = 'undated' | 'platform-closed' | 'not-passed' | 'review-unknown';

/** Whether an activity counts: yes, possibly, or no. */
export type Verdict =
  | { readonly kind: 'counts' }
  | { readonly kind: 'may-count'; readonly doubts: readonly Doubt[] }
  | { readonly kind: 'does-not'; readonly reasons: readonly Hindrance[] };

/** Input of verdicts: the activity's campaign, and its rule set if it has one. */
export interface VerdictContext {
  readonly campaign: Campaign;
  readonly ruleset: Ruleset | undefined;
}

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The days whose activities count: the target's `period`, else the campaign's `counted` period, else its window. */
export function periodOf({ campaign }: VerdictContext, target?: Target): Period {
  const period = target?.period ?? campaign.counted ?? campaign.window;
  return { from: partialDateBounds(period.from).from, to: partialDateBounds(period.to).to };
}

/**
 * Whether an activity counts for a target, or for the campaign without `target`. In a campaign with a platform, only
 * activities that passed its review count (platform guides 2023, 2024). Samples and drafts never count.
 */
export function verdictOn(node: ActivityNode, context: VerdictContext, target?: Target): Verdict {
  const period = periodOf(context, target);
  const reasons = [
    ...ownHindrances(node, period, context.ruleset),
    ...(target ? targetHindrances(node, target, context) : []),
  ];
  if (reasons.length > 0) return { kind: 'does-not', reasons };
  const doubts = doubtsOf(node, period, context.ruleset);
  return doubts.length > 0 ? { kind: 'may-count', doubts } : { kind: 'counts' };
}

function ownHindrances(node: ActivityNode, period: Period, ruleset: Ruleset | undefined): readonly Hindrance[] {
  const { sample, draft, platform } = node.activity;
  return [
    ...(sample ? ['sample' as const] : []),
    ...(draft ? ['draft' as const] : []),
    ...(isCancelled(node) ? ['cancelled' as const] : []),
    ...(!isCancelled(node) && placeIn(period, node) === 'outside' ? ['out-of-period' as const] : []),
    ...(ruleset && platform?.review.endsWith('拒绝') ? ['refused' as const] : []),
  ];
}

const targetHindrances = (node: ActivityNode, target: Target, context: VerdictContext): readonly Hindrance[] => [
  ...scopeHindrances(node, target, context),
  ...(target.each === 'county' || target.each === 'zone' ? regionHindrances(node, target.each) : []),
  ...(target.each === 'unit' && !isByObliged(node, target) ? ['other-unit' as const] : []),
];

function regionHindrances({ region }: ActivityNode, kind: 'county' | 'zone'): readonly Hindrance[] {
  if (!region) return ['no-region'];
  if (region.kind !== kind) return ['other-region'];
  return region.counted ? [] : ['region-apart'];
}

function scopeHindrances(node: ActivityNode, { of }: Target, { campaign }: VerdictContext): readonly Hindrance[] {
  switch (of.kind) {
    case 'activity':
      return [];
    case 'facility':
      if (of.programme === undefined) return ['not-facility'];
      return isUnderProgramme(node, of.programme, campaign) ? [] : ['other-programme'];
    case 'key':
      return node.activity.key ? [] : ['not-key'];
    case 'name-contains':
      return node.activity.name.includes(of.text) ? [] : ['name-lacks'];
    case 'programme':
      return isUnderProgramme(node, of.programme, campaign) ? [] : ['other-programme'];
    default:
      return of satisfies never;
  }
}

function isUnderProgramme(node: ActivityNode, id: string, { programmes }: Campaign): boolean {
  const programme = programmes.find((each) => each.id === id);
  return programme !== undefined && activitiesUnder(programme, programmes, [node]).length > 0;
}

const doubtsOf = (node: ActivityNode, period: Period, ruleset: Ruleset | undefined): readonly Doubt[] => [
  ...(placeIn(period, node) === 'unsure' ? ['undated' as const] : []),
  ...(ruleset ? platformDoubts(node, ruleset) : []),
];

function platformDoubts(node: ActivityNode, { activities }: Ruleset): readonly Doubt[] {
  const review = node.activity.platform?.review;
  const isTaken = !activities || placeIn(activities, node) !== 'outside';
  return [
    ...(review === undefined && !isTaken ? ['platform-closed' as const] : []),
    ...(review === undefined && isTaken ? ['review-unknown' as const] : []),
    ...(review !== undefined && review !== '已通过' ? ['not-passed' as const] : []),
  ];
}

/** Position of an activity: `inside` when one session overlaps the period, else `unsure` when one may, else `outside`. */
function placeIn(period: Period, node: ActivityNode): 'inside' | 'outside' | 'unsure' {
  const { inside, unsure } = sessionsIn(period, node);
  if (inside > 0) return 'inside';
  return unsure > 0 ? 'unsure' : 'outside';
}

/** The sessions that are not cancelled: how many overlap the period, and of how many the date is too vague to tell. */
export function sessionsIn(
  period: Period,
  { sessions }: ActivityNode,
): { readonly inside: number; readonly unsure: number } {
  const places = standingSessions(sessions).map(({ time }) => {
    const bounds = dayBoundsOf(time);
    if (!bounds) return 'unsure';
    if (bounds.to < period.from || bounds.from > period.to) return 'outside';
    const isWhole = bounds.from >= period.from && bounds.to <= period.to;
    return time.kind === 'partial' && !isWhole ? 'unsure' : 'inside';
  });
  const count = (wanted: string) => places.filter((place) => place === wanted).length;
  return { inside: count('inside'), unsure: count('unsure') };
}
