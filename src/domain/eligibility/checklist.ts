import type { Ruleset } from '#schemas/ruleset.ts';
import type { ActivityNode } from '../activity/activity-node.ts';
import { isCancelled } from '../activity/offer.ts';
import type { Day, Instant } from '../time/instant.ts';
import { met, noRecord } from './rule.ts';
import { standingOf } from './rules.ts';
import { clockEnds, courseOf, type Standing } from './standing.ts';

/** A condition of the year's rule set with the standing of an activity. */
export interface CheckedRule {
  readonly id: string;
  readonly text: string;
  readonly standing: Standing;
  /** True when the condition must be met within the period after the event's end (`withinDays`). */
  readonly bound: boolean;
}

/** Conditions for the recommendation (推优) of an activity, and how far it meets them. */
export interface Checklist {
  readonly before: readonly CheckedRule[];
  readonly after: readonly CheckedRule[];
  /** Review on the platform: recommendation requires 已通过. Undefined for a cancelled activity, which has no conditions. */
  readonly review: Standing | undefined;
  /** Last day of the period after the event's end; undefined while the end is not known. */
  readonly clockEnds: Day | undefined;
  readonly outcome: Outcome;
}

export type Outcome =
  | { readonly kind: 'cancelled' }
  /** Records say of `count` conditions that they are not met. */
  | { readonly kind: 'failing'; readonly count: number }
  /** Missing records: due now, without a date or past it, and not due yet. */
  | {
      readonly kind: 'open';
      readonly due: number;
      readonly noRecord: number;
      readonly notDue: number;
      readonly toCheck: number;
    }
  /** Records prove all conditions but the `toCheck` that a person must check. */
  | { readonly kind: 'ready'; readonly toCheck: number };

export function checklistOf(node: ActivityNode, ruleset: Ruleset, now: Instant): Checklist {
  const { before, after, withinDays, withinDaysBinds } = ruleset.recommendation;
  if (isCancelled(node)) {
    return { before: [], after: [], review: undefined, clockEnds: undefined, outcome: { kind: 'cancelled' } };
  }
  const course = courseOf(node, now);
  const check = ({ id, text }: { readonly id: string; readonly text: string }): CheckedRule => {
    const bound = withinDaysBinds.includes(id);
    return { id, text, bound, standing: standingOf(id, { node, ruleset, course, bound }) };
  };
  const lists = { before: before.map(check), after: after.map(check), review: reviewStanding(node) };
  return { ...lists, clockEnds: clockEnds(course, withinDays), outcome: outcomeOf(lists) };
}

/** A refused activity can be corrected and submitted again, but the record says that it is not met. */
function reviewStanding({ activity: { platform } }: ActivityNode): Standing {
  if (!platform) return noRecord;
  const { review } = platform;
  if (review === '已通过') return met;
  const remark = { kind: 'review' as const, review };
  return review.endsWith('拒绝') ? { kind: 'unmet', remark } : { kind: 'due', by: undefined, remark };
}

function outcomeOf({
  before,
  after,
  review,
}: Pick<Checklist, 'before' | 'after'> & { readonly review: Standing }): Outcome {
  const kinds = [review, ...[...before, ...after].map(({ standing }) => standing)].map(({ kind }) => kind);
  const count = (kind: Standing['kind']) => kinds.filter((each) => each === kind).length;
  if (count('unmet') > 0) return { kind: 'failing', count: count('unmet') };
  const open = { due: count('due'), noRecord: count('no-record'), notDue: count('not-due') };
  const toCheck = count('to-check');
  const isOpen = open.due + open.noRecord + open.notDue > 0;
  return isOpen ? { kind: 'open', ...open, toCheck } : { kind: 'ready', toCheck };
}
