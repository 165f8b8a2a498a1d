import type { ActivityNode } from '../activity/activity-node.ts';
import { isCancelled } from '../activity/offer.ts';
import { standingSessions } from '../activity/standing-sessions.ts';
import { dayBoundsOf } from '../schedule/session-time.ts';
import { addDays } from '../time/day.ts';
import { type Day, dayOf, type Instant } from '../time/instant.ts';
import type { Remark } from './remark.ts';

/**
 * State of a recommendation rule for an activity. `met` and `unmet` follow from a record alone; a missing record is
 * `no-record`, unless the rule's own time has not come (`not-due`) or still runs (`due`).
 */
export type Standing =
  | { readonly kind: 'met'; readonly remark?: Remark }
  | { readonly kind: 'unmet'; readonly remark?: Remark }
  /** `lapsed` is the last day of a rule that has one; it has passed. */
  | { readonly kind: 'no-record'; readonly lapsed: Day | undefined }
  | { readonly kind: 'not-due'; readonly until: Opening }
  /** Nothing is recorded yet, and it can still be met. */
  | { readonly kind: 'due'; readonly by: Limit; readonly remark?: Remark }
  /** A record that only a person can judge. */
  | { readonly kind: 'to-check'; readonly remark?: Remark }
  /** Nothing is recorded, and nothing needs to be. */
  | { readonly kind: 'optional' };

/** What a rule waits for. */
export type Opening =
  | { readonly kind: 'opens'; readonly on: Day }
  /** The end of the event; `by` is the last day of a rule that has one. */
  | { readonly kind: 'event-ends'; readonly by: Day | undefined }
  /** The day of the event, from which the rule's day follows. */
  | { readonly kind: 'event-dated' };

/** The last day, the start of the event, or none. */
export type Limit = Day | 'event-starts' | undefined;

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
