import { weekdays } from '#domain/time/day.ts';
import type { WeekdayName } from '#schemas/time/weekday.ts';

/**
 * Days of the week in words, Monday first: `周六、周日`; `周一至周五` for three or more in a row; undefined for all
 * seven, which are 每天.
 */
export function weekdaysText(days: readonly WeekdayName[]): string | undefined {
  const own = weekdays.filter((name) => days.includes(name));
  return own.length === weekdays.length ? undefined : runsOf(own).map(runText).join('、');
}

/** `周六、日`, `周一至五`: for narrow places. Undefined for all seven. */
export const shortWeekdays = (days: readonly WeekdayName[]): string | undefined =>
  weekdaysText(days)?.replace(/(?<=[、至])周/gu, '');

/** `每周六、周日`, `每天`. */
export const everyWeek = (days: readonly WeekdayName[]): string => every(weekdaysText(days));

/** `每周六、日`, `每天`. */
export const everyWeekShort = (days: readonly WeekdayName[]): string => every(shortWeekdays(days));

const every = (text: string | undefined): string => `每${text ?? '天'}`;

/** Neighbouring days of the week, together when they are three or more. */
function runsOf(days: readonly WeekdayName[]): readonly (readonly WeekdayName[])[] {
  const runs: WeekdayName[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last !== undefined && weekdays.indexOf(day) === weekdays.indexOf(last) + 1;
    if (run && follows) run.push(day);
    else runs.push([day]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run.map((day) => [day]) : [run]));
}

const runText = (run: readonly WeekdayName[]): string =>
  run.length < 3 ? run.join('、') : `${run[0] ?? ''}至${run.at(-1) ?? ''}`;
