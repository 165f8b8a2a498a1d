import type { Recurrence } from '#domain/schedule/recurrence.ts';
import { dayOf, type Instant, instantAt, timeOf } from '#domain/time/instant.ts';
import type { WeekdayName } from '#schemas/time/weekday.ts';
import { chinaZone } from './china-time.ts';
import type { Slot } from './event-slot.ts';

const names: Readonly<Record<WeekdayName, string>> = {
  周一: 'MO',
  周二: 'TU',
  周三: 'WE',
  周四: 'TH',
  周五: 'FR',
  周六: 'SA',
  周日: 'SU',
};

/**
 * RRULE, and one EXDATE for each exception (RFC 5545, 3.8.5): short lines that need no folding. `slot` is the first
 * event of the rule. With a start in local time, UNTIL is in UTC (3.3.10).
 */
export function recurrenceLines({ last, weekdays, except }: Recurrence, slot: Slot): readonly string[] {
  const at = (day: string) => instantAt(day, timeOf(slot.start));
  const until = slot.allDay ? digits(last) : utc(at(last));
  const days = weekdays.map((name) => names[name]).join(',');
  return [
    `RRULE:FREQ=WEEKLY;BYDAY=${days};UNTIL=${until}`,
    ...except.map((day) => `EXDATE${localTime(at(day), slot.allDay)}`),
  ];
}

/** Names one event of a rule by its start (RFC 5545, 3.8.4.4). */
export const recurrenceId = ({ start, allDay }: Slot): string => `RECURRENCE-ID${localTime(start, allDay)}`;

const localTime = (instant: Instant, allDay: boolean) =>
  allDay
    ? `;VALUE=DATE:${digits(dayOf(instant))}`
    : `;TZID=${chinaZone}:${digits(dayOf(instant))}T${digits(timeOf(instant))}00`;

const utc = (instant: Instant) => `${digits(new Date(instant).toISOString().slice(0, 19))}Z`;

const digits = (text: string) => text.replace(/[-:]/gu, '');
