import { addDays, daysBetween } from '../time/day.ts';
import type { Day } from '../time/instant.ts';

/** Seven days, `from` and `to` inclusive. */
export interface Week {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The weeks that contain the given days, sorted. Weeks start on the weekday of `windowFrom`, the first day of the
 * campaign's window, so that a campaign of seven days is one week.
 */
export function weeksOf(days: readonly Day[], windowFrom: Day): readonly Week[] {
  const starts = days.map((day) => addDays(windowFrom, Math.floor(daysBetween(windowFrom, day) / 7) * 7));
  return [...new Set(starts)].sort().map((from) => ({ from, to: addDays(from, 6) }));
}
