import type { z } from 'zod';
import { isOpenOn } from '#domain/schedule/opening.ts';
import { daysOfSeries } from '#domain/schedule/series.ts';
import { daysBetween } from '#domain/time/day.ts';
import { dayOf, instantOf } from '#domain/time/instant.ts';
import type { session } from '#schemas/session.ts';

export type WrittenSession = z.input<typeof session>;
type Written<Kind extends WrittenSession['kind']> = Extract<WrittenSession, { kind: Kind }>;

/** A session that ends after it begins, and says what its status asks for. */
export function mendSession(raw: WrittenSession): WrittenSession {
  const { reason = '大风' } = raw;
  const time = mendBooking(mendPlaces(mendTime(raw)));
  if (time.kind === 'weekly') return time.status === 'cancelled' ? { ...time, reason } : time;
  const { previously, status = 'scheduled', ...rest } = time;
  if (status === 'postponed') return { ...rest, status, reason, previously: mendSlot(previously) };
  return status === 'cancelled' ? { ...rest, status, reason } : { ...rest, status };
}

function mendSlot(slot: Written<'timed'>['previously']): NonNullable<Written<'timed'>['previously']> {
  if (slot && slot.end === undefined) return slot;
  return ordered(slot?.start ?? '2023-09-01T09:00+08:00', slot?.end ?? '2023-09-01T10:00+08:00');
}

function mendTime(raw: WrittenSession): WrittenSession {
  switch (raw.kind) {
    case 'timed':
      return raw.end === undefined ? raw : { ...raw, ...ordered(raw.start, raw.end) };
    case 'all-day':
      return mendAllDay(raw);
    case 'weekly':
      return mendWeekly(raw);
    default:
      return raw;
  }
}

function mendAllDay(raw: Written<'all-day'>): WrittenSession {
  const { to, closes, part, lastEntry, closedWeekdays, closedOn, openOn, hours, ...rest } = raw;
  const last = to !== undefined && to >= rest.from && daysBetween(rest.from, to) <= 366 ? { to } : {};
  const end = last.to ?? rest.from;
  const within = (days: readonly string[] | undefined) => days?.filter((day) => day >= rest.from && day <= end) ?? [];
  const isKnown = [closes, rest.opens].some((time) => time !== undefined);
  const closed = closedWeekdays && !isAlways(closedWeekdays, rest.from, end) ? { closedWeekdays } : {};
  const open = within(openOn).filter((day) => !isOpenOn(closed, day));
  return {
    ...rest,
    ...last,
    ...(part !== undefined && !isKnown ? { part } : {}),
    ...(closes !== undefined && closes > (rest.opens ?? '') ? { closes } : {}),
    ...closed,
    ...(open.length > 0 ? { openOn: open } : {}),
  };
}

/** True when the weekdays are all days of the period. */
const isAlways = (closedWeekdays: NonNullable<Written<'all-day'>['closedWeekdays']>, from: string, to: string) =>
  daysOfSeries({ from, to, weekdays: closedWeekdays, except: [], starts: undefined, ends: undefined, part: undefined })
    .length ===
  daysBetween(from, to) + 1;

/** A rule of at most a month with a day. */
function mendWeekly(raw: Written<'weekly'>): WrittenSession {
  const { part, except, cancelled, to, ...rest } = raw;
  const isPeriod = to >= rest.from && daysBetween(rest.from, to) < 31;
  const isTimed = [rest.starts, rest.ends].some((time) => time !== undefined);
  const rule = {
    ...rest,
    to: isPeriod ? to : rest.from,
    starts: undefined,
    ends: undefined,
    part: undefined,
    except: [],
  };
  const days = daysOfSeries(rule);
  if (days.length === 0)
    return { ...rest, to: rule.to, weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] };
  const own = new Set(days.slice(1));
  const out = [...new Set(except)].filter((day) => own.has(day));
  const off =
    cancelled?.filter(({ on }) => own.has(on) && !out.includes(on)).map((day) => ({ reason: '大风', ...day })) ?? [];
  return {
    ...rest,
    to: rule.to,
    ...(part !== undefined && !isTimed ? { part } : {}),
    ...(out.length > 0 && out.length < days.length ? { except: out } : {}),
    ...(off.length > 0 ? { cancelled: off } : {}),
  };
}

/** Several places are different ones, whatever their texts and references become. */
function mendPlaces<T extends WrittenSession>({ places, ...rest }: T): WrittenSession {
  if (places === undefined) return rest as WrittenSession;
  const { venue: _venue, room: _room, ...others } = rest as WrittenSession;
  return {
    ...others,
    places: places.map((place, index) => ({ ...place, room: `第${index + 1}处` })),
  } as WrittenSession;
}

function mendBooking<T extends WrittenSession>({ booking, ...rest }: T): WrittenSession {
  if (booking === undefined) return rest as WrittenSession;
  return { ...rest, booking: orderedBooking(booking) } as WrittenSession;
}

/** Booking closes after it opens. */
export function orderedBooking<T extends { opens?: string | undefined; closes?: string | undefined }>(booking: T): T {
  const { opens, closes } = booking;
  if (opens === undefined || closes === undefined || instantOf(opens) < instantOf(closes)) return booking;
  const { closes: _, ...open } = booking;
  return open as T;
}

/** The two in order when they are less than a month apart, else a whole day. */
function ordered(one: string, other: string): { start: string; end: string } {
  const [start, end] = instantOf(one) < instantOf(other) ? [one, other] : [other, one];
  const isSpan = instantOf(start) < instantOf(end) && daysBetween(dayOf(instantOf(start)), dayOf(instantOf(end))) < 31;
  return isSpan
    ? { start, end }
    : { start: `${start.slice(0, 10)}T00:00+08:00`, end: `${start.slice(0, 10)}T23:59+08:00` };
}
