import { dayOf, type Instant } from '../time/instant.ts';
import type { HoursKnown } from './hours-known.ts';
import { phaseBetween } from './occurrences.ts';

/** Start and end of a schedule row; midnight where its hours are not known. */
export interface NowRow {
  readonly start: Instant;
  readonly end: Instant;
  readonly hours: HoursKnown;
}

export interface NowAndNext<T> {
  readonly running: readonly T[];
  /** Rows that started today and whose end is not known. */
  readonly started: readonly T[];
  /** Rows that start later on the same day; when there are none, rows that start on the next day. */
  readonly next: readonly T[];
  /** True when `next` is on the next day. */
  readonly isTomorrow: boolean;
}

const dayLength = 86_400_000;

/**
 * Running and next rows at `now`; keeps their order. A row of a day or longer, or without a known start, is never
 * running.
 */
export function nowAndNext<T extends NowRow>(rows: readonly T[], now: Instant): NowAndNext<T> {
  const begun = rows.filter(({ start, end }) => phaseBetween(start, end, now) === 'running' && end - start < dayLength);
  const running = begun.filter(({ hours }) => hours === 'both');
  const started = begun.filter(({ hours }) => hours === 'open');
  const beginningOn = (instant: Instant) => rows.filter(({ start }) => start > now && dayOf(start) === dayOf(instant));
  const today = beginningOn(now);
  const next = today.length > 0 ? today : beginningOn(now + dayLength);
  return { running, started, next, isTomorrow: today.length === 0 && next.length > 0 };
}
