import { expect, it } from 'vitest';
import { markedTitle, withoutMark } from '#domain/activity/title-marks.ts';

it('a title has its marks before it, what is made up first, whatever the order in which they are given', () => {
  expect(markedTitle('放风筝', ['moved', 'postponed', 'sample'])).toBe('【示例】【改期】【换地点】放风筝');
  expect(markedTitle('放风筝', ['cancelled', false, 'sample'])).toBe('【示例】【取消】放风筝');
});

it('a title without marks stays as it is', () => {
  expect(markedTitle('放风筝', [false])).toBe('放风筝');
});

it('a mark is taken from the beginning of a title only', () => {
  expect(withoutMark('【示例】 放风筝', 'sample')).toEqual({ title: '放风筝', isMarked: true });
  expect(withoutMark('放风筝【示例】', 'sample')).toEqual({ title: '放风筝【示例】', isMarked: false });
});
