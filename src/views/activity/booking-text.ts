import type { ActivityNode, BookingNode, QuotaNode, SessionNode } from '#domain/activity/activity-node.ts';
import { isForPublic } from '#domain/activity/offer.ts';
import { isStanding, speakingSessions } from '#domain/activity/standing-sessions.ts';
import { dayOf, type Instant, timeOf } from '#domain/time/instant.ts';
import { shortDay } from '../format/date.ts';

/** The distinct ways to book the sessions, with their URLs. Empty when it is not stated whether booking is needed. */
export const bookingTexts = ({ sessions, activity }: ActivityNode): readonly string[] => [
  ...new Set(
    speakingSessions(sessions)
      .filter(({ booking }) => booking !== undefined)
      .map((session) => [bookingText(session, activity), session.booking?.url].filter(Boolean).join(' ')),
  ),
];

/** True when the ways to book differ between sessions. */
export const isBookedBySession = ({ sessions, activity }: ActivityNode): boolean =>
  new Set(speakingSessions(sessions).map((session) => bookingText(session, activity))).size > 1;

/**
 * Whether and how to book a session, in one sentence; the booking URL is rendered separately. Where nobody said whether to
 * book, this is a question for the public of a place alone, until the activity is over: else empty, but for the quota.
 */
export function bookingText(session: SessionNode, activity: ActivityNode['activity'], isPast = false): string {
  const { booking, quota, online } = session;
  if (booking === undefined)
    return [...(!isPast && isAsked(session, activity) ? ['是否预约待公布'] : []), ...quotaNotes(quota)].join('，');
  if (booking.needed) return neededText(booking);
  const { capacity, note = online === undefined && isForPublic(activity) ? '直接到场' : '' } = booking;
  const places = capacity === undefined ? '' : `每场 ${quotaText(capacity, booking)}`;
  return [saysSo.test(note) ? '' : '不用预约', places, note].filter(Boolean).join('，');
}

const isAsked = (session: SessionNode, activity: ActivityNode['activity']): boolean =>
  isForPublic(activity) && session.places.length > 0 && isStanding(session);

/** A note that says itself that no booking is needed. */
const saysSo = /(?:不用|不需|无需|无须|免)(?:要|提前)*预约/u;

function neededText(booking: BookingNode): string {
  const { opens, closes, capacity, phone, waitingList, note } = booking;
  return [
    '需要预约',
    opens === undefined ? '' : `，${opensText(opens)}`,
    closes === undefined ? '' : `，${closesText(closes)}`,
    capacity === undefined ? '' : `，每场 ${quotaText(capacity, booking)}`,
    phone === undefined ? '' : `，电话 ${phone}`,
    waitingList === 'yes' ? `，${waitingListText}` : '',
    note ? `。${note}` : '',
  ].join('');
}

/**
 * Booking details of a session beyond its status: closing time, stated quota, waiting list, phone and note. Empty when
 * no booking is needed.
 */
export function bookingNotes({ booking, quota }: SessionNode): readonly string[] {
  if (booking === undefined) return quotaNotes(quota);
  if (!booking.needed) return [];
  const { closes, capacity, phone, waitingList, note } = booking;
  const facts = [
    closes === undefined ? '' : closesText(closes),
    capacity === undefined ? '' : quotaText(capacity, booking),
    phone === undefined ? '' : `电话 ${phone}`,
    waitingList === 'yes' ? waitingListText : '',
  ].filter(Boolean);
  return [...(facts.length > 0 ? [facts.join('，')] : []), ...(note === undefined ? [] : [note])];
}

/** `9月22日 12:00 开始预约`. */
export const opensText = (opens: Instant): string => `${instantText(opens)} 开始预约`;

/** `9月20日 18:00 截止`. */
export const closesText = (closes: Instant): string => `${instantText(closes)} 截止`;

/** `40 组`, `30 个名额`: the stated quota, never the number of places left. */
const quotaText = (
  capacity: number,
  { capacityUnit = '个名额' }: Pick<BookingNode, 'capacityUnit'> | QuotaNode,
): string => `${capacity} ${capacityUnit}`;

const quotaNotes = ({ capacity, note, ...unit }: QuotaNode = {}): readonly string[] => [
  ...(capacity === undefined ? [] : [`每场 ${quotaText(capacity, unit)}`]),
  ...(note === undefined ? [] : [note]),
];

const waitingListText = '约满可以候补';

const instantText = (instant: Instant) => `${shortDay(dayOf(instant))} ${timeOf(instant)}`;
