import ICAL from 'ical.js';
import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { isFirstDay, occurrencesOf } from '#domain/schedule/occurrences.ts';
import type { TimedTime } from '#domain/schedule/session-time.ts';
import { addDays } from '#domain/time/day.ts';
import { type Instant, rfc3339 } from '#domain/time/instant.ts';
import { eventsOf } from './calendar-reader.ts';

/**
 * One time at which a visitor can come, or could but for its status: a day, `2023-09-17 CONFIRMED`, or a start with its
 * end where it is known, `2023-09-17T09:00:00+08:00 2023-09-17T11:30:00+08:00 CANCELLED`.
 */
export type CalendarInstance = string;

/** What the site says of an activity: each of its occurrences, and times before a change to an unknown day, sorted. */
export function instancesOnSite(node: ActivityNode): readonly CalendarInstance[] {
  const held = occurrencesOf([node])
    .filter((occurrence) => occurrence.session.time.kind === 'all-day' || isFirstDay(occurrence))
    .map(({ day, session: { time, status } }) => {
      const state = status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED';
      return time.kind === 'timed' ? timed(time, state) : `${day} ${state}`;
    });
  const putOff = node.sessions.flatMap(({ time, status, previously }) => {
    const isUndated = time.kind === 'tba' || time.kind === 'partial';
    return isUndated && status === 'postponed' && previously ? [timed(previously, 'TENTATIVE')] : [];
  });
  return [...held, ...putOff].toSorted();
}

const timed = ({ start, end }: Pick<TimedTime, 'start' | 'end'>, state: string): CalendarInstance =>
  [start, end]
    .flatMap((instant) => (instant === undefined ? [] : toTheMinute(instant)))
    .concat(state)
    .join(' ');

/** Calendars have no seconds. */
const toTheMinute = (instant: Instant) => rfc3339(instant).replace(/:\d\d\+/u, ':00+');

/** What ical.js makes of a calendar file: every instance of every event, sorted. */
export function instancesIn(text: string): readonly CalendarInstance[] {
  const events = eventsOf(text).map((component) => new ICAL.Event(component));
  return events
    .filter((event) => !event.isRecurrenceException())
    .flatMap((event) =>
      expand(
        event,
        events.filter((other) => other.isRecurrenceException() && other.uid === event.uid),
      ),
    )
    .toSorted();
}

function expand(event: ICAL.Event, exceptions: readonly ICAL.Event[]): readonly CalendarInstance[] {
  if (!event.isRecurring()) return told(event, event.startDate, event.endDate);
  for (const exception of exceptions) event.relateException(exception);
  const instances: CalendarInstance[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    instances.push(...told(item, startDate, endDate));
  }
  return instances;
}

function told({ component }: ICAL.Event, start: ICAL.Time, end: ICAL.Time): readonly CalendarInstance[] {
  const status = String(component.getFirstPropertyValue('status'));
  if (start.isDate) return daysBetween(start.toString(), end.toString()).map((day) => `${day} ${status}`);
  const times = component.hasProperty('dtend') ? [start, end] : [start];
  return [[...times.map((time) => `${time.toString()}+08:00`), status].join(' ')];
}

/** The days before an exclusive end. */
const daysBetween = (from: string, end: string): readonly string[] =>
  from < end ? [from, ...daysBetween(addDays(from, 1), end)] : [];
