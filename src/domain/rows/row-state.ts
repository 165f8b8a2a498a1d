import { hasEnded, isBookable, isWaitable, type Offer, offerOf } from '../activity/offer.ts';
import { type SessionState, stateOf } from '../activity/session-state.ts';
import type { Instant } from '../time/instant.ts';
import type { Row } from './rows.ts';

/** The offer of a row at `now`. */
export const offerOfRow = (row: Row, now: Instant): Offer =>
  offerOf(bookedOf(row), { admission: row.session.admission === '' ? undefined : { to: 'members' } }, now);

/** The state of a row at `now`. */
export const stateOfRow = (row: Row, now: Instant): SessionState =>
  stateOf(offerOfRow(row, now), row.span, row.known, now);

/** How a row is booked at `now`: by its page or by phone, or on the waiting list; undefined while it cannot be. */
export type RowBookingWay = { readonly way: 'page' | 'call' | 'wait'; readonly href: string } | undefined;

export function bookingWayOf(row: Row, now: Instant): RowBookingWay {
  const { page = '', call = '' } = row.session.booking ?? {};
  if (page !== '' && isWaitable(bookedOf(row), now)) return { way: 'wait', href: page };
  if (!isBookable(bookedOf(row), now) || page + call === '') return undefined;
  return page === '' ? { way: 'call', href: call } : { way: 'page', href: page };
}

/** The instants at which the state of a row changes. */
export const turnsOfRow = ({ session: { booking }, span }: Row): readonly Instant[] =>
  [booking?.opens, booking?.closes, span?.start, span?.end].filter((turn) => turn !== undefined);

/** True for a row to recommend at `now`: for the public, neither over nor cancelled. */
export const isOpenTo = (row: Row, now: Instant): boolean =>
  !hasEnded(row.time, now) && !row.cancelled && row.session.admission === '';

const bookedOf = ({ session: { status, booking }, time }: Row) => ({ status, time, booking });
