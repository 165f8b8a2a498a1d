import { isOvernight, type SessionTime, type TimedTime } from '#domain/schedule/session-time.ts';
import { dayOf, type TimeOfDay, timeOf } from '#domain/time/instant.ts';
import { dayRangeWithWeekdays, dayWithWeekday, longPartialDate, timeRange } from '../format/date.ts';
import { partNames, partOrUntold } from '../format/day-part.ts';

/** A session's time on one line: `9月17日（周日）09:00–11:30`, `9月17日（周日）至23日（周六）每天 09:00–17:00`, `2024年9月中旬，具体日期待定`. */
export function sessionTimeText(time: SessionTime): string {
  switch (time.kind) {
    case 'timed':
      return timedText(time);
    case 'all-day': {
      const days = dayRangeWithWeekdays(time.from, time.to);
      const hours = hoursText(time.opens, time.closes);
      if (time.from === time.to) return `${days}${hours ?? partOrUntold(time.part)}`;
      if (hours !== undefined) return `${days}每天 ${hours}`;
      return time.part === undefined ? days : `${days}每天${partNames[time.part]}`;
    }
    case 'partial':
      return `${longPartialDate(time.date)}，具体日期待定`;
    case 'tba':
      return '时间待定，确定后在本页公布';
    default:
      return time satisfies never;
  }
}

function hoursText(opens: TimeOfDay | undefined, closes: TimeOfDay | undefined): string | undefined {
  if (opens === undefined) return closes && `${closes}结束`;
  return `${opens}${closes ? `–${closes}` : ' 起'}`;
}

function timedText(time: TimedTime): string {
  const { start, end } = time;
  const day = dayWithWeekday(dayOf(start));
  if (end === undefined) return `${day}${timeOf(start)} 起`;
  if (isOvernight(time)) return `${day}${timeOf(start)}–次日 ${timeOf(end)}`;
  return dayOf(start) === dayOf(end) ? `${day}${timeRange(start, end)}` : timeRange(start, end);
}
