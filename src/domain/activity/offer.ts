import type { Activity } from '#schemas/activity.ts';
import { phaseBetween } from '../schedule/occurrences.ts';
import { instantsOf, type SessionTime } from '../schedule/session-time.ts';
import { addDays } from '../time/day.ts';
import { type Instant, instantAt } from '../time/instant.ts';
import { partialDateBounds } from '../time/partial-date.ts';
import type { ActivityNode, BookingNode, SessionNode } from './activity-node.ts';
import { isStanding, standingSessions } from './standing-sessions.ts';

/**
 * What a session offers a visitor. When several values apply, `offerOf` returns the first in its order of checks.
 * `closed-group`: only members of a unit, qualified people or groups may come. `untold`: nobody said whether visitors
 * have to book. `to-book`: booking is needed, and nobody said when it is open.
 */
export type Offer =
  | 'cancelled'
  | 'ended'
  | 'postponed'
  | 'full'
  | 'tba'
  | 'booking-not-open'
  | 'booking-closed'
  | 'bookable'
  | 'to-book'
  | 'closed-group'
  | 'free'
  | 'untold';

/** True when visitors who know the earlier plan must be told: the session is cancelled or postponed. */
export const isChange = (offer: Offer): boolean => offer === 'cancelled' || offer === 'postponed';

/** What an offer depends on. */
interface Offered extends Pick<SessionNode, 'status' | 'time'> {
  readonly booking: Pick<BookingNode, 'needed' | 'opens' | 'closes' | 'waitingList'> | undefined;
}

/** The offer of a session at `now`. A session past its end is `ended`, also when it was postponed or full. */
export function offerOf(session: Offered, activity: Pick<Activity, 'admission'>, now: Instant): Offer {
  if (session.status === 'cancelled') return 'cancelled';
  if (hasEnded(session.time, now)) return 'ended';
  if (session.status === 'postponed') return 'postponed';
  if (session.status === 'full') return 'full';
  if (session.time.kind === 'tba' || session.time.kind === 'partial') return 'tba';
  if (session.booking?.needed) return bookingOffer(session.booking, now);
  if (!isForPublic(activity)) return 'closed-group';
  return session.booking === undefined ? 'untold' : 'free';
}

function bookingOffer({ opens, closes }: Pick<BookingNode, 'opens' | 'closes'>, now: Instant): Offer {
  if (opens === undefined && closes === undefined) return 'to-book';
  if (opens !== undefined && now < opens) return 'booking-not-open';
  return closes !== undefined && now >= closes ? 'booking-closed' : 'bookable';
}

/** True when a session can be booked at `now`. A postponed session is booked for its new time. */
export function isBookable({ status, time, booking }: Offered, now: Instant): boolean {
  const isDated = time.kind === 'timed' || time.kind === 'all-day';
  if (!booking?.needed || !isDated || status === 'cancelled' || status === 'full' || hasEnded(time, now)) return false;
  return isOpen(booking, now);
}

/** True when a session is full and visitors can join its waiting list at `now`. */
export const isWaitable = ({ status, time, booking }: Offered, now: Instant): boolean =>
  status === 'full' && booking?.waitingList === 'yes' && !hasEnded(time, now) && isOpen(booking, now);

/** True also for booking without times: whoever has the address or the phone may try. */
const isOpen = (booking: Pick<BookingNode, 'opens' | 'closes'>, now: Instant): boolean =>
  ['bookable', 'to-book'].includes(bookingOffer(booking, now));

/** False for an activity that only members of a unit, qualified people or groups may attend. */
export const isForPublic = ({ admission }: Pick<Activity, 'admission'>): boolean =>
  admission === undefined || admission.to === 'public';

/** True when a session is over: past its end, or past the last possible day of a partial date. False without a date. */
export function hasEnded(time: SessionTime, now: Instant): boolean {
  if (time.kind === 'tba') return false;
  if (time.kind === 'partial') return instantAt(addDays(partialDateBounds(time.date).to, 1)) <= now;
  const span = instantsOf(time);
  return span !== undefined && phaseBetween(span.start, span.end, now) === 'ended';
}

/** True when every session is cancelled. */
export const isCancelled = ({ sessions }: ActivityNode): boolean => !sessions.some(isStanding);

/** True when every session is cancelled or has ended. */
export const isOver = ({ sessions }: ActivityNode, now: Instant): boolean =>
  standingSessions(sessions).every(({ time }) => hasEnded(time, now));

/** True when a session with a day has not ended and is not cancelled. */
export const isAhead = ({ sessions }: ActivityNode, now: Instant): boolean =>
  standingSessions(sessions).some(({ time }) => {
    const isDated = time.kind === 'timed' || time.kind === 'all-day';
    return isDated && !hasEnded(time, now);
  });

/** True when a session is postponed and the activity is not cancelled. */
export const isPostponed = (node: ActivityNode): boolean =>
  !isCancelled(node) && node.sessions.some(({ status }) => status === 'postponed');
