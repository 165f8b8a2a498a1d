import ical, {
  ICalCalendarMethod,
  type ICalDayJsStub,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { ActivityNode, SessionNode, VenueNode } from '#domain/activity/activity-node.ts';
import { dayOf, type Instant, instantAt, timeOf } from '#domain/time/instant.ts';
import type { CalendarFeed } from '#views/calendar-feeds.ts';
import { absolute } from '#views/links.ts';
import type { ViewContext } from '#views/view-context.ts';
import { type Slot, slotOf } from './event-slot.ts';
import { eventDescription, eventTitle, placeLine } from './ics-text.ts';

const zone = 'Asia/Shanghai';

/** China has kept one offset since 1991; every session is later. */
const zoneDefinition = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

const sixHours = 6 * 60 * 60;

/**
 * The calendar file (RFC 5545) of one activity: an event for each session whose day is known.
 * An activity without any gives a file with the time zone alone, which is valid: a calendar needs one
 * component (RFC 5545, section 3.6), and VTIMEZONE is one.
 */
export function activityCalendar(activity: ActivityNode, context: ViewContext): string {
  return calendarText({ name: activity.activity.name }, [activity], context);
}

/** The calendar file of one session. Its event is the same as in the activity's file, known by the same UID. */
export function sessionCalendar(activity: ActivityNode, session: SessionNode, context: ViewContext): string {
  return calendarText({ name: activity.activity.name }, [{ ...activity, sessions: [session] }], context);
}

/**
 * A calendar to subscribe to: the events of its activities, in the order given. Says where it comes from and how often
 * to look (RFC 7986, 5.3, 5.7 and 5.8; X-PUBLISHED-TTL for Outlook).
 */
export function feedCalendar(feed: CalendarFeed, context: ViewContext): string {
  const heading = {
    name: feed.name,
    description: context.site.campaign.summary,
    url: absolute(context.address, feed.page),
    source: absolute(context.address, feed.path),
    ttl: sixHours,
  };
  return calendarText(heading, feed.activities, context);
}

interface Heading {
  readonly name: string;
  readonly description?: string;
  readonly url?: string;
  readonly source?: string;
  readonly ttl?: number;
}

function calendarText(heading: Heading, activities: readonly ActivityNode[], context: ViewContext): string {
  const events = activities.flatMap((activity) =>
    activity.sessions.flatMap((session) => eventOf(activity, session, context) ?? []),
  );
  const calendar = ical({
    ...heading,
    name: escaped(heading.name),
    ...(heading.description === undefined ? {} : { description: escaped(heading.description) }),
    prodId: '//kepu-campaigns//calendar//ZH',
    method: ICalCalendarMethod.PUBLISH,
    // With a name of its own the calendar would print DTSTAMP in that zone; RFC 5545 wants it in UTC.
    timezone: { name: events.length > 0 ? null : zone, generator: () => zoneDefinition },
    events,
  });
  return propertiesFirst(`${calendar.toString()}\r\n`);
}

/** ical-generator prints when to refresh below the zone; properties stand before components (RFC 5545, section 3.4). */
const propertiesFirst = (text: string) =>
  text.replace(/(BEGIN:VTIMEZONE\r\n[\s\S]*?END:VTIMEZONE\r\n)((?:(?!BEGIN:|END:)[^\r]*\r\n)+)/u, '$2$1');

/** ical-generator escapes what stands in events, not the name and description of the calendar. */
const escaped = (text: string) => text.replace(/[\\;,]/gu, '\\$&');

function eventOf(activity: ActivityNode, session: SessionNode, context: ViewContext): ICalEventData | undefined {
  const slot = slotOf(session);
  if (!slot) return undefined;
  const { site, address, links, now } = context;
  const { type, changes, formerIds } = activity.activity;
  // Under another UID a renamed activity would stand twice in the calendars that hold it.
  const [firstId = activity.id] = formerIds;
  const lastChange = changes
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const status = statusOf(session, slot);
  return {
    id: `${site.id}.${firstId}.${session.id}@${new URL(address.origin).host}`,
    sequence: changes.length,
    stamp: new Date(now),
    ...(lastChange === undefined ? {} : { lastModified: new Date(instantAt(lastChange)) }),
    start: inChina(slot.start),
    end: inChina(slot.end),
    allDay: slot.allDay,
    timezone: zone,
    summary: eventTitle(activity, session),
    ...locationOf(activity, session),
    description: eventDescription(activity, session, context),
    url: absolute(address, links.activity(activity.id)),
    categories: [{ name: type }],
    status,
    transparency: slot.allDay || status !== ICalEventStatus.CONFIRMED ? transparent : ICalEventTransparency.OPAQUE,
  };
}

/** Does not make whoever keeps the calendar look busy. */
const transparent = ICalEventTransparency.TRANSPARENT;

function statusOf({ status }: SessionNode, { former }: Slot): ICalEventStatus {
  if (status === 'cancelled') return ICalEventStatus.CANCELLED;
  return former ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

function locationOf(activity: ActivityNode, session: SessionNode): Pick<ICalEventData, 'location'> {
  const title = placeLine(activity, session);
  if (title === undefined) return {};
  const geo = pointOf(session.venue);
  return { location: geo ? { title, geo } : { title } };
}

/** GEO is WGS 84 (RFC 5545, section 3.8.1.6); a point in another system would be hundreds of metres off. */
function pointOf(venue: VenueNode | undefined) {
  const point = venue?.venue.point;
  return point?.crs === 'wgs84' ? { lat: point.lat, lon: point.lng } : undefined;
}

/**
 * A moment that ical-generator prints as the clock in China shows it: a Date it would print by the clock
 * of the machine. It takes any value with Day.js's methods and asks for the formats YYYYMMDD and HHmmss.
 */
function inChina(instant: Instant): ICalDayJsStub {
  const digits = { YYYYMMDD: dayOf(instant).replaceAll('-', ''), HHmmss: `${timeOf(instant).replace(':', '')}00` };
  return {
    format: (pattern = '') => {
      if (pattern !== 'YYYYMMDD' && pattern !== 'HHmmss') throw new RangeError(`Unknown format: ${pattern}`);
      return digits[pattern];
    },
    isValid: () => true,
    toDate: () => new Date(instant),
    toJSON: () => new Date(instant).toISOString(),
  };
}
