import ical, {
  ICalCalendarMethod,
  type ICalDayJsStub,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { ActivityNode, SessionNode, VenueNode } from '#domain/activity/activity-node.ts';
import { addDays } from '#domain/time/day.ts';
import { dayOf, type Instant, instantAt, timeOf } from '#domain/time/instant.ts';
import { absolute } from '#views/links.ts';
import type { ViewContext } from '#views/view-context.ts';
import { eventDescription, placeLine } from './ics-text.ts';

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

/** The calendar to subscribe to: the events of these activities of one campaign, in the order given. */
export function campaignCalendar(activities: readonly ActivityNode[], context: ViewContext): string {
  const { city, year, summary } = context.site.campaign;
  const heading = {
    name: `${city.name}${year}年全国科普日`,
    description: summary,
    url: absolute(context.address, context.links.home),
    source: absolute(context.address, context.links.calendar),
    ttl: sixHours,
  };
  return calendarText(heading, activities, context);
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
  return `${calendar.toString()}\r\n`;
}

/** ical-generator escapes what stands in events, not the name and description of the calendar. */
const escaped = (text: string) => text.replace(/[\\;,]/gu, '\\$&');

function eventOf(activity: ActivityNode, session: SessionNode, context: ViewContext): ICalEventData | undefined {
  const slot = slotOf(session);
  if (!slot) return undefined;
  const { site, address, links, now } = context;
  const { type, changes } = activity.activity;
  const lastChange = changes
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const status = statusOf(session, slot);
  return {
    id: `${site.id}.${activity.id}.${session.id}@${new URL(address.origin).host}`,
    sequence: changes.length,
    stamp: new Date(now),
    ...(lastChange === undefined ? {} : { lastModified: new Date(instantAt(lastChange)) }),
    start: inChina(slot.start),
    end: inChina(slot.end),
    allDay: slot.allDay,
    timezone: zone,
    summary: `${marksOf(activity, session)}${activity.activity.name}`,
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

interface Slot {
  readonly start: Instant;
  /** Not included; of an all-day event the midnight after the last day. */
  readonly end: Instant;
  readonly allDay: boolean;
  /** True for the old time of a session that is put off to a day not yet known. */
  readonly former: boolean;
}

/**
 * When the event stands in the calendar; undefined while the day is not known.
 * A session put off to such a day keeps its old place, so that whoever noted it learns of it there.
 */
function slotOf({ time, status, previously }: SessionNode): Slot | undefined {
  switch (time.kind) {
    case 'timed':
      return { start: time.start, end: time.end, allDay: false, former: false };
    case 'all-day':
      return { start: instantAt(time.from), end: instantAt(addDays(time.to, 1)), allDay: true, former: false };
    case 'partial':
    case 'tba':
      return status === 'postponed' && previously ? { ...previously, allDay: false, former: true } : undefined;
    default:
      return time satisfies never;
  }
}

function statusOf({ status }: SessionNode, { former }: Slot): ICalEventStatus {
  if (status === 'cancelled') return ICalEventStatus.CANCELLED;
  return former ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

function marksOf({ activity }: ActivityNode, { status }: SessionNode): string {
  const change = { cancelled: '【取消】', postponed: '【改期】', scheduled: '', full: '' }[status];
  return `${activity.sample ? '【示例】' : ''}${change}`;
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
