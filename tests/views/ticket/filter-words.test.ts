import { expect, test } from 'vitest';
import { filterState, seeText } from '#views/ticket/filter-words.ts';

test('filters say how many rows they leave, and of how many conditions', () => {
  expect(filterState(0, 34, '项活动')).toBe('筛选：全部 34 项活动');
  expect(filterState(2, 5, '项活动')).toBe('筛选：2 个条件，5 项活动');
});

test('filters lead to the rows that are left', () => {
  expect(seeText(12, '场')).toBe('看 12 场');
});
