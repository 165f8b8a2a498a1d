import { hoursOn } from '#domain/schedule/opening.ts';
import type { DaysTime } from '#domain/schedule/session-time.ts';
import { eachDay, weekdayNameOf, weekdays } from '#domain/time/day.ts';
import type { Day } from '#domain/time/instant.ts';
import type { WeekdayName } from '#schemas/time/weekday.ts';
import { shortDay } from '../format/date.ts';
import { everyWeekShort, weekdaysText } from '../format/weekdays.ts';
import { lastEntryText } from '../schedule/opening-text.ts';
import { type LockupWords, longestNote } from './lockup-words.ts';
import { openHours } from './sitting.ts';

/**
 * The words of an exhibition on several days: its usual hours; days that are closed, and what is different on some
 * days, where anything is. `days` are its open days.
 */
export function openingWords(time: DaysTime, days: readonly Day[]): LockupWords {
  const closed = closedWeekdays(time, days);
  const byHours = [...Map.groupBy(days, (day) => openHours(time, day))].sort((a, b) => b[1].length - a[1].length);
  const [[hours, usual] = ['', days], ...others] = byHours;
  const kept = days.filter((day) => closed.includes(weekdayNameOf(day)));
  const shut = closedDays(days).filter((day) => !closed.includes(weekdayNameOf(day)));
  const noteOf = (most: Most) =>
    [
      ...lastEntry(time, usual),
      ...differing(others, days, most),
      ...exceptions(kept, '照常开放', most),
      ...exceptions(shut, '不开放', most),
    ].join('，') || undefined;
  const note = noteOf({ hours: 2, days: 3 });
  const isShort = (note?.length ?? 0) <= longestNote;
  return { caption: openDaysText(days, closed), hours, note: isShort ? note : noteOf({ hours: 0, days: 0 }) };
}

/** Up to how many different hours and days are named. */
interface Most {
  readonly hours: number;
  readonly days: number;
}

/** `每天`, `周一不开放`, `每周六、日`, `共 5 天`. */
function openDaysText(days: readonly Day[], closed: readonly WeekdayName[]): string {
  if (closedDays(days).length === 0) return '每天';
  if (closed.length === 0) return `共 ${days.length} 天`;
  const open = weekdays.filter((name) => !closed.includes(name));
  return closed.length > 3 && open.length > 0 ? everyWeekShort(open) : `${weekdaysText(closed)}不开放`;
}

/** Days without opening between the first and the last open day. */
const closedDays = (days: readonly Day[]): readonly Day[] =>
  eachDay(days[0] ?? '', days.at(-1) ?? '').filter((day) => !days.includes(day));

/** The closed weekdays that close any day between the first and the last open one. */
function closedWeekdays(time: DaysTime, days: readonly Day[]): readonly WeekdayName[] {
  const met = new Set(closedDays(days).map(weekdayNameOf));
  return (time.closedWeekdays ?? []).filter((name) => met.has(name));
}

/** `周五 09:00–20:00`, `9月22日 10:00–15:00`; only that hours differ when there are many. */
function differing(
  others: readonly (readonly [hours: string, days: readonly Day[]])[],
  open: readonly Day[],
  most: Most,
): readonly string[] {
  if (others.length === 0) return [];
  const texts = others.map(([hours, days]) => [daysName(days, open), hours] as const);
  return texts.length > most.hours || texts.some(([name]) => name === undefined)
    ? ['部分日子时间不同']
    : texts.map(([name, hours]) => `${name} ${hours}`);
}

/** Weekdays when they are all open days of those weekdays, else up to two days. */
function daysName(days: readonly Day[], open: readonly Day[]): string | undefined {
  const names = new Set(days.map(weekdayNameOf));
  if (open.every((day) => !names.has(weekdayNameOf(day)) || days.includes(day))) return weekdaysText([...names]);
  return days.length > 2 ? undefined : days.map(shortDay).join('、');
}

function lastEntry(time: DaysTime, [day]: readonly Day[]): readonly string[] {
  const last = day && hoursOn(time, day).lastEntry;
  return last ? [lastEntryText(last)] : [];
}

/** `9月28日照常开放`, `有 4 天不开放`. */
function exceptions(days: readonly Day[], what: string, most: Most): readonly string[] {
  if (days.length === 0) return [];
  return [days.length > most.days ? `有 ${days.length} 天${what}` : `${days.map(shortDay).join('、')}${what}`];
}
