import { expect, test } from 'vitest';
import { deadlineInstant } from '#domain/time/deadline.ts';
import { aDeadline } from '../../site-builders.ts';

const passesAt = (by: string) => deadlineInstant(aDeadline({ by }));

test('a deadline with a time passes at that time', () => {
  expect(passesAt('2023-09-15T18:00+08:00')).toBe(Date.UTC(2023, 8, 15, 10, 0));
});

test('a deadline on a day passes when that day in China is over', () => {
  expect(passesAt('2023-08-28')).toBe(Date.UTC(2023, 7, 28, 16, 0));
});

test('a deadline known to a month or a third of it passes when its last possible day is over', () => {
  expect(passesAt('2023-09-下旬')).toBe(Date.UTC(2023, 8, 30, 16, 0));
  expect(passesAt('2024-02')).toBe(Date.UTC(2024, 1, 29, 16, 0));
});

test('a deadline without a date never passes', () => {
  expect(deadlineInstant(aDeadline({ when: '活动结束后及时' }))).toBeUndefined();
});
