import ical, { ICalCalendarMethod } from 'ical-generator';
import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import type { CalendarFeed } from '#views/calendar/calendar-feeds.ts';
import { campaignSummary } from '#views/home/campaign-summary.ts';
import { absolute } from '#views/site/links.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { chinaZone as zone } from './china-time.ts';
import { eventText, eventTexts } from './ics-event.ts';

/** China has used a single offset since 1991; every session is later. */
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

/** Refresh interval of subscribed calendars, in seconds. */
export const sixHours = 6 * 60 * 60;

/**
 * The calendar file (RFC 5545) of one activity: an event for each session whose day is known. Without events the file
 * holds only the time zone, which is valid: a calendar needs one component (RFC 5545, section 3.6), and VTIMEZONE is
 * one.
 */
export function activityCalendar(node: ActivityNode, context: ViewContext): string {
  return calendarText({ name: node.activity.name }, [node], context);
}

/**
 * The calendar file of one session. Its event has the same content and UID as in the activity's file; a day of a weekly
 * rule has a UID of its own.
 */
export function sessionCalendar(node: ActivityNode, session: SessionNode, context: ViewContext): string {
  return calendarFile({ name: node.activity.name }, [eventText(node, session, context)]);
}

/**
 * A calendar to subscribe to: the events of its activities, in the given order. States its source URL and refresh
 * interval (RFC 7986, 5.3, 5.7 and 5.8; X-PUBLISHED-TTL for Outlook).
 */
export function feedCalendar(feed: CalendarFeed, context: ViewContext): string {
  const heading = {
    name: feed.name,
    description: campaignSummary(context.site.campaign),
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

const calendarText = (heading: Heading, activities: readonly ActivityNode[], context: ViewContext): string =>
  calendarFile(
    heading,
    activities.map((node) => eventTexts(node, context)),
  );

/** Returns a calendar file with the given VEVENTs, as printed by printedEvent. */
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

/**
 * ical-generator prints the refresh properties after the time zone; properties must precede components (RFC 5545,
 * section 3.4).
 */
const propertiesFirst = (text: string) =>
  text.replace(/(BEGIN:VTIMEZONE\r\n[\s\S]*?END:VTIMEZONE\r\n)((?:(?!BEGIN:|END:)[^\r]*\r\n)+)/u, '$2$1');

/** ical-generator escapes texts of events, but not the calendar's name and description. */
const escaped = (text: string) => text.replace(/[\\;,]/gu, '\\$&');
