import { expect, test } from 'vitest';
import { otherQueries } from '#domain/search/other-words.ts';

const words = [
  ['土豆', '马铃薯', '洋芋'],
  ['近视眼', '近视'],
];
const others = (query: string) => otherQueries(query, words).map(({ query: other }) => other);

test('a query with a word that people type is asked in the words of the site too', () => {
  expect(others('土豆怎么种')).toEqual(['马铃薯怎么种', '洋芋怎么种']);
});

test('a word can be part of what people type for it', () => {
  expect(others('近视眼')).toEqual(['近视']);
});

test('a query that already has the word of the site is left as it is, and so is every other query', () => {
  expect(others('土豆 马铃薯')).toEqual(['洋芋 马铃薯']);
  expect(others('番茄')).toEqual([]);
});
