import type { Activity } from '#schemas/activity.ts';
import { isStanding } from '../activity/standing-sessions.ts';
import type { Check } from './context.ts';

/**
 * A session with a day has a venue, a room or an online address. Skips drafts and cancelled sessions. Warning, once per
 * activity.
 */
export const placeMissing: Check = ({ activities }) =>
  activities
    .filter(({ data }) => !data.draft && isNowhere(data))
    .map(({ file }) => ({
      code: 'place-missing',
      file,
      path: [],
      message: '没有写在哪里举办。',
      fix: '加上 venue（场馆的编号）、room（具体位置）或 online（线上地址）。',
    }));

const isNowhere = ({ venue, room, online, sessions }: Activity) =>
  [venue, room, online].every((place) => place === undefined) &&
  sessions.some(
    (session) =>
      ['timed', 'all-day', 'weekly'].includes(session.kind) &&
      isStanding(session) &&
      [session.venue, session.room, session.places, session.online].every((place) => place === undefined),
  );
