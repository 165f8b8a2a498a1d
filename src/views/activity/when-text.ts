import type { SessionNode } from '#domain/activity/activity-node.ts';
import { type SessionGroup, sessionGroups } from '#domain/activity/session-groups.ts';
import { speakingSessions } from '#domain/activity/standing-sessions.ts';
import { daysOf } from '#domain/schedule/session-time.ts';
import { shortDay, shortPartialDate } from '../format/date.ts';
import { seriesText } from '../schedule/series-text.ts';
import { sessionTimeText } from '../schedule/session-time-text.ts';

/**
 * The time of an activity. One session with its hours; a weekly rule once; stages by name; other sessions by day: at
 * most four days, else the first three and 等. Omits cancelled sessions, unless all are cancelled.
 */
export function whenText(all: readonly SessionNode[]): string {
  const sessions = speakingSessions(all);
  const groups = sessionGroups(sessions);
  if (groups.length === 1 || (groups.length <= 3 && groups.some(({ series }) => series)))
    return groups.map(groupText).join('；');
  const isStaged = groups.length <= 4 && sessions.every(({ title }) => title !== undefined);
  return isStaged ? sessions.map(stageText).join('，') : daysOfSessions(sessions);
}

/** A weekly rule, or a single session with its hours. */
export const groupText = ({ series, sessions: [first] }: SessionGroup): string =>
  series ? seriesText(series) : sessionTimeText(first.time);

/** `初赛9月20日`, `决赛时间待定`. */
function stageText({ title = '', time }: SessionNode): string {
  const [day] = daysOf(time);
  if (day !== undefined) return `${title}${shortDay(day)}`;
  return `${title}${time.kind === 'partial' ? shortPartialDate(time.date) : '时间待定'}`;
}

function daysOfSessions(sessions: readonly SessionNode[]): string {
  const days = [...new Set(sessions.flatMap(({ time }) => daysOf(time).slice(0, 1)))].map(shortDay);
  const shown = days.length > 4 ? `${days.slice(0, 3).join('、')}等` : days.join('、');
  return shown ? `${shown}，共 ${sessions.length} 场` : `共 ${sessions.length} 场，日期待定`;
}
