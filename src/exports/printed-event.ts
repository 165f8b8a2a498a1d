import ical, { type ICalEventData } from 'ical-generator';

/**
 * A VEVENT (RFC 5545, section 3.6.1) with its line ends; empty for undefined.
 * @param recurrence RRULE, EXDATE or RECURRENCE-ID, at most 75 octets each: ical-generator prints the RECURRENCE-ID of
 * a whole day as a time.
 */
export function printedEvent(event: ICalEventData | undefined, recurrence: readonly string[] = []): string {
  if (!event) return '';
  // A named time zone would make ical-generator print DTSTAMP in that zone; RFC 5545 requires UTC.
  const calendar = ical({ timezone: { name: null, generator: () => '' }, events: [event] }).toString();
  const text = calendar.slice(calendar.indexOf('BEGIN:VEVENT'), calendar.lastIndexOf('END:VCALENDAR'));
  return text.replace('\r\nSUMMARY:', () => ['', ...recurrence, 'SUMMARY:'].join('\r\n'));
}
