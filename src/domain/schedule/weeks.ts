import { addDays, daysBetween, weekdayOf } from '../time/day.ts';
import type { Day } from '../time/instant.ts';

/** Days with both ends inclusive. */
interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** Seven days. */
export type Week = DayRange;

/** Longer windows are shown as a calendar. */
const maxRowDays = 14;

/** True for a window of more than two weeks: it is shown in calendar weeks, a shorter one in a row of days. */
export const isLongWindow = ({ from, to }: DayRange): boolean => daysBetween(from, to) >= maxRowDays;

/** The Monday of the day's calendar week. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));

/**
 * The weeks that contain the given days, sorted. In a long window they start on Mondays; in another, on the weekday of
 * the window's first day, so that a campaign of seven days is one week.
 */
export function weeksOf(days: readonly Day[], window: DayRange): readonly Week[] {
  const first = isLongWindow(window) ? mondayOf(window.from) : window.from;
  const starts = days.map((day) => addDays(first, Math.floor(daysBetween(first, day) / 7) * 7));
  return [...new Set(starts)].sort().map((from) => ({ from, to: addDays(from, 6) }));
}
