import type { SessionNode } from '#domain/activity/activity-node.ts';
import { addDays } from '#domain/time/day.ts';
import { type Instant, instantAt } from '#domain/time/instant.ts';

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
 * unknown day keeps its original slot, so that people who saved it see the change there.
 */
export function slotOf({ time, status, previously }: SessionNode): Slot | undefined {
  switch (time.kind) {
    case 'timed':
      return { start: time.start, end: time.end, allDay: false, former: false };
    case 'all-day':
      return { start: instantAt(time.from), end: instantAt(addDays(time.to, 1)), allDay: true, former: false };
    case 'partial':
    case 'tba':
      return status === 'postponed' && previously ? { ...previously, allDay: false, former: true } : undefined;
    default:
      return time satisfies never;
  }
}
