import type { SessionNode } from '#domain/activity/activity-node.ts';
import { sessionGroups } from '#domain/activity/session-groups.ts';
import { standingSessions } from '#domain/activity/standing-sessions.ts';
import type { DaysTime, SessionTime } from '#domain/schedule/session-time.ts';
import { type DaySpan, partNames } from '#domain/time/day-part.ts';
import { dayOf } from '#domain/time/instant.ts';
import { dayRange, longPartialDate, rangeFrom, shortDay } from '../../format/date.ts';
import { closuresText } from '../../schedule/opening-text.ts';
import { seriesText } from '../../schedule/series-text.ts';

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
