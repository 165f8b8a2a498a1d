import { expect, test } from 'vitest';
import { noticeDate } from '#views/notice/notice-date.ts';
import { aNotice } from '../../builders.ts';

const dateOf = (issuedOn?: string, printedOn?: string) => noticeDate(aNotice({ issuedOn, printedOn }).data);

test('a notice carries the date of issue, as precise as it is', () => {
  expect(dateOf('2023-08-24', '2023-08-28')).toBe('2023年8月24日');
  expect(dateOf('2023-08')).toBe('2023年8月');
});

test('a notice without a date of issue carries that of printing', () => {
  expect(dateOf(undefined, '2023-08-28')).toBe('2023年8月28日');
});

test('a notice without any date carries none', () => {
  expect(dateOf()).toBe('');
});
