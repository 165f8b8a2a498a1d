import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, eachDay, weekdayOf } from '#domain/time/day.ts';
import { dayWeeks, isCalendar } from '#views/schedule/day-weeks.ts';
import type { DayTileView } from '#views/schedule/days.ts';

const tilesOf = (days: readonly string[]): readonly DayTileView[] =>
  days.map((day, index) => ({
    day,
    href: undefined,
    number: day.slice(8),
    label: day,
    weekday: '',
    count: 0,
    past: false,
    holiday: undefined,
    index,
  }));

test('a window of any length is shown with each day once, in weeks of seven from Monday', () => {
  const from = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2023-01-01', days));
  fc.assert(
    fc.property(from, fc.integer({ min: 1, max: 366 }), (first, length) => {
      const days = eachDay(first, addDays(first, length - 1));
      const weeks = dayWeeks(tilesOf(days));
      expect(weeks.flatMap((week) => week.flatMap((tile) => tile?.day ?? []))).toEqual(days);
      for (const week of weeks) {
        expect(week).toHaveLength(7);
        week.forEach((tile, index) => {
          if (tile) expect(weekdayOf(tile.day)).toBe((index + 1) % 7);
        });
        expect(week.some((tile) => tile !== undefined)).toBe(true);
      }
    }),
  );
});

test('more than two weeks are a calendar', () => {
  expect(isCalendar(tilesOf(eachDay('2024-09-15', '2024-09-28')))).toBe(false);
  expect(isCalendar(tilesOf(eachDay('2024-09-15', '2024-09-29')))).toBe(true);
});
