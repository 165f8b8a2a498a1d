import { daysOf, type SessionTime } from '#domain/schedule/session-time.ts';
import type { Day } from '#domain/time/instant.ts';
import { longPartialDate } from '../format/date.ts';

/**
 * Maximum length in days of a session that is listed day by day; longer ones are indexed by month and third of a month.
 */
const maxDays = 31;

/**
 * The values of the search filter 日期 for the sessions of an activity: their months, the days within the campaign's
 * window, and thirds of a month for other days: `2023年9月`, `2023年9月17日`, `2023年10月上旬`. Deduplicated, in order of
 * occurrence.
 */
export function dateValues(
  times: readonly SessionTime[],
  window: { readonly from: Day; readonly to: Day },
): readonly string[] {
  const dates = times.flatMap((time) => {
    if (time.kind === 'partial') return [time.date.slice(0, 7), time.date];
    const days = daysOf(time);
    const byDay = (day: Day) => days.length <= maxDays && window.from <= day && day <= window.to;
    return days.flatMap((day) => [day.slice(0, 7), byDay(day) ? day : thirdOf(day)]);
  });
  return [...new Set(dates)].map(longPartialDate);
}

function thirdOf(day: Day): string {
  const number = Number(day.slice(8));
  return `${day.slice(0, 7)}-${number <= 10 ? '上旬' : number <= 20 ? '中旬' : '下旬'}`;
}
