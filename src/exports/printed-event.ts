import ical, { type ICalEventData } from 'ical-generator';

/** A VEVENT (RFC 5545, section 3.6.1) with its line ends; empty for undefined. */
export function printedEvent(event: ICalEventData | undefined): string {
  if (!event) return '';
  // A named time zone would make ical-generator print DTSTAMP in that zone; RFC 5545 requires UTC.
  const calendar = ical({ timezone: { name: null, generator: () => '' }, events: [event] }).toString();
  return calendar.slice(calendar.indexOf('BEGIN:VEVENT'), calendar.lastIndexOf('END:VCALENDAR'));
}
