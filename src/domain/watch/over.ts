import type { Activity } from '#schemas/activity.ts';
import { expandSession } from '../schedule/expanded-session.ts';
import { dayBoundsOf } from '../schedule/session-time.ts';
import type { Day } from '../time/instant.ts';

/**
 * True when the last possible day of every session is over.
 * @param last day of the campaign: of a session that is to be announced
 */
export const isOver = ({ sessions }: Pick<Activity, 'sessions'>, last: Day, today: Day): boolean =>
  sessions
    .flatMap((session, index) => expandSession(session, index))
    .every(({ time }) => (dayBoundsOf(time)?.to ?? last) < today);
