import type { Ruleset } from '#schemas/ruleset.ts';
import type { ActivityNode } from '../activity/activity-node.ts';
import { isCancelled } from '../activity/offer.ts';
import type { Day, Instant } from '../time/instant.ts';
import { standingOf } from './rules.ts';
import { clockEnds, courseOf, type Standing } from './standing.ts';

/** A condition of its year with where an activity stands. */
export interface CheckedRule {
  readonly id: string;
  readonly text: string;
  readonly standing: Standing;
  /** True where the clock that runs from the event's end binds it. */
  readonly bound: boolean;
}

/** What an activity has done, and has to do, to be recommended (推优). */
export interface Checklist {
  readonly before: readonly CheckedRule[];
  readonly after: readonly CheckedRule[];
  /** Only what passed the review can be recommended. */
  readonly review: Standing;
  /** Last day of the clock from the event's end; undefined while that is not known. */
  readonly clockEnds: Day | undefined;
  readonly outcome: Outcome;
}

export type Outcome =
  | { readonly kind: 'cancelled' }
  /** So many conditions can no longer be met, or are not. */
  | { readonly kind: 'failing'; readonly count: number }
  /** Nothing is amiss; so many conditions are still to be met. */
  | { readonly kind: 'under-way'; readonly count: number }
  /** All that can be told is met; so many conditions are for a person to tell. */
  | { readonly kind: 'ready'; readonly toCheck: number };

export function checklistOf(node: ActivityNode, ruleset: Ruleset, now: Instant): Checklist {
  const { before, after, withinDays, withinDaysBinds } = ruleset.recommendation;
  const course = courseOf(node, now);
  const check = ({ id, text }: { readonly id: string; readonly text: string }): CheckedRule => {
    const bound = withinDaysBinds.includes(id);
    return { id, text, bound, standing: standingOf(id, { node, ruleset, course, bound }) };
  };
  const lists = { before: before.map(check), after: after.map(check), review: reviewStanding(node) };
  return { ...lists, clockEnds: clockEnds(course, withinDays), outcome: outcomeOf(node, lists) };
}

function reviewStanding({ activity: { platform } }: ActivityNode): Standing {
  if (!platform) return { kind: 'unknown' };
  if (platform.review === '已通过') return { kind: 'met' };
  return platform.review.endsWith('拒绝') ? { kind: 'unmet' } : { kind: 'not-due', on: undefined };
}

function outcomeOf(node: ActivityNode, { before, after, review }: Omit<Checklist, 'clockEnds' | 'outcome'>): Outcome {
  if (isCancelled(node)) return { kind: 'cancelled' };
  const kinds = [review, ...[...before, ...after].map(({ standing }) => standing)].map(({ kind }) => kind);
  const count = (kind: Standing['kind']) => kinds.filter((each) => each === kind).length;
  if (count('unmet') > 0) return { kind: 'failing', count: count('unmet') };
  if (count('not-due') > 0) return { kind: 'under-way', count: count('not-due') };
  return { kind: 'ready', toCheck: count('unknown') };
}
