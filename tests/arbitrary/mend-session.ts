import type { z } from 'zod';
import { daysBetween } from '#domain/time/day.ts';
import { dayOf, instantOf } from '#domain/time/instant.ts';
import type { session } from '#schemas/session.ts';

export type WrittenSession = z.input<typeof session>;

/** A session that ends after it begins, and says what its status asks for. */
export function mendSession(raw: WrittenSession): WrittenSession {
  const { previously, status = 'scheduled', reason = '大风', ...rest } = raw;
  const time = mendTime(rest as WrittenSession);
  const slot = ordered(previously?.start ?? '2023-09-01T09:00+08:00', previously?.end ?? '2023-09-01T10:00+08:00');
  if (status === 'postponed') return { ...time, status, reason, previously: slot };
  return status === 'cancelled' ? { ...time, status, reason } : { ...time, status };
}

function mendTime(raw: WrittenSession): WrittenSession {
  if (raw.kind === 'timed') return { ...raw, ...ordered(raw.start, raw.end) };
  if (raw.kind !== 'all-day') return raw;
  const { to, closes, part, ...rest } = raw;
  return {
    ...rest,
    ...(part !== undefined && closes === undefined && rest.opens === undefined ? { part } : {}),
    ...(to !== undefined && to >= rest.from && daysBetween(rest.from, to) <= 366 ? { to } : {}),
    ...(closes !== undefined && closes > (rest.opens ?? '') ? { closes } : {}),
  };
}

/** The two in order when they are less than a month apart, else a whole day. */
function ordered(one: string, other: string): { start: string; end: string } {
  const [start, end] = instantOf(one) < instantOf(other) ? [one, other] : [other, one];
  const isSpan = instantOf(start) < instantOf(end) && daysBetween(dayOf(instantOf(start)), dayOf(instantOf(end))) < 31;
  return isSpan
    ? { start, end }
    : { start: `${start.slice(0, 10)}T00:00+08:00`, end: `${start.slice(0, 10)}T23:59+08:00` };
}
