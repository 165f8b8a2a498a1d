import type { SessionNode } from '#domain/activity/activity-node.ts';
import { speakingSessions } from '#domain/activity/standing-sessions.ts';
import { dayBoundsOf, daysOf } from '#domain/schedule/session-time.ts';
import { dayRange, shortDay, weekday } from '../format/date.ts';
import { ticketTime } from './ticket-time.ts';

/** The days of an activity in short, whatever the time: `9月17日 周日`, `9月17日至23日，共 3 场`, `时间待定`. */
export function daysText(all: readonly SessionNode[]): string {
  const sessions = speakingSessions(all);
  const days = sessions.flatMap(({ time }) => daysOf(time)).sort();
  const [[from], to, [first]] = [days, days.at(-1), sessions];
  if (first === undefined) return '';
  if (sessions.length === 1 || from === undefined || to === undefined) {
    const { day, when } = ticketTime(sessions.find(({ time }) => dayBoundsOf(time)) ?? first);
    return day ?? when;
  }
  const range = from === to ? `${shortDay(from)} ${weekday(from)}` : dayRange(from, to);
  return `${range}，共 ${sessions.length} 场`;
}
