import { expect, test } from 'vitest';
import { daysLeft } from '#domain/time/days-left.ts';
import { instantOf } from '#domain/time/instant.ts';

const left = (due: string, now: string) => daysLeft(instantOf(due), instantOf(now));

test('a day that ends at midnight has no day left on itself, and has passed from then on', () => {
  expect(left('2023-09-28T00:00+08:00', '2023-09-26T23:59+08:00')).toBe(1);
  expect(left('2023-09-28T00:00+08:00', '2023-09-27T00:00+08:00')).toBe(0);
  expect(left('2023-09-28T00:00+08:00', '2023-09-28T00:00+08:00')).toBeUndefined();
});

test('an hour is of its own day', () => {
  expect(left('2023-09-17T08:30+08:00', '2023-09-17T08:00+08:00')).toBe(0);
  expect(left('2023-09-17T08:30+08:00', '2023-09-16T09:00+08:00')).toBe(1);
});
