import type { SessionNode } from '#domain/activity/activity-node.ts';
import { addDays } from '#domain/time/day.ts';
import { type Instant, instantAt } from '#domain/time/instant.ts';

export interface Slot {
  readonly start: Instant;
  /** Not included; of an all-day event the midnight after the last day. */
  readonly end: Instant;
  readonly allDay: boolean;
  /** True for the old time of a session that is put off to a day not yet known. */
  readonly former: boolean;
}

/**
 * When the event stands in the calendar; undefined while the day is not known.
 * A session put off to such a day keeps its old place, so that whoever noted it learns of it there.
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
