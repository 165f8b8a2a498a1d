import { isContinuing, type Occurrence, spanOf } from '#domain/schedule/occurrences.ts';
import { addDays } from '#domain/time/day.ts';
import { type Day, type Instant, instantAt } from '#domain/time/instant.ts';
import { momentsOf, type Shown, spansOf } from '#domain/time/moments.ts';

/** Rows of a day at a time. */
export const rowsOfDay = 4;
/** A day with more sessions than this has other rows from these hours on only, and at most this many in all. */
export const mostOfDay = 20;
const hours = ['12:00', '14:00', '16:00', '18:00'] as const;

/** A row of a day and when it is there. */
export interface NextRow {
  readonly occurrence: Occurrence;
  readonly shown: Shown;
}

/**
 * What a day has next, over time: its first four occurrences that are not over, sittings before what goes on for several
 * days; of the last ones also those that ended before. After midnight only what is still on. Each is there once without
 * interruption.
 */
export function nextRows(occurrences: readonly Occurrence[], day: Day, now: Instant): readonly NextRow[] {
  const sorted = [...occurrences].sort((a, b) => Number(isContinuing(a)) - Number(isContinuing(b)));
  const ends = sorted.map((occurrence) => spanOf(occurrence).end);
  const midnight = instantAt(addDays(day, 1));
  const nights = sorted.some(isOvernight);
  const turns = [
    ...(sorted.length > mostOfDay ? hours.map((hour) => instantAt(day, hour)) : ends),
    ...(nights ? [midnight] : []),
  ];
  const moments = momentsOf(turns, now, (at) => {
    const turn = Math.max(Number.NEGATIVE_INFINITY, ...turns.filter((each) => each <= at));
    return nights && at >= midnight ? stillOn(ends, midnight) : nextAt(ends, turn);
  });
  const ever = new Set(moments.flatMap(({ value }) => value));
  return sorted.flatMap((occurrence, position) =>
    ever.has(position) ? [{ occurrence, shown: spansOf(moments, (value) => value.includes(position)) }] : [],
  );
}

/** True for what ends on the day after it began. */
export const isOvernight = ({ ends = '' }: Occurrence): boolean => ends > '24:00';

/** Positions of the ends after `midnight`. */
const stillOn = (ends: readonly Instant[], midnight: Instant): readonly number[] =>
  ends.flatMap((end, position) => (end > midnight ? [position] : []));

/** Positions of the first ends ahead; where these are too few, of the latest before. */
function nextAt(ends: readonly Instant[], now: Instant): readonly number[] {
  const positions = ends.map((end, position) => ({ end, position }));
  const ahead = positions.filter(({ end }) => end > now).slice(0, rowsOfDay);
  const over = positions.filter(({ end }) => end <= now).sort((a, b) => b.end - a.end || a.position - b.position);
  return [...ahead, ...over.slice(0, rowsOfDay - ahead.length)].map(({ position }) => position).sort((a, b) => a - b);
}
