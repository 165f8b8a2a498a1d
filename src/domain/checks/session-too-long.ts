import type { Session } from '#schemas/session.ts';
import { daysBetween } from '../time/day.ts';
import { dayOf, instantOf } from '../time/instant.ts';
import { eachSession } from './each-session.ts';

/** The longest exhibitions run a year, the longest timed sessions some days: more is a typing error in a date. */
const maxDays = { 'all-day': 366, weekly: 366, timed: 31 } as const;

/** A session lasts at most `maxDays`: schedules list each of its days. */
export const sessionTooLong = eachSession((session) => {
  const field = endField(session);
  if (field === undefined) return [];
  const message = `这一场超过 ${field === 'end' ? maxDays.timed : maxDays['all-day']} 天。`;
  const fix = '核对年份和月份；每天都有的活动写 all-day，或分成几场。';
  return [{ code: 'session-too-long', path: [field], message, fix }];
});

/** The end field of a session that is too long; undefined when the length is valid. */
function endField(session: Session): 'end' | 'to' | undefined {
  if (session.kind === 'timed') {
    const days = daysBetween(dayOf(instantOf(session.start)), dayOf(instantOf(session.end ?? session.start)));
    return days > maxDays.timed ? 'end' : undefined;
  }
  if ((session.kind !== 'all-day' && session.kind !== 'weekly') || session.to === undefined) return undefined;
  return daysBetween(session.from, session.to) > maxDays[session.kind] ? 'to' : undefined;
}
