import { addDays, weekdayOf } from '../day.ts';
import type { Day } from '../instant.ts';
import type { Clause } from './clause.ts';

/** The clause with the odd or the even days of its ranges, where it says so: 9月17日-23日逢单日. Undefined without a range. */
export function withParity(clause: Clause): Clause | undefined {
  const { days, signs } = clause;
  if (!signs.has('odd-days') && !signs.has('even-days')) return clause;
  const rest = signs.has('odd-days') ? 1 : 0;
  const ofParity = days.flatMap((each) => {
    if (each.kind !== 'days' || each.from === each.to) return [];
    const some = [];
    for (let day = each.from; day <= each.to; day = addDays(day, 1))
      if (Number(day.slice(-2)) % 2 === rest) some.push({ ...each, from: day, to: day });
    return some;
  });
  return ofParity.length > 0 ? { ...clause, days: ofParity } : undefined;
}

/** The days of a weekly rule that counts them, up to a day or as many: 9月13日起每周五，共3次. Undefined for other rules. */
export function countedDays(clause: Clause, from: Day, to: Day | undefined): readonly Day[] | undefined {
  const { weekdays, count, hours, except } = clause;
  if (count === undefined || hours.length > 1 || except.length > 0) return undefined;
  const days: Day[] = [];
  for (let day = from; to === undefined ? days.length < count : day <= to; day = addDays(day, 1))
    if (weekdays.includes((weekdayOf(day) + 6) % 7)) days.push(day);
  return days;
}
