import type { ActivityNode } from '../activity/activity-node.ts';
import { isCancelled } from '../activity/offer.ts';
import { standingSessions } from '../activity/standing-sessions.ts';
import { dayBoundsOf } from '../schedule/session-time.ts';
import { addDays } from '../time/day.ts';
import { type Day, dayOf, type Instant } from '../time/instant.ts';

/** State of a recommendation rule for an activity. */
export type Standing =
  | { readonly kind: 'met' }
  | { readonly kind: 'unmet' }
  /** Can still be met; `on` is the last day, undefined while not known. */
  | { readonly kind: 'not-due'; readonly on: Day | undefined }
  /** Cannot be computed: a person must check it. */
  | { readonly kind: 'unknown' };

/** The days of an activity that the rules compare. */
export interface Course {
  readonly today: Day;
  /** First day of the sessions that are not cancelled; undefined while one has no day, or when all are cancelled. */
  readonly first: Day | undefined;
  /** Last day of the same sessions; undefined in the same cases. */
  readonly last: Day | undefined;
}

export function courseOf(node: ActivityNode, now: Instant): Course {
  const today = dayOf(now);
  const held = standingSessions(node.sessions);
  const days = held.map(({ time }) => (time.kind === 'partial' ? undefined : dayBoundsOf(time)));
  if (isCancelled(node) || days.some((bounds) => bounds === undefined))
    return { today, first: undefined, last: undefined };
  const known = days.flatMap((bounds) => bounds ?? []);
  return {
    today,
    first: known.map(({ from }) => from).sort()[0],
    last: known
      .map(({ to }) => to)
      .sort()
      .at(-1),
  };
}

/** Last day of the period after an activity's end; the day after the end is day 1. Undefined without an end. */
export const clockEnds = ({ last }: Course, withinDays: number): Day | undefined =>
  last === undefined ? undefined : addDays(last, withinDays);

/** `met`, else `not-due` through the day `on` (inclusive, or open when undefined), else `unmet`. */
export function byDay(isMet: boolean, on: Day | undefined, today: Day): Standing {
  if (isMet) return { kind: 'met' };
  return on === undefined || today <= on ? { kind: 'not-due', on } : { kind: 'unmet' };
}
