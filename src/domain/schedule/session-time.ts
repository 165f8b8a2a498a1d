import type { Session } from '#schemas/session.ts';
import { addDays, eachDay } from '../time/day.ts';
import { boundsOfPart, type DayPart } from '../time/day-part.ts';
import { type Day, dayOf, type Instant, instantAt, instantOf, type TimeOfDay } from '../time/instant.ts';
import { parsePartialDate, partialDateBounds } from '../time/partial-date.ts';

/** When a session takes place, in the form that rules reckon with. */
export type SessionTime =
  | { readonly kind: 'timed'; readonly start: Instant; readonly end: Instant }
  | {
      readonly kind: 'all-day';
      readonly from: Day;
      /** Last day, included. */
      readonly to: Day;
      readonly opens?: TimeOfDay | undefined;
      readonly closes?: TimeOfDay | undefined;
      /** When of the day, while its hours are not known. */
      readonly part?: DayPart | undefined;
    }
  | { readonly kind: 'partial'; readonly date: string }
  | { readonly kind: 'tba' };

/** The time of a session as written by an editor. */
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

/** A date that is known to the day after all is a day without hours. */
function partialTime(date: string): SessionTime {
  const parsed = parsePartialDate(date);
  return parsed.kind === 'day' ? { kind: 'all-day', from: parsed.day, to: parsed.day } : { kind: 'partial', date };
}

/** The days on which a session is listed in the schedule; none while its day is not known. */
export function daysOf(time: SessionTime): readonly Day[] {
  if (time.kind === 'timed') return eachDay(dayOf(time.start), dayOf(Math.max(time.start, time.end - 1)));
  return time.kind === 'all-day' ? eachDay(time.from, time.to) : [];
}

/** First and last day on which a session can take place; undefined while it is to be announced. */
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
 * Start and end as instants; an all-day session runs from its opening on the first day to its closing on the last, one
 * known to a part of the day through that part.
 */
export function instantsOf(time: SessionTime): { readonly start: Instant; readonly end: Instant } | undefined {
  if (time.kind === 'timed') return { start: time.start, end: time.end };
  if (time.kind !== 'all-day') return undefined;
  const { from, to } = boundsOfPart(time.part);
  return { start: instantAt(time.from, time.opens ?? from), end: untilOn(time.to, time.closes ?? to) };
}

/** A time of a day as an instant; without one, and at `24:00`, the midnight that ends the day. */
export const untilOn = (day: Day, time: TimeOfDay = '24:00'): Instant =>
  time === '24:00' ? instantAt(addDays(day, 1)) : instantAt(day, time);

/**
 * Order for lists: by start; a session known only to a month or a third of it comes after everything dated in it; those
 * to be announced come last, in the order written.
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
