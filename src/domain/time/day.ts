import type { WeekdayName } from '#schemas/time/weekday.ts';
import { dayWithNumber, numberOfDay } from './day-number.ts';
import type { Day } from './instant.ts';

/** The days of the week, Monday first (ISO 8601). */
export const weekdays: readonly WeekdayName[] = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

/** The day `count` days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day => dayWithNumber(numberOfDay(day) + count);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => numberOfDay(to) - numberOfDay(from);

/** 1970-01-01 was a Thursday. */
const thursday = 4;

/** Day of the week, 0 for Sunday. */
export const weekdayOf = (day: Day): number => (((numberOfDay(day) + thursday) % 7) + 7) % 7;

/** The day of the week by name; Monday is the first (ISO 8601). */
export const weekdayNameOf = (day: Day): WeekdayName => weekdays[(weekdayOf(day) + 6) % 7] ?? '周一';

/** Every day from `from` to `to`, inclusive; empty when `to` is before `from`. */
export const eachDay = (from: Day, to: Day): readonly Day[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));

/** The last day of a month, given as `YYYY-MM`. */
export function lastDayOfMonth(month: string): Day {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
