import type { SessionNode } from '#domain/activity/activity-node.ts';
import { type SessionGroup, sessionGroups } from '#domain/activity/session-groups.ts';
import { isStanding, speakingSessions } from '#domain/activity/standing-sessions.ts';
import { daysOf, type SessionTime } from '#domain/schedule/session-time.ts';
import { dayRange, shortPartialDate } from '../format/date.ts';
import { seriesText } from '../schedule/series-text.ts';
import { sessionTimeText } from '../schedule/session-time-text.ts';

/**
 * The time of an activity. One session with its hours; a weekly rule once; stages by name; other sessions by day: at
 * most four days, else the first three and 等. Omits cancelled sessions, unless all are cancelled.
 * @param isPast whether all are over: no date is to come
 */
export function whenText(all: readonly SessionNode[], isPast = false): string {
  const sessions = speakingSessions(all);
  const groups = sessionGroups(sessions);
  if (groups.length === 1 || (groups.length <= 3 && groups.some(({ series }) => series)))
    return groups.map((group) => groupText(group, isPast)).join('；');
  const isStaged = groups.length <= 4 && sessions.every(({ title }) => title !== undefined);
  return isStaged ? sessions.map(stageText).join('，') : daysOfSessions(sessions);
}

/** A weekly rule, or a single session with its hours. */
export const groupText = ({ series, sessions: [first] }: SessionGroup, isPast = false): string =>
  series ? seriesText(series) : sessionTimeText(first.time, !isPast && isStanding(first));

/** `初赛9月20日`, `第一站9月1日至10日`, `决赛时间待定`. */
function stageText({ title = '', time }: SessionNode): string {
  const days = dayText(time);
  if (days !== undefined) return `${title}${days}`;
  return `${title}${time.kind === 'partial' ? shortPartialDate(time.date) : '时间待定'}`;
}

/** The day of a session, or its days when it lasts: `9月1日至10日`. A night belongs to its evening. */
function dayText(time: SessionTime): string | undefined {
  const days = daysOf(time);
  const [from, to = from] = [days[0], time.kind === 'all-day' ? days.at(-1) : days[0]];
  return from === undefined || to === undefined ? undefined : dayRange(from, to);
}

function daysOfSessions(sessions: readonly SessionNode[]): string {
  const days = [...new Set(sessions.flatMap(({ time }) => dayText(time) ?? []))];
  const shown = days.length > 4 ? `${days.slice(0, 3).join('、')}等` : days.join('、');
  return shown ? `${shown}，共 ${sessions.length} 场` : `共 ${sessions.length} 场，日期待定`;
}
