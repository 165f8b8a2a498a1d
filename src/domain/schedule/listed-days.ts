import type { Campaign } from '#schemas/campaign.ts';
import type { Session } from '#schemas/session.ts';
import type { Day } from '../time/instant.ts';
import { daysOf, sessionTimeOf } from './session-time.ts';

/** The days whose pages list a session. An all-day session of several days is listed only within the window. */
export function listedDays(session: Session, { from, to }: Campaign['window']): readonly Day[] {
  const days = daysOf(sessionTimeOf(session));
  const goesOn = session.kind === 'all-day' && days.length > 1;
  return goesOn ? days.filter((day) => day >= from && day <= to) : days;
}
