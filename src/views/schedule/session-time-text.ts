import { hasSpecialHours } from '#domain/schedule/opening.ts';
import { type DaysTime, isOvernight, type SessionTime, type TimedTime } from '#domain/schedule/session-time.ts';
import { partNames } from '#domain/time/day-part.ts';
import { dayOf, timeOf } from '#domain/time/instant.ts';
import { dayRangeWithWeekdays, dayWithWeekday, longPartialDate, timeRange } from '../format/date.ts';
import { partOrUntold } from '../format/day-part.ts';
import { closuresText, hoursText, specialHoursText } from './opening-text.ts';

/**
 * A session's time on one line: `9月17日（周日）09:00–11:30`, `9月17日（周日）至23日（周六）每天 09:00–17:00`,
 * `9月17日（周日）至30日（周六） 09:00–17:00（周五 09:00–20:00），周一不开放`, `2024年9月中旬，具体日期待定`.
 * @param isOpen whether a date may still come: not of what is cancelled or over
 */
export function sessionTimeText(time: SessionTime, isOpen = true): string {
  switch (time.kind) {
    case 'timed':
      return timedText(time);
    case 'all-day':
      return daysTimeText(time);
    case 'partial':
      return `${longPartialDate(time.date)}${isOpen ? '，具体日期待定' : ''}`;
    case 'tba':
      return isOpen ? '时间待定，确定后在本页公布' : '时间未定';
    default:
      return time satisfies never;
  }
}

function daysTimeText(time: DaysTime): string {
  const { from, to, part } = time;
  const hours = hoursText(time);
  if (from === to) return `${dayWithWeekday(from)}${hours ?? partOrUntold(part)}`;
  const closures = closuresText(time).map((text) => `，${text}`);
  const every = closures.length > 0 || hasSpecialHours(time) ? ' ' : '每天 ';
  const daily = hours === undefined ? (part === undefined ? '' : `每天${partNames[part]}`) : `${every}${hours}`;
  const special = specialHoursText(time);
  return [dayRangeWithWeekdays(from, to), daily, special && `（${special}）`, ...closures].join('');
}

function timedText(time: TimedTime): string {
  const { start, end } = time;
  const day = dayWithWeekday(dayOf(start));
  if (end === undefined) return `${day}${timeOf(start)} 起`;
  if (isOvernight(time)) return `${day}${timeOf(start)}–次日 ${timeOf(end)}`;
  return dayOf(start) === dayOf(end) ? `${day}${timeRange(start, end)}` : timeRange(start, end);
}
