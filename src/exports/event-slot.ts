import type { SessionNode } from '#domain/activity/activity-node.ts';
import { type Recurrence, recurrenceOf } from '#domain/schedule/recurrence.ts';
import { daysOf } from '#domain/schedule/session-time.ts';
import { addDays, daysBetween } from '#domain/time/day.ts';
import { type Day, type Instant, instantAt } from '#domain/time/instant.ts';

export interface Slot {
  readonly start: Instant;
  /** Exclusive; for an all-day event, the midnight after the last day. Undefined when only the start is known. */
  readonly end: Instant | undefined;
  readonly allDay: boolean;
  /** True for the original time of a session that is postponed to an unknown day. */
  readonly former: boolean;
}

/**
 * Returns the session's time slot in a calendar; undefined while the day is not known. A session postponed to an
 * unknown day keeps its original slot, so that people who saved it see the change there. An exhibition with closed days
 * has a slot for each open day, of which this is the first from `since` on: see closedDaysRule().
 */
export function slotOf({ time, status, previously }: SessionNode, since: Day = ''): Slot | undefined {
  switch (time.kind) {
    case 'timed':
      return { start: time.start, end: time.end, allDay: false, former: false };
    case 'all-day': {
      const days = daysOf(time);
      const first = hasGaps(days) ? days.find((day) => day >= since) : days[0];
      const last = hasGaps(days) ? first : days.at(-1);
      return first === undefined || last === undefined ? undefined : wholeDays(first, last);
    }
    case 'partial':
    case 'tba':
      return status === 'postponed' && previously ? { ...previously, allDay: false, former: true } : undefined;
    default:
      return time satisfies never;
  }
}

/** The rule by which an exhibition's slot repeats; undefined unless it is closed on days between its first and last. */
export function closedDaysRule({ time }: SessionNode): Recurrence | undefined {
  const days = time.kind === 'all-day' ? daysOf(time) : [];
  return hasGaps(days) ? recurrenceOf(days) : undefined;
}

function hasGaps(days: readonly Day[]): boolean {
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined && daysBetween(first, last) + 1 > days.length;
}

const wholeDays = (first: Day, last: Day): Slot => ({
  start: instantAt(first),
  end: instantAt(addDays(last, 1)),
  allDay: true,
  former: false,
});
