import ical, { type ICalEventData } from 'ical-generator';

/** A VEVENT (RFC 5545, section 3.6.1) with its line ends; empty without one. */
export function printedEvent(event: ICalEventData | undefined): string {
  if (!event) return '';
  // In a calendar whose zone has a name DTSTAMP would be printed in that zone; RFC 5545 wants it in UTC.
  const calendar = ical({ timezone: { name: null, generator: () => '' }, events: [event] }).toString();
  return calendar.slice(calendar.indexOf('BEGIN:VEVENT'), calendar.lastIndexOf('END:VCALENDAR'));
}
