import { daysOf, isOvernight, type SessionTime, type TimedTime } from '#domain/schedule/session-time.ts';
import type { DaySpan } from '#domain/time/day-part.ts';
import { type Day, dayOf, type TimeOfDay, timeOf } from '#domain/time/instant.ts';
import { partNames } from '../format/day-part.ts';

/** Days and hours of a session in the format of a poster. */
export interface Sitting {
  /** The days a visitor can come; a session that ends the next morning counts for its first day only. */
  readonly days: readonly Day[];
  readonly start: TimeOfDay | undefined;
  /** `09:00–11:30`, `20:00–次日 02:00`, `09:00 开始`, `上午`; undefined when no hours are known or they differ by day. */
  readonly hours: string | undefined;
}

/** Returns undefined while no day is known. */
export function sittingOf(time: SessionTime): Sitting | undefined {
  switch (time.kind) {
    case 'timed':
      return timedSitting(time);
    case 'all-day':
      return {
        days: daysOf(time),
        start: time.opens,
        hours: openingHours(time.opens, time.closes) ?? partOf(time.part),
      };
    case 'partial':
    case 'tba':
      return undefined;
    default:
      return time satisfies never;
  }
}

function timedSitting(time: TimedTime): Sitting {
  const first = dayOf(time.start);
  const start = timeOf(time.start);
  if (time.end === undefined) return { days: [first], start, hours: `${start} 开始` };
  const end = timeOf(time.end);
  if (first === dayOf(time.end)) return { days: [first], start, hours: `${start}–${end}` };
  if (isOvernight(time)) return { days: [first], start, hours: `${start}–次日 ${end}` };
  return { days: daysOf(time), start: undefined, hours: undefined };
}

const partOf = (part: DaySpan | undefined) => part && partNames[part];

function openingHours(opens: TimeOfDay | undefined, closes: TimeOfDay | undefined): string | undefined {
  if (opens && closes) return `${opens}–${closes}`;
  if (opens) return `${opens} 开始`;
  return closes && `${closes} 结束`;
}
