import { expect, test } from 'vitest';
import { weeksOf } from '#domain/schedule/weeks.ts';

test('a campaign of seven days is one week, whatever day it begins on', () => {
  const days = ['2023-09-17', '2023-09-20', '2023-09-23'];
  expect(weeksOf(days, '2023-09-17')).toEqual([{ from: '2023-09-17', to: '2023-09-23' }]);
});

test('days before and after the window lie in weeks of their own, in order; empty weeks are left out', () => {
  expect(weeksOf(['2023-09-24', '2023-08-26', '2023-09-18'], '2023-09-17').map(({ from }) => from)).toEqual([
    '2023-08-20',
    '2023-09-17',
    '2023-09-24',
  ]);
});
