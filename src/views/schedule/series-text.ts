import { daysOfSeries, type Series } from '#domain/schedule/series.ts';
import { partNames } from '#domain/time/day-part.ts';
import { dayRange } from '../format/date.ts';
import { everyWeek } from '../format/weekdays.ts';
import { daysText, hoursText } from './opening-text.ts';

/** A weekly rule on one line: `每周六、周日 14:00–16:00（9月4日至26日，9月18日除外）`. */
export const seriesText = (series: Series): string =>
  `${everyWeek(series.weekdays)}${whenOnDay(series)}（${seriesDays(series)}）`;

/** The period of a weekly rule: `9月4日至26日，9月18日除外，9月25日取消`. */
export function seriesDays(series: Series): string {
  const { from, to, except, cancelled } = series;
  const days = new Set(daysOfSeries({ ...series, except: [] }));
  const left = except.filter((day) => days.has(day));
  return [
    dayRange(from, to),
    ...(left.length > 0 ? [`${daysText(left)}除外`] : []),
    ...(cancelled.length > 0 ? [`${daysText(cancelled)}取消`] : []),
  ].join('，');
}

/** Hours on each day: ` 14:00–16:00`, ` 19:00–次日 07:30`, `上午`, `，几点待公布`. */
function whenOnDay({ starts, ends, part }: Series): string {
  const isNextDay = starts !== undefined && ends !== undefined && ends <= starts;
  const hours = isNextDay ? `${starts}–次日 ${ends}` : hoursText({ opens: starts, closes: ends });
  if (hours !== undefined) return ` ${hours}`;
  return part === undefined ? '，几点待公布' : partNames[part];
}
