import type { Ruleset } from '#schemas/ruleset.ts';
import type { ActivityNode } from '../activity/activity-node.ts';
import { isCancelled } from '../activity/offer.ts';
import type { Day, Instant } from '../time/instant.ts';
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
  /** Review on the platform: recommendation requires 已通过. */
  readonly review: Standing;
  /** Last day of the period after the event's end; undefined while the end is not known. */
  readonly clockEnds: Day | undefined;
  readonly outcome: Outcome;
}

export type Outcome =
  | { readonly kind: 'cancelled' }
  /** `count` conditions are not met, or can no longer be met. */
  | { readonly kind: 'failing'; readonly count: number }
  /** No condition has failed; `count` conditions are still to be met. */
  | { readonly kind: 'under-way'; readonly count: number }
  /** All conditions that can be computed are met; a person must check the other `toCheck`. */
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
