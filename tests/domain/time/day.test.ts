import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, eachDay, lastDayOfMonth, weekdayOf } from '#domain/time/day.ts';

test('days are added across the end of a month and of a year, and taken away', () => {
  expect(addDays('2023-09-30', 1)).toBe('2023-10-01');
  expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
  expect(addDays('2023-10-01', -1)).toBe('2023-09-30');
});

test('the day after 28 February is the 29th in a leap year only', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
});

test('a leap year has 366 days', () => {
  expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
  expect(daysBetween('2023-01-01', '2024-01-01')).toBe(365);
});

test('days between are negative when the second day is earlier', () => {
  expect(daysBetween('2023-09-17', '2023-09-15')).toBe(-2);
});

test('adding days and counting them are each other’s inverse', () => {
  const day = fc.date({ min: new Date('2004-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, count) => {
      const from = date.toISOString().slice(0, 10);
      expect(daysBetween(from, addDays(from, count))).toBe(count);
    }),
  );
});

test('weekdays count from Sunday', () => {
  expect(['2023-09-17', '2023-09-18', '2023-09-23', '1958-01-01'].map(weekdayOf)).toEqual([0, 1, 6, 3]);
});

test('each day of a range counts both ends', () => {
  expect(eachDay('2023-09-29', '2023-10-02')).toEqual(['2023-09-29', '2023-09-30', '2023-10-01', '2023-10-02']);
  expect(eachDay('2023-09-17', '2023-09-17')).toEqual(['2023-09-17']);
});

test('a range that ends before it begins has no day', () => {
  expect(eachDay('2023-09-17', '2023-09-16')).toEqual([]);
});

test('a month ends on its own last day', () => {
  expect(['2023-09', '2023-12', '2023-02', '2024-02', '2100-02'].map(lastDayOfMonth)).toEqual([
    '2023-09-30',
    '2023-12-31',
    '2023-02-28',
    '2024-02-29',
    '2100-02-28',
  ]);
});

test('what is no day has none after it', () => {
  expect(() => addDays('someday', 1)).toThrow(RangeError);
});
