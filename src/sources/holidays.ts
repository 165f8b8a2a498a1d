import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { Holiday } from '#domain/time/holiday.ts';
import type { Day } from '#domain/time/instant.ts';

/** Holidays and working weekends by day. Values: `National Day,国庆节,3`. */
const off: Readonly<Record<Day, string>> = days.holidays;
const work: Readonly<Record<Day, string>> = days.workdays;

/**
 * The holiday, or the working weekend day, that the State Council has announced for a day. Undefined for other days, and
 * for years that are not announced yet. Source: npm package `chinese-days`, from the notices of the General Office.
 */
export function holidayOf(day: Day): Holiday | undefined {
  const written = off[day] ?? work[day];
  const name = written?.split(',')[1];
  return name === undefined ? undefined : { kind: off[day] === undefined ? 'work' : 'off', name };
}
