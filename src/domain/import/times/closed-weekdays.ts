import type { WrittenSession } from '#schemas/session.ts';
import type { WeekdayName } from '#schemas/time/weekday.ts';
import { weekdayNameOf } from '../../time/day.ts';

/** A session without the weekdays that are said to be closed, where it is held on every day. */
export function withClosed(session: WrittenSession, closed: readonly WeekdayName[]): WrittenSession {
  if (closed.length === 0) return session;
  if (session.kind === 'weekly' && session.weekdays.length === 7)
    return { ...session, weekdays: session.weekdays.filter((day) => !closed.includes(day)) };
  if (session.kind !== 'all-day' || session.to === undefined) return session;
  return { ...session, closedWeekdays: [...new Set([...(session.closedWeekdays ?? []), ...closed])] };
}

/** Whether a session is held on a weekday that is said to be closed, or nobody knows yet. */
export function isAgainst(session: WrittenSession, closed: readonly WeekdayName[]): boolean {
  switch (session.kind) {
    case 'weekly':
      return session.weekdays.length < 7 && session.weekdays.some((day) => closed.includes(day));
    case 'all-day':
      return session.to === undefined && closed.includes(weekdayNameOf(session.from));
    case 'timed':
      return closed.includes(weekdayNameOf(session.start.slice(0, 10)));
    default:
      return true;
  }
}
