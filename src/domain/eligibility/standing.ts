import type { ActivityNode } from '../activity/activity-node.ts';
import { isCancelled } from '../activity/offer.ts';
import { standingSessions } from '../activity/standing-sessions.ts';
import { dayBoundsOf } from '../schedule/session-time.ts';
import { addDays } from '../time/day.ts';
import { type Day, dayOf, type Instant } from '../time/instant.ts';

/** Where a rule of recommendation stands for an activity. */
export type Standing =
  | { readonly kind: 'met' }
  | { readonly kind: 'unmet' }
  /** Can still be met; `on` is the last day for it, undefined while that is not known. */
  | { readonly kind: 'not-due'; readonly on: Day | undefined }
  /** For a person to tell. */
  | { readonly kind: 'unknown' };

/** The days of an activity that rules go by. */
export interface Course {
  readonly today: Day;
  /** First day that is held; undefined while a session has no day. */
  readonly first: Day | undefined;
  /** Last day that is held. */
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

/** The last day of the clock that runs from an activity's end, the day after it being the first. */
export const clockEnds = ({ last }: Course, withinDays: number): Day | undefined =>
  last === undefined ? undefined : addDays(last, withinDays);

/** Met, or still to be met until a day, or not: today counts as in time. */
export function byDay(isMet: boolean, on: Day | undefined, today: Day): Standing {
  if (isMet) return { kind: 'met' };
  return on === undefined || today <= on ? { kind: 'not-due', on } : { kind: 'unmet' };
}
