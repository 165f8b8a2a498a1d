import { partNames } from '../time/day-part.ts';
import { type Day, dayOf, type Instant, timeOf } from '../time/instant.ts';
import type { Series } from './series.ts';
import { type DaysTime, isOvernight, type SessionTime, type TimedTime } from './session-time.ts';

/** The time of a session in words that readTimes() reads, such as `2023年9月17日 09:00-11:30`. */
export function timeText(time: SessionTime): string {
  switch (time.kind) {
    case 'timed':
      return timedText(time);
    case 'all-day':
      return openingText(time);
    case 'partial':
      return dayText(time.date);
    case 'tba':
      return '待定';
    default:
      return time satisfies never;
  }
}

/** A weekly rule: its days, weekdays and hours, then its exceptions and `left`, days that are told apart from it. */
export const ruleText = (
  { from, to, weekdays, starts, ends, part, except }: Omit<Series, 'id'>,
  left: readonly Day[] = [],
): string =>
  [
    `${daysText(from, to)} 每${weekdays.join('、')}${hoursText(starts, ends) || partText(part)}`,
    ...[...except, ...left].toSorted().map((day) => `，${dayText(day)}除外`),
  ].join('');

function timedText(time: TimedTime): string {
  const { start, end } = time;
  const day = dayOf(start);
  if (end === undefined) return `${dayText(day)} ${timeOf(start)}开始`;
  const isSameDay = dayOf(end - 1) === day && end > start;
  if (isSameDay || isOvernight(time)) return `${dayText(day)}${hoursText(timeOf(start), clockAtEnd(end, isSameDay))}`;
  return `${dayText(day)} ${timeOf(start)}-${dayText(dayOf(end))} ${timeOf(end)}（不间断）`;
}

/** Midnight at the end of a day is 24:00. */
const clockAtEnd = (end: Instant, isSameDay: boolean) => (isSameDay && timeOf(end) === '00:00' ? '24:00' : timeOf(end));

/** Days with their hours, other hours, and the days that are closed or open against the rule. */
function openingText(time: DaysTime): string {
  const { from, to, opens, closes, lastEntry, part, special = [] } = time;
  const { closedWeekdays = [], closedOn = [], openOn = [] } = time;
  return [
    daysText(from, to) + (hoursText(opens, closes) || partText(part)) + entryText(lastEntry),
    ...special.map((own) => {
      const days = [...(own.weekdays ?? []), ...(own.days ?? []).map(dayText)].join('、');
      return `其中${days}${hoursText(own.opens, own.closes)}${entryText(own.lastEntry)}`;
    }),
    ...(closedWeekdays.length > 0 ? [`${closedWeekdays.join('、')}不开放`] : []),
    ...closedOn.map((day) => `${dayText(day)}除外`),
    ...openOn.map((day) => `${dayText(day)}照常开放`),
  ].join('，');
}

const entryText = (lastEntry: string | undefined) => (lastEntry === undefined ? '' : ` ${lastEntry}停止入场`);

function hoursText(opens = '', closes = ''): string {
  if (opens === '' && closes === '') return '';
  if (opens === '') return ` ${closes}结束`;
  if (closes === '') return ` ${opens}开始`;
  return closes > opens ? ` ${opens}-${closes}` : ` ${opens}-次日${closes}`;
}

const partText = (part: DaysTime['part']) => (part === undefined ? '' : ` ${partNames[part]}`);

const daysText = (from: string, to: string) => (from === to ? dayText(from) : `${dayText(from)}-${dayText(to)}`);

/** `2023-09-17`, `2023-09`, `2023-09-中旬` and `2023` in Chinese. */
function dayText(date: string): string {
  const [year, month, rest = ''] = date.split('-');
  if (month === undefined) return `${year}年`;
  const day = rest === '' || rest.endsWith('旬') ? rest : `${Number(rest)}日`;
  return `${year}年${Number(month)}月${day}`;
}
