import { dayOf, type Instant } from '../time/instant.ts';
import { phaseBetween } from './occurrences.ts';

/** When a row of the schedule begins and ends. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

export interface NowAndNext<T> {
  readonly running: readonly T[];
  /** What begins later on the same day; after the last of a day, what begins on the day after. */
  readonly next: readonly T[];
  /** True when `next` is of the day after. */
  readonly isTomorrow: boolean;
}

const dayLength = 86_400_000;

/** What is on and what comes next, each in the order given. A row that lasts longer than a day is never said to run. */
export function nowAndNext<T extends Span>(rows: readonly T[], now: Instant): NowAndNext<T> {
  const running = rows.filter(
    ({ start, end }) => phaseBetween(start, end, now) === 'running' && end - start < dayLength,
  );
  const beginningOn = (instant: Instant) => rows.filter(({ start }) => start > now && dayOf(start) === dayOf(instant));
  const today = beginningOn(now);
  const next = today.length > 0 ? today : beginningOn(now + dayLength);
  return { running, next, isTomorrow: today.length === 0 && next.length > 0 };
}
