import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, eachDay, weekdayOf } from '#domain/time/day.ts';
import { dayCalendar, isCalendar } from '#views/schedule/day-calendar.ts';
import type { DayTileView } from '#views/schedule/days.ts';

const tilesOf = (from: string, to: string): readonly DayTileView[] =>
  eachDay(from, to).map((day, index) => ({
    day,
    href: undefined,
    number: day.slice(8),
    label: day,
    weekday: '',
    count: 0,
    sum: '没有安排',
    past: false,
    holiday: undefined,
    index,
  }));

/** The month in words, with its year where that is not the first day's. */
const monthOf = (day: string, first: string) =>
  `${day.slice(0, 4) === first.slice(0, 4) ? '' : `${day.slice(0, 4)}年`}${Number(day.slice(5, 7))}月`;

test('a window of any length is shown with each day once, in weeks of seven from Monday, under its month and year', () => {
  const from = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2023-01-01', days));
  fc.assert(
    fc.property(from, fc.integer({ min: 1, max: 366 }), (first, length) => {
      const tiles = tilesOf(first, addDays(first, length - 1));
      const months = dayCalendar(tiles);
      const weeks = months.flatMap((month) => month.weeks);
      expect(weeks.flatMap((week) => week.flatMap((tile) => tile ?? []))).toEqual(tiles);
      expect(weeks.filter((week) => week.length !== 7 || week.every((tile) => tile === undefined))).toEqual([]);
      const cells = months.flatMap(({ title, weeks: rows }) =>
        rows.flatMap((week) => week.flatMap((tile, position) => (tile ? { title, position, day: tile.day } : []))),
      );
      expect(cells.filter(({ day, position }) => weekdayOf(day) !== (position + 1) % 7)).toEqual([]);
      expect(cells.filter(({ day, title }) => title !== monthOf(day, first))).toEqual([]);
    }),
  );
});

test('a week in which the year ends is a row of December and a row of January', () => {
  const months = dayCalendar(tilesOf('2027-12-20', '2028-01-10'));
  const numbers = months.map(({ title, weeks }) => [title, ...weeks.map((week) => week.map((tile) => tile?.number))]);
  expect(numbers).toEqual([
    ['12月', ['20', '21', '22', '23', '24', '25', '26'], ['27', '28', '29', '30', '31', undefined, undefined]],
    [
      '2028年1月',
      [undefined, undefined, undefined, undefined, undefined, '01', '02'],
      ['03', '04', '05', '06', '07', '08', '09'],
      ['10', undefined, undefined, undefined, undefined, undefined, undefined],
    ],
  ]);
});

test('more than two weeks are a calendar, no days are none', () => {
  expect(isCalendar(tilesOf('2024-09-15', '2024-09-28'))).toBe(false);
  expect(isCalendar(tilesOf('2024-09-15', '2024-09-29'))).toBe(true);
  expect(isCalendar([])).toBe(false);
});
