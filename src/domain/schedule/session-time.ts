import type { Session } from '#schemas/session.ts';
import { addDays, eachDay } from '../time/day.ts';
import { boundsOfPart, type DayPart } from '../time/day-part.ts';
import { type Day, dayOf, type Instant, instantAt, instantOf, type TimeOfDay } from '../time/instant.ts';
import { parsePartialDate, partialDateBounds } from '../time/partial-date.ts';

/** Time of a session, normalized for computation. */
export type SessionTime =
  | { readonly kind: 'timed'; readonly start: Instant; readonly end: Instant }
  | {
      readonly kind: 'all-day';
      readonly from: Day;
      /** Last day, inclusive. */
      readonly to: Day;
      readonly opens?: TimeOfDay | undefined;
      readonly closes?: TimeOfDay | undefined;
      /** Part of the day, when the hours are not known. */
      readonly part?: DayPart | undefined;
    }
  | { readonly kind: 'partial'; readonly date: string }
  | { readonly kind: 'tba' };

/** Converts the time of a session from the schema's form. */
export function sessionTimeOf(session: Session): SessionTime {
  switch (session.kind) {
    case 'timed':
      return { kind: 'timed', start: instantOf(session.start), end: instantOf(session.end) };
    case 'all-day': {
      const { from, to = session.from, opens, closes, part } = session;
      return { kind: 'all-day', from, to, opens, closes, part };
    }
    case 'partial':
      return partialTime(session.date);
    case 'tba':
      return { kind: 'tba' };
    default:
      return session satisfies never;
  }
}

/** A partial date that is a full day becomes an all-day session without hours. */
function partialTime(date: string): SessionTime {
  const parsed = parsePartialDate(date);
  return parsed.kind === 'day' ? { kind: 'all-day', from: parsed.day, to: parsed.day } : { kind: 'partial', date };
}

/** The days of a session; empty while its day is not known. An end at midnight does not add a day. */
export function daysOf(time: SessionTime): readonly Day[] {
  if (time.kind === 'timed') return eachDay(dayOf(time.start), dayOf(Math.max(time.start, time.end - 1)));
  return time.kind === 'all-day' ? eachDay(time.from, time.to) : [];
}

/** First and last possible day of a session; undefined while it is to be announced. */
export function dayBoundsOf(time: SessionTime): { readonly from: Day; readonly to: Day } | undefined {
  switch (time.kind) {
    case 'timed':
      return { from: dayOf(time.start), to: dayOf(Math.max(time.start, time.end - 1)) };
    case 'all-day':
      return { from: time.from, to: time.to };
    case 'partial':
      return partialDateBounds(time.date);
    case 'tba':
      return undefined;
    default:
      return time satisfies never;
  }
}

/**
 * Start and end as instants. An all-day session runs from its opening on the first day to its closing on the last day;
 * without hours, from the start to the end of its part of the day, else from midnight to midnight. Undefined without a
 * day.
 */
export function instantsOf(time: SessionTime): { readonly start: Instant; readonly end: Instant } | undefined {
  if (time.kind === 'timed') return { start: time.start, end: time.end };
  if (time.kind !== 'all-day') return undefined;
  const { from, to } = boundsOfPart(time.part);
  return { start: instantAt(time.from, time.opens ?? from), end: untilOn(time.to, time.closes ?? to) };
}

/** A time of a day as an instant; `24:00`, the default, is the midnight that ends the day. */
export const untilOn = (day: Day, time: TimeOfDay = '24:00'): Instant =>
  time === '24:00' ? instantAt(addDays(day, 1)) : instantAt(day, time);

/**
 * Comparator for lists: by start. A partial date sorts after all dated sessions within it. Sessions to be announced
 * sort last and keep their order.
 */
export function compareTimes(a: SessionTime, b: SessionTime): number {
  return sortKey(a) - sortKey(b);
}

function sortKey(time: SessionTime): number {
  const known = instantsOf(time)?.start;
  if (known !== undefined) return known;
  const bounds = dayBoundsOf(time);
  return bounds ? instantAt(bounds.to) + 86_400_000 : Number.MAX_SAFE_INTEGER;
}
