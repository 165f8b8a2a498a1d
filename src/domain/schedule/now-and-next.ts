import { dayOf, type Instant } from '../time/instant.ts';
import type { HoursKnown } from './hours-known.ts';
import { phaseBetween } from './occurrences.ts';
import type { Span } from './session-time.ts';

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

/** Spans of time as an attribute, read by readSpans(), in seconds since 1970: `1694912400-1694941200 …`. */
export const writeSpans = (spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `${start / 1000}-${end / 1000}`).join(' ');

export const readSpans = (text: string): readonly Span[] =>
  text.split(' ').map((span) => {
    const [start = Number.NaN, end = Number.NaN] = span.split('-').map((seconds) => Number(seconds) * 1000);
    return { start, end };
  });

const dayLength = 86_400_000;

/**
 * Running and next rows at `now`; keeps their order. A row of a day or longer, or without a known start, is never
 * running: an exhibition has a row for each day that it is open.
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
