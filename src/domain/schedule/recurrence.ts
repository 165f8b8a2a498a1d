import type { WeekdayName } from '#schemas/time/weekday.ts';
import { eachDay, weekdayNameOf, weekdayOf } from '../time/day.ts';
import type { Day } from '../time/instant.ts';

/** Days as a calendar rule: every day from `first` to `last` that is one of the weekdays, without the exceptions. */
export interface Recurrence {
  readonly first: Day;
  readonly last: Day;
  /** Monday first. */
  readonly weekdays: readonly WeekdayName[];
  /** Sorted. */
  readonly except: readonly Day[];
}

/** The rule that gives exactly these days, in order; undefined for fewer than two. The first and last day match it. */
export function recurrenceOf(days: readonly Day[]): Recurrence | undefined {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const weekdays = [...new Set(days.toSorted((a, b) => fromMonday(a) - fromMonday(b)).map(weekdayNameOf))];
  const held = new Set(days);
  const except = eachDay(first, last).filter((day) => weekdays.includes(weekdayNameOf(day)) && !held.has(day));
  return { first, last, weekdays, except };
}

/** Monday is 0. */
const fromMonday = (day: Day) => (weekdayOf(day) + 6) % 7;
