import type { Event, EventStatusType, Offer, Place, VirtualLocation } from 'schema-dts';
import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import type { SessionTime } from '#domain/schedule/session-time.ts';
import { type Instant, instantAt, rfc3339 } from '#domain/time/instant.ts';
import type { Online } from '#schemas/address/online.ts';
import { absolute } from '#views/site/links.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { onlinesOf } from '../onlines.ts';
import { known } from './known.ts';
import { postalAddress, venuePlace } from './place.ts';
import { openingSchedules } from './schedule.ts';

/** Excludes the more specific Event subtypes. */
export type PlainEvent = Extract<Event, { '@type': 'Event' }>;

/** The schema.org properties of one session: time, status, place, and availability. */
export function sessionFacts(node: ActivityNode, session: SessionNode, context: ViewContext) {
  return known({
    eventStatus: eventStatus(node, session),
    eventAttendanceMode: attendanceMode(session),
    ...dates(session),
    eventSchedule: session.time.kind === 'all-day' ? openingSchedules(session.time) : undefined,
    location: locations(node, session, context),
    offers: offer(node, session, context),
    maximumAttendeeCapacity: peopleOf(session.booking),
  }) satisfies Partial<PlainEvent>;
}

/** The quota as a number of people; undefined when it counts groups, households or cars. */
const peopleOf = (booking: SessionNode['booking']): number | undefined =>
  /^[个]?[人名位]?(?:名额)?$/u.test(booking?.capacityUnit ?? '') ? booking?.capacity : undefined;

/** All statuses that apply at once; a cancelled session has no other. */
function eventStatus(node: ActivityNode, session: SessionNode): EventStatusType | readonly EventStatusType[] {
  if (session.status === 'cancelled') return 'https://schema.org/EventCancelled';
  const states: EventStatusType[] = [];
  if (session.status === 'postponed') states.push(isDated(session.time) ? rescheduled : postponed);
  if (hasMovedOnline(node, session)) states.push('https://schema.org/EventMovedOnline');
  const [only, another] = states;
  return another === undefined ? (only ?? 'https://schema.org/EventScheduled') : states;
}

const rescheduled = 'https://schema.org/EventRescheduled';
const postponed = 'https://schema.org/EventPostponed';

const isDated = ({ kind }: SessionTime) => kind === 'timed' || kind === 'all-day';

const isOnSite = ({ places }: SessionNode) =>
  places.some(({ venue, room }) => venue !== undefined || room !== undefined);

/** An editor who moves an activity online removes its venue and logs the move. */
const hasMovedOnline = ({ activity }: ActivityNode, session: SessionNode) =>
  onlinesOf(session).length > 0 && !isOnSite(session) && activity.changes.some(({ kind }) => kind === 'moved');

function attendanceMode(session: SessionNode) {
  if (onlinesOf(session).length === 0) return 'https://schema.org/OfflineEventAttendanceMode' as const;
  return isOnSite(session)
    ? ('https://schema.org/MixedEventAttendanceMode' as const)
    : ('https://schema.org/OnlineEventAttendanceMode' as const);
}

interface SittingDates {
  readonly startDate?: string;
  readonly endDate?: string;
  readonly previousStartDate?: string;
}

/**
 * The dates of a session. A session without a known day has none, unless it is postponed: then it keeps its original
 * dates (https://developers.google.com/search/docs/appearance/structured-data/event).
 */
function dates({ time, status, previously }: SessionNode): SittingDates {
  const isPutOff = status === 'postponed' && previously !== undefined;
  const former = isPutOff ? { previousStartDate: rfc3339(previously.start) } : {};
  switch (time.kind) {
    case 'timed':
      return { ...between(time.start, time.end), ...former };
    case 'all-day':
      return { ...days(time), ...former };
    case 'partial':
    case 'tba':
      return isPutOff ? between(previously.start, previously.end) : {};
    default:
      return time satisfies never;
  }
}

const between = (start: Instant, end: Instant | undefined): SittingDates => ({
  startDate: rfc3339(start),
  ...(end === undefined ? {} : { endDate: rfc3339(end) }),
});

/** Opening hours apply to every day: they are start and end only for a single day. */
function days({ from, to, opens, closes }: Extract<SessionTime, { kind: 'all-day' }>): SittingDates {
  if (from !== to) return { startDate: from, endDate: to };
  return {
    startDate: opens === undefined ? from : rfc3339(instantAt(from, opens)),
    endDate: closes === undefined ? to : rfc3339(instantAt(to, closes)),
  };
}

/** Its places, each the venue or else in words, and the online platforms. Undefined when nothing is known. */
function locations({ region, id }: ActivityNode, session: SessionNode, context: ViewContext) {
  const { site, address, links } = context;
  const inWords = (name: string): Place => ({
    '@type': 'Place',
    name,
    address: postalAddress(site.campaign.city, region?.name),
  });
  const virtual = ({ platform, url }: Online): VirtualLocation => ({
    '@type': 'VirtualLocation',
    name: platform,
    url: url ?? absolute(address, links.activity(id)),
  });
  const onSite = session.places.map(({ venue, room }) => {
    if (venue) return venuePlace(venue, context);
    return room === undefined ? undefined : inWords(room);
  });
  const [only, ...others] = [...onSite.filter((place) => place !== undefined), ...onlinesOf(session).map(virtual)];
  return others.length > 0 && only ? [only, ...others] : only;
}

/**
 * The offer of a session that needs booking or is full; none for a cancelled session. It has no price: the content tells
 * one in words, and whether entry is free is a property of the event.
 */
function offer(
  { id }: ActivityNode,
  { status, booking }: SessionNode,
  { address, links }: ViewContext,
): Offer | undefined {
  if (status === 'cancelled' || (!booking?.needed && status !== 'full')) return undefined;
  return known({
    '@type': 'Offer',
    url: booking?.url ?? absolute(address, links.activity(id)),
    availability: status === 'full' ? 'https://schema.org/SoldOut' : 'https://schema.org/InStock',
    availabilityStarts: booking?.opens === undefined ? undefined : rfc3339(booking.opens),
    availabilityEnds: booking?.closes === undefined ? undefined : rfc3339(booking.closes),
  });
}
