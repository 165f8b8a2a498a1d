import { addDays, daysBetween } from '../time/day.ts';
import type { Day } from '../time/instant.ts';

/** Seven days, both ends included. */
export interface Week {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The weeks that the given days lie in, in order. They are counted from the first day of the campaign's window, so that
 * a campaign of seven days is one week whatever day it begins on.
 */
export function weeksOf(days: readonly Day[], windowFrom: Day): readonly Week[] {
  const starts = days.map((day) => addDays(windowFrom, Math.floor(daysBetween(windowFrom, day) / 7) * 7));
  return [...new Set(starts)].sort().map((from) => ({ from, to: addDays(from, 6) }));
}
