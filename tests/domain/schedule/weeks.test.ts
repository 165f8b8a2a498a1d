import { expect, test } from 'vitest';
import { isLongWindow, weeksOf } from '#domain/schedule/weeks.ts';

const week = { from: '2023-09-17', to: '2023-09-23' };

test('a campaign of seven days is one week, whatever day it begins on', () => {
  const days = ['2023-09-17', '2023-09-20', '2023-09-23'];
  expect(weeksOf(days, week)).toEqual([{ from: '2023-09-17', to: '2023-09-23' }]);
});

test('days before and after the window lie in weeks of their own, in order; empty weeks are left out', () => {
  expect(weeksOf(['2023-09-24', '2023-08-26', '2023-09-18'], week).map(({ from }) => from)).toEqual([
    '2023-08-20',
    '2023-09-17',
    '2023-09-24',
  ]);
});

test('the weeks of a long window are those of the calendar, from Monday to Sunday', () => {
  const month = { from: '2026-09-01', to: '2026-09-30' };
  expect(weeksOf(['2026-09-01', '2026-09-06', '2026-09-07', '2026-09-30'], month)).toEqual([
    { from: '2026-08-31', to: '2026-09-06' },
    { from: '2026-09-07', to: '2026-09-13' },
    { from: '2026-09-28', to: '2026-10-04' },
  ]);
});

test('a window of more than two weeks is long', () => {
  expect(isLongWindow({ from: '2024-09-15', to: '2024-09-28' })).toBe(false);
  expect(isLongWindow({ from: '2024-09-15', to: '2024-09-29' })).toBe(true);
});
