import { sameValue } from '../exchange/fields.ts';
import { type DaysTime, dayBoundsOf, type SessionTime, type TimedTime } from '../schedule/session-time.ts';
import { boundsOfPart } from '../time/day-part.ts';
import { dayOf, type TimeOfDay, timeOf } from '../time/instant.ts';

/**
 * True when nobody who read `before` is misled: `after` states the same time, or one within what `before` left open.
 */
export function keepsTime(before: SessionTime, after: SessionTime): boolean {
  if (sameValue(before, after)) return true;
  switch (before.kind) {
    case 'tba':
      return true;
    case 'partial':
      return isWithin(before, after);
    case 'timed':
      return after.kind === 'timed' && before.end === undefined && before.start === after.start;
    case 'all-day':
      return after.kind === 'timed' ? isOnDay(before, after) : after.kind === 'all-day' && hasMoreHours(before, after);
    default:
      return before satisfies never;
  }
}

function isWithin(before: SessionTime, after: SessionTime): boolean {
  const [around, own] = [dayBoundsOf(before), dayBoundsOf(after)];
  return around !== undefined && own !== undefined && around.from <= own.from && own.to <= around.to;
}

/** A day without hours that got them. */
function isOnDay({ from, to, opens, closes, part }: DaysTime, { start }: TimedTime): boolean {
  const isFree = from === to && opens === undefined && closes === undefined;
  return isFree && dayOf(start) === from && isInPart(part, timeOf(start));
}

/** The same days, with hours that were not known. */
function hasMoreHours(before: DaysTime, after: DaysTime): boolean {
  const isNarrowed = before.part !== undefined && after.opens !== undefined && isInPart(before.part, after.opens);
  const filled: DaysTime = {
    ...before,
    opens: before.opens ?? after.opens,
    closes: before.closes ?? after.closes,
    lastEntry: before.lastEntry ?? after.lastEntry,
    part: isNarrowed ? after.part : (before.part ?? after.part),
  };
  return sameValue(filled, after);
}

function isInPart(part: DaysTime['part'], time: TimeOfDay): boolean {
  const { from = '00:00', to = '24:00' } = boundsOfPart(part);
  return from <= time && time < to;
}
