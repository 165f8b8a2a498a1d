import { isLongWindow, mondayOf } from '#domain/schedule/weeks.ts';
import { daysBetween } from '#domain/time/day.ts';
import type { DayTileView } from './days.ts';

/** A row of a month: seven cells, Monday first; undefined for days of another month or outside the window. */
export type CalendarWeek = readonly (DayTileView | undefined)[];

export interface CalendarMonth {
  /** `12月`; `2028年1月` in another year than the first day's. */
  readonly title: string;
  readonly weeks: readonly CalendarWeek[];
}

/** True when the days of a window are shown as a calendar. */
export function isCalendar(tiles: readonly DayTileView[]): boolean {
  const [first, last] = [tiles[0], tiles.at(-1)];
  return first !== undefined && last !== undefined && isLongWindow({ from: first.day, to: last.day });
}

/** Consecutive days as months of calendar weeks. A week in which a month ends is a row of both months. */
export function dayCalendar(tiles: readonly DayTileView[]): readonly CalendarMonth[] {
  const year = tiles[0]?.day.slice(0, 4);
  return [...Map.groupBy(tiles, ({ day }) => day.slice(0, 7))].map(([month, ofMonth]) => ({
    title: `${month.slice(0, 4) === year ? '' : `${month.slice(0, 4)}年`}${Number(month.slice(5))}月`,
    weeks: [...Map.groupBy(ofMonth, ({ day }) => mondayOf(day))].map(([monday, ofWeek]) =>
      Array.from({ length: 7 }, (_, position) => ofWeek.find(({ day }) => daysBetween(monday, day) === position)),
    ),
  }));
}
