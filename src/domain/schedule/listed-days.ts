import type { Campaign } from '#schemas/campaign.ts';
import type { Session } from '#schemas/session.ts';
import type { Day } from '../time/instant.ts';
import { expandSession } from './expanded-session.ts';
import { daysOf } from './session-time.ts';

/** The days whose pages list a session. An all-day session of several days is listed only within the window. */
export const listedDays = (session: Session, { from, to }: Campaign['window']): readonly Day[] =>
  expandSession(session, 0).flatMap(({ time }) => {
    const days = daysOf(time);
    const goesOn = time.kind === 'all-day' && time.from !== time.to;
    return goesOn ? days.filter((day) => day >= from && day <= to) : days;
  });
