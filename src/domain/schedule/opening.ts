import type { WeekdayName } from '#schemas/time/weekday.ts';
import { eachDay, weekdayNameOf } from '../time/day.ts';
import type { Day, TimeOfDay } from '../time/instant.ts';

/** Hours of a day; a part that is not known is undefined. */
export interface Hours {
  readonly opens?: TimeOfDay | undefined;
  readonly closes?: TimeOfDay | undefined;
  /** After this time nobody is let in. */
  readonly lastEntry?: TimeOfDay | undefined;
}

/** Hours that replace the usual ones on some weekdays or days. */
export interface SpecialHours extends Hours {
  readonly weekdays?: readonly WeekdayName[] | undefined;
  readonly days?: readonly Day[] | undefined;
}

/** Days on which something is closed within its period. */
export interface Closures {
  readonly closedWeekdays?: readonly WeekdayName[] | undefined;
  readonly closedOn?: readonly Day[] | undefined;
  /** Days that are open although their weekday is closed. */
  readonly openOn?: readonly Day[] | undefined;
}

/** A period of days with opening hours. `from` and `to` are inclusive. */
export interface OpeningRule extends Hours, Closures {
  readonly from: Day;
  readonly to: Day;
  readonly special?: readonly SpecialHours[] | undefined;
}

/** True when the rule is open on a day of its period. `closedOn` beats `openOn`, which beats `closedWeekdays`. */
export function isOpenOn({ closedWeekdays = [], closedOn = [], openOn = [] }: Closures, day: Day): boolean {
  if (closedOn.includes(day)) return false;
  return openOn.includes(day) || !closedWeekdays.includes(weekdayNameOf(day));
}

/** The open days of the period, sorted. */
export function openDaysOf(rule: OpeningRule): readonly Day[] {
  const days = eachDay(rule.from, rule.to);
  return rule.closedWeekdays || rule.closedOn ? days.filter((day) => isOpenOn(rule, day)) : days;
}

/**
 * The hours of a day: the first special hours that name the day, else the first that name its weekday, else the usual
 * ones.
 */
export function hoursOn(rule: OpeningRule, day: Day): Hours {
  const { special = [] } = rule;
  const weekday = weekdayNameOf(day);
  const own =
    special.find(({ days }) => days?.includes(day)) ?? special.find((each) => each.weekdays?.includes(weekday));
  return own === undefined ? usualHours(rule) : specialHours(rule, own);
}

/** The usual hours with those that special hours state. A stated closing time voids the usual last entry. */
export function specialHours(rule: Hours, own: Hours): Hours {
  return {
    opens: own.opens ?? rule.opens,
    closes: own.closes ?? rule.closes,
    lastEntry: own.lastEntry ?? (own.closes === undefined ? rule.lastEntry : undefined),
  };
}

const usualHours = ({ opens, closes, lastEntry }: Hours): Hours => ({ opens, closes, lastEntry });

/** True when the hours differ between days. */
export const hasSpecialHours = ({ special = [] }: OpeningRule): boolean => special.length > 0;
