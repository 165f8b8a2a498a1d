import type { WrittenSession } from '#schemas/session.ts';
import { addDays, eachDay } from '../time/day.ts';
import { boundsOfPart, type DaySpan } from '../time/day-part.ts';
import { type Day, dayOf, type Instant, instantAt, instantOf, type TimeOfDay, timeOf } from '../time/instant.ts';
import { parsePartialDate, partialDateBounds } from '../time/partial-date.ts';
import { hoursOn, type OpeningRule, openDaysOf } from './opening.ts';

/** Time of a session, normalized for computation. */
export type SessionTime =
  | TimedTime
  | DaysTime
  | { readonly kind: 'partial'; readonly date: string }
  | { readonly kind: 'tba' };

export interface TimedTime {
  readonly kind: 'timed';
  readonly start: Instant;
  /** Undefined when only the start is known. */
  readonly end: Instant | undefined;
}

/** A day or several days, with hours, a part of the day, or neither where they are not known. */
export interface DaysTime extends OpeningRule {
  readonly kind: 'all-day';
  readonly part?: DaySpan | undefined;
}

/** Converts the time of a session that is written once. */
export function sessionTimeOf(session: Exclude<WrittenSession, { readonly kind: 'weekly' }>): SessionTime {
  switch (session.kind) {
    case 'timed':
      return {
        kind: 'timed',
        start: instantOf(session.start),
        end: session.end === undefined ? undefined : instantOf(session.end),
      };
    case 'all-day':
      return daysTimeOf(session);
    case 'partial':
      return partialTime(session.date);
    case 'tba':
      return { kind: 'tba' };
    default:
      return session satisfies never;
  }
}

function daysTimeOf(session: WrittenSession & { readonly kind: 'all-day' }): DaysTime {
  const { from, to = session.from, opens, closes, lastEntry, part, hours: special } = session;
  const { closedWeekdays, closedOn, openOn } = session;
  return { kind: 'all-day', from, to, opens, closes, lastEntry, part, closedWeekdays, closedOn, openOn, special };
}

/** A partial date that is a full day becomes an all-day session without hours. */
function partialTime(date: string): SessionTime {
  const parsed = parsePartialDate(date);
  return parsed.kind === 'day' ? { kind: 'all-day', from: parsed.day, to: parsed.day } : { kind: 'partial', date };
}

/**
 * The days on which a visitor can come; empty while no day is known. An end at midnight does not add a day; a session
 * that ends the next morning (see isOvernight()) is on its first day only. Days on which an exhibition is closed are
 * left out.
 */
export function daysOf(time: SessionTime): readonly Day[] {
  const days = known.get(time) ?? countedDays(time);
  known.set(time, days);
  return days;
}

/** Every row of a session asks for its days. */
const known = new WeakMap<SessionTime, readonly Day[]>();

function countedDays(time: SessionTime): readonly Day[] {
  if (time.kind === 'timed') return eachDay(dayOf(time.start), lastDayOf(time));
  return time.kind === 'all-day' ? openDaysOf(time) : [];
}

/** True for a session that ends on the day after its start and lasts less than 24 hours. */
export const isOvernight = ({ start, end }: TimedTime): boolean =>
  end !== undefined &&
  dayOf(end) === addDays(dayOf(start), 1) &&
  timeOf(end) !== '00:00' &&
  timeOf(end) <= timeOf(start);

function lastDayOf(time: TimedTime): Day {
  if (time.end === undefined || isOvernight(time)) return dayOf(time.start);
  return dayOf(Math.max(time.start, time.end - 1));
}

/** First and last possible day of a session; undefined while it is to be announced. */
export function dayBoundsOf(time: SessionTime): { readonly from: Day; readonly to: Day } | undefined {
  switch (time.kind) {
    case 'timed':
      return { from: dayOf(time.start), to: lastDayOf(time) };
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

/** A span of time, end exclusive. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * The span in which a session can take place. An all-day session runs from its opening on the first open day to its
 * closing on the last one; without hours, from the start to the end of its part of the day, else from midnight to
 * midnight. A session whose end is not known can last until the end of its day. Undefined without a day.
 */
export function instantsOf(time: SessionTime): Span | undefined {
  if (time.kind === 'timed') return { start: time.start, end: time.end ?? untilOn(dayOf(time.start)) };
  if (time.kind !== 'all-day') return undefined;
  const days = daysOf(time);
  const [first = time.from, last = time.to] = [days[0], days[days.length - 1]];
  const { from, to } = boundsOfPart(time.part);
  const [opening, closing] = [hoursOn(time, first), hoursOn(time, last)];
  return { start: instantAt(first, opening.opens ?? from), end: untilOn(last, closing.closes ?? to) };
}

/** When a session of several days is open, day by day: the days whose hours are known. */
export const openingsOf = (time: DaysTime): readonly Span[] =>
  daysOf(time).flatMap((day) => {
    const { opens, closes } = hoursOn(time, day);
    return opens && closes ? [{ start: instantAt(day, opens), end: untilOn(day, closes) }] : [];
  });

/** A time of a day as an instant. Hours from 24 on, as in `31:30`, are of the next day; the default is midnight. */
export function untilOn(day: Day, time: TimeOfDay = '24:00'): Instant {
  const isNextDay = time >= '24:00';
  return isNextDay ? instantAt(addDays(day, 1), shiftHours(time, -24)) : instantAt(day, time);
}

/** The end of a session that starts on `day`: `11:30`, `24:00`, or `31:30` for half past seven the next morning. */
export const endTimeOn = (day: Day, end: Instant): TimeOfDay =>
  dayOf(end) === day ? timeOf(end) : shiftHours(timeOf(end), 24);

/** Adds hours to a time of day: `07:30` and 24 are `31:30`. */
export function shiftHours(time: TimeOfDay, hours: number): TimeOfDay {
  const [hour = '', minute = ''] = time.split(':');
  return `${String(Number(hour) + hours).padStart(2, '0')}:${minute}`;
}

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
