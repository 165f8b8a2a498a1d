import type { SessionNode } from '#domain/activity/activity-node.ts';
import { type SessionGroup, sessionGroups } from '#domain/activity/session-groups.ts';
import { standingSessions } from '#domain/activity/standing-sessions.ts';
import { type DaysTime, dayBoundsOf, daysOf, endTimeOn, type SessionTime } from '#domain/schedule/session-time.ts';
import { type DaySpan, partNames } from '#domain/time/day-part.ts';
import { type Day, dayOf } from '#domain/time/instant.ts';
import { dayRange, longPartialDate, rangeFrom, shortDay } from '../../format/date.ts';
import { everyWeek } from '../../format/weekdays.ts';
import { closuresText, hoursText } from '../../schedule/opening-text.ts';
import { seriesDays, seriesText } from '../../schedule/series-text.ts';

/**
 * The times of an activity in the format of the cities' tables: `9月17日 09:00–11:30；9月18日 09:00–11:30`, a weekly rule
 * once, `9月17日至28日 09:00–17:00，周一不开放`. Omits cancelled sessions; `已取消` when all are.
 */
export const formTime = (sessions: readonly SessionNode[]): string =>
  sessionGroups(standingSessions(sessions))
    .map(({ series, sessions: [first] }) => (series ? seriesText(series) : timeText(first.time)))
    .join('；') || '已取消';

function timeText(time: SessionTime): string {
  switch (time.kind) {
    case 'timed': {
      const range = rangeFrom(time.start, time.end);
      const isOneDay = time.end === undefined || dayOf(time.start) === dayOf(time.end);
      return isOneDay ? `${shortDay(dayOf(time.start))} ${range}` : range;
    }
    case 'all-day':
      return [daysAndHours(time), ...closuresText(time)].join('，');
    case 'partial':
      return longPartialDate(time.date);
    case 'tba':
      return '待定';
    default:
      return time satisfies never;
  }
}

const daysAndHours = ({ from, to, opens, closes, part }: DaysTime): string =>
  [dayRange(from, to), [opens, closes].filter(Boolean).join('–'), partText(part)].filter(Boolean).join(' ');

const partText = (part: DaySpan | undefined) => part && partNames[part];

/** The days alone, one session or weekly rule per line: `9月17日至28日，周一不开放`, `每周六（9月4日至25日）`. */
export const formDays = (sessions: readonly SessionNode[]): string =>
  linesOf(sessions, ({ series, sessions: [first] }) =>
    series ? `${everyWeek(series.weekdays)}（${seriesDays(series)}）` : daysText(first.time),
  ) || '已取消';

function daysText(time: SessionTime): string {
  const bounds = time.kind === 'timed' ? dayBoundsOf(time) : undefined;
  if (bounds) return dayRange(bounds.from, bounds.to);
  return time.kind === 'all-day' ? [dayRange(time.from, time.to), ...closuresText(time)].join('，') : timeText(time);
}

/** The hours alone, each once per line: `09:00–17:00`, `上午`. */
export const formHours = (sessions: readonly SessionNode[]): string =>
  linesOf(sessions, ({ sessions: [{ time }] }) => {
    if (time.kind === 'timed') return rangeFrom(time.start, time.end);
    return time.kind === 'all-day' ? (hoursText(time) ?? partText(time.part) ?? '') : '';
  });

const linesOf = (sessions: readonly SessionNode[], text: (group: SessionGroup) => string): string =>
  [...new Set(sessionGroups(standingSessions(sessions)).map(text))].filter(Boolean).join('\n');

/** The first start of the sessions whose hours are known, else their first day: `9月17日 09:00`. */
export const formStart = (sessions: readonly SessionNode[]): Bound | undefined => boundOf(sessions, 'from');

/** The last end, as formStart() has the first start. */
export const formEnd = (sessions: readonly SessionNode[]): Bound | undefined => boundOf(sessions, 'to');

/** One end of the time of an activity: its day, and the day with the hour where that is known. */
interface Bound {
  readonly day: string;
  readonly text: string;
}

function boundOf(sessions: readonly SessionNode[], end: 'from' | 'to'): Bound | undefined {
  const times = standingSessions(sessions).map(({ time }) => time);
  const days = times.flatMap((time) => daysOf(time));
  const day = days.toSorted().at(end === 'from' ? 0 : -1);
  if (day === undefined) return undefined;
  const hours = times.flatMap((time) => hourOn(time, day, end) ?? []).toSorted();
  const hour = hours.at(end === 'from' ? 0 : -1);
  return { day: shortDay(day), text: [shortDay(day), hour].filter(Boolean).join(' ') };
}

function hourOn(time: SessionTime, day: Day, end: 'from' | 'to'): string | undefined {
  if (!daysOf(time).includes(day)) return undefined;
  if (time.kind === 'all-day') return end === 'from' ? time.opens : time.closes;
  if (time.kind !== 'timed') return undefined;
  const instant = end === 'from' ? time.start : time.end;
  return instant === undefined ? undefined : endTimeOn(day, instant);
}
