import { hoursOn } from '#domain/schedule/opening.ts';
import { type DaysTime, daysOf, isOvernight, type SessionTime, type TimedTime } from '#domain/schedule/session-time.ts';
import { type Day, dayOf, type TimeOfDay, timeOf } from '#domain/time/instant.ts';
import { partOrUntold } from '../format/day-part.ts';

/** Days and hours of a session in the format of a poster. */
export interface Sitting {
  /** The days a visitor can come, at least one; a session that ends the next morning counts for its first day only. */
  readonly days: readonly Day[];
  readonly start: TimeOfDay | undefined;
  /** `09:00–11:30`, `20:00–次日 02:00`, `09:00 起`, `上午`, `几点待公布`; undefined when they differ by day. */
  readonly hours: string | undefined;
}

/** Returns undefined while no day is known. */
export function sittingOf(time: SessionTime): Sitting | undefined {
  switch (time.kind) {
    case 'timed':
      return timedSitting(time);
    case 'all-day':
      return openSitting(time);
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
  if (time.end === undefined) return { days: [first], start, hours: `${start} 起` };
  const end = timeOf(time.end);
  if (first === dayOf(time.end)) return { days: [first], start, hours: `${start}–${end}` };
  if (isOvernight(time)) return { days: [first], start, hours: `${start}–次日 ${end}` };
  return { days: daysOf(time), start: undefined, hours: undefined };
}

function openSitting(time: DaysTime): Sitting | undefined {
  const days = daysOf(time);
  const [first] = days;
  if (first === undefined) return undefined;
  const [hours, ...others] = new Set(days.map((day) => openHours(time, day)));
  if (others.length > 0) return { days, start: undefined, hours: undefined };
  return { days, start: hoursOn(time, first).opens, hours };
}

/** Hours on one of the open days: `09:00–17:00`, `09:00 起`, `上午`, `几点待公布`. */
export function openHours(time: DaysTime, day: Day): string {
  const { opens, closes } = hoursOn(time, day);
  if (opens && closes) return `${opens}–${closes}`;
  if (opens) return `${opens} 起`;
  return closes ? `${closes} 结束` : partOrUntold(time.part);
}
