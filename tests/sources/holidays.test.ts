import { expect, test } from 'vitest';
import { holidayOf } from '#sources/holidays.ts';

test('holidays and working weekends are those of the yearly arrangement', () => {
  expect(holidayOf('2025-10-01')).toEqual({ kind: 'off', name: '国庆节' });
  expect(holidayOf('2025-09-28')).toEqual({ kind: 'work', name: '国庆节' });
  expect(holidayOf('2026-09-25')).toEqual({ kind: 'off', name: '中秋' });
});

test('ordinary days and weekends are not marked', () => {
  expect(holidayOf('2025-09-27')).toBeUndefined();
  expect(holidayOf('2025-09-24')).toBeUndefined();
});

test('nothing is claimed of a year that is not announced yet', () => {
  expect(holidayOf('2049-10-01')).toBeUndefined();
});
