import ical, { ICalCalendarMethod } from 'ical-generator';
import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import type { CalendarFeed } from '#views/calendar/calendar-feeds.ts';
import { absolute } from '#views/site/links.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { chinaZone as zone } from './china-time.ts';
import { eventText } from './ics-event.ts';

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

/** How often a calendar that is subscribed to should be looked up, in seconds. */
export const sixHours = 6 * 60 * 60;

/**
 * The calendar file (RFC 5545) of one activity: an event for each session whose day is known.
 * An activity without any gives a file with the time zone alone, which is valid: a calendar needs one
 * component (RFC 5545, section 3.6), and VTIMEZONE is one.
 */
export function activityCalendar(node: ActivityNode, context: ViewContext): string {
  return calendarText({ name: node.activity.name }, [node], context);
}

/** The calendar file of one session. Its event is the same as in the activity's file, known by the same UID. */
export function sessionCalendar(node: ActivityNode, session: SessionNode, context: ViewContext): string {
  return calendarText({ name: node.activity.name }, [{ ...node, sessions: [session] }], context);
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

export interface Heading {
  readonly name: string;
  readonly description?: string;
  readonly url?: string;
  readonly source?: string;
  readonly ttl?: number;
}

function calendarText(heading: Heading, activities: readonly ActivityNode[], context: ViewContext): string {
  const events = activities.flatMap((node) => node.sessions.map((session) => eventText(node, session, context)));
  return calendarFile(heading, events);
}

/** A calendar file with these VEVENTs, printed by printedEvent. */
export function calendarFile(heading: Heading, events: readonly string[]): string {
  const calendar = ical({
    ...heading,
    name: escaped(heading.name),
    ...(heading.description === undefined ? {} : { description: escaped(heading.description) }),
    prodId: '//kepu-campaigns//calendar//ZH',
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: zone, generator: () => zoneDefinition },
  });
  return propertiesFirst(`${calendar.toString()}\r\n`).replace(end, () => `${events.join('')}${end}`);
}

const end = 'END:VCALENDAR\r\n';

/** ical-generator prints when to refresh below the zone; properties stand before components (RFC 5545, section 3.4). */
const propertiesFirst = (text: string) =>
  text.replace(/(BEGIN:VTIMEZONE\r\n[\s\S]*?END:VTIMEZONE\r\n)((?:(?!BEGIN:|END:)[^\r]*\r\n)+)/u, '$2$1');

/** ical-generator escapes what stands in events, not the name and description of the calendar. */
const escaped = (text: string) => text.replace(/[\\;,]/gu, '\\$&');
