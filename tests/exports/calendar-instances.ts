import ICAL from 'ical.js';
import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { isFirstDay, occurrencesOf } from '#domain/schedule/occurrences.ts';
import { addDays } from '#domain/time/day.ts';
import { rfc3339 } from '#domain/time/instant.ts';
import { eventsOf } from './calendar-reader.ts';

/**
 * One time at which a visitor can come, or could but for its status: a day, `2023-09-17 CONFIRMED`, or a start with its
 * end where it is known, `2023-09-17T09:00:00+08:00 2023-09-17T11:30:00+08:00 CANCELLED`.
 */
export type Instance = string;

/** What the site says of an activity: each of its occurrences, sorted. */
export function instancesOnSite(node: ActivityNode): readonly Instance[] {
  return occurrencesOf([node])
    .filter((occurrence) => occurrence.session.time.kind === 'all-day' || isFirstDay(occurrence))
    .map(({ day, session: { time, status } }) => {
      const state = status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED';
      if (time.kind !== 'timed') return `${day} ${state}`;
      return [rfc3339(time.start), time.end === undefined ? undefined : rfc3339(time.end), state]
        .filter(Boolean)
        .join(' ');
    })
    .toSorted();
}

/** What ical.js makes of a calendar file: every instance of every event, sorted. */
export function instancesIn(text: string): readonly Instance[] {
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

function expand(event: ICAL.Event, exceptions: readonly ICAL.Event[]): readonly Instance[] {
  if (!event.isRecurring()) return told(event, event.startDate, event.endDate);
  for (const exception of exceptions) event.relateException(exception);
  const instances: Instance[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    instances.push(...told(item, startDate, endDate));
  }
  return instances;
}

function told({ component }: ICAL.Event, start: ICAL.Time, end: ICAL.Time): readonly Instance[] {
  const status = String(component.getFirstPropertyValue('status'));
  if (start.isDate) return daysBetween(start.toString(), end.toString()).map((day) => `${day} ${status}`);
  const times = component.hasProperty('dtend') ? [start, end] : [start];
  return [[...times.map((time) => `${time.toString()}+08:00`), status].join(' ')];
}

/** The days before an exclusive end. */
const daysBetween = (from: string, end: string): readonly string[] =>
  from < end ? [from, ...daysBetween(addDays(from, 1), end)] : [];
