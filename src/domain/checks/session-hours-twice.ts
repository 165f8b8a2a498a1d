import type { Check } from './context.ts';

/** An all-day session has hours or a part of the day, not both: they could contradict each other. */
export const sessionHoursTwice: Check = ({ activities }) =>
  activities.flatMap(({ file, data }) =>
    data.sessions.flatMap((session, index) => {
      if (session.kind !== 'all-day' || session.part === undefined) return [];
      if (session.opens === undefined && session.closes === undefined) return [];
      return {
        code: 'session-hours-twice',
        file,
        path: ['sessions', index, 'part'],
        message: '写了每天几点，又写了上午、下午还是晚上。',
        fix: '知道几点的，留下 opens、closes，删去 part。',
      };
    }),
  );
