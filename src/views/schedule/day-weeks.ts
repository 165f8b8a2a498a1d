import { addDays, weekdayOf } from '#domain/time/day.ts';
import type { DayTileView } from './days.ts';

/** A row of the calendar: seven cells, Monday first; undefined outside the window. */
export type DayWeek = readonly (DayTileView | undefined)[];

/** Windows with more days are shown as a calendar of weeks. */
const longestRow = 14;

export const isCalendar = (tiles: readonly DayTileView[]): boolean => tiles.length > longestRow;

/** Consecutive days as weeks from Monday to Sunday. */
export function dayWeeks(tiles: readonly DayTileView[]): readonly DayWeek[] {
  const [first] = tiles;
  if (!first) return [];
  const byDay = new Map(tiles.map((tile) => [tile.day, tile]));
  const lead = (weekdayOf(first.day) + 6) % 7;
  const monday = addDays(first.day, -lead);
  return Array.from({ length: Math.ceil((lead + tiles.length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => byDay.get(addDays(monday, week * 7 + day))),
  );
}
