import { eachDay, weekdays as weekdayNames, weekdayOf } from '../day.ts';
import type { Day } from '../instant.ts';
import type { Clause } from './clause.ts';
import type { Window } from './window.ts';

/** A clause whose weekdays are those of one week: 周三下午2点 without 每 and without days. */
export const isWithoutDays = ({ areWeekdaysAlone, days, special, signs, lastEntry, count }: Clause): boolean =>
  areWeekdaysAlone && days.length + special.length + signs.size === 0 && lastEntry === undefined && count === undefined;

/** The days of such a clause where each of its weekdays is one day of the campaign; undefined for any other. */
export function onlyDays(clause: Clause, window: Window): readonly Day[] | undefined {
  const days = isWithoutDays(clause) ? daysOf(clause, window) : [];
  return days.length > 0 && days.length === clause.weekdays.length ? days : undefined;
}

/** Asks which of several days of the campaign is meant, in zh-CN. */
export function whichDay(clause: Clause, window: Window): string {
  const names = clause.weekdays.map((index) => weekdayNames[index]).join('、');
  const days = daysOf(clause, window).map((day) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`);
  return days.length === 0
    ? `活动的时间里没有${names}：是哪一天？`
    : `“${names}”是哪天，${days.join('、')}？每周都有的写“每${names}”。`;
}

const daysOf = ({ weekdays }: Clause, { from, to }: Window): readonly Day[] =>
  eachDay(from, to).filter((day) => weekdays.includes((weekdayOf(day) + 6) % 7));
