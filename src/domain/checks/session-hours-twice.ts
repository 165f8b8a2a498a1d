import type { Session } from '#schemas/session.ts';
import { eachSession } from './each-session.ts';

/** An all-day or weekly session has hours or a part of the day, not both: they could contradict each other. */
export const sessionHoursTwice = eachSession((session) =>
  isTwice(session)
    ? [
        {
          code: 'session-hours-twice',
          path: ['part'],
          message: '写了几点，又写了上午、下午还是晚上。',
          fix: '知道几点的，留下时刻，删去 part。',
        },
      ]
    : [],
);

function isTwice(session: Session): boolean {
  if (session.kind === 'weekly') return session.part !== undefined && (session.starts ?? session.ends) !== undefined;
  if (session.kind !== 'all-day' || session.part === undefined) return false;
  return [session.opens, session.closes, session.hours].some((told) => told !== undefined);
}
