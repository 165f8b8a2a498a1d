import { expect, test } from 'vitest';
import { parseFolding } from '#domain/search/folding.ts';
import { indexQuery, queryRuns } from '#domain/search/query.ts';

const folding = parseFolding('館馆');

test('a run of Han characters is asked for by its overlapping pairs', () => {
  expect(indexQuery('食品安全', folding)).toBe('食品 品安 安全');
});

test('a single character is asked for as it is', () => {
  expect(indexQuery('馆', folding)).toBe('馆');
});

test('letters and digits part from Han characters', () => {
  expect(indexQuery('ＡＩ大模型5G体验', folding)).toBe('ai 大模 模型 5g 体验');
});

test.each([
  ['“科技館”，校园！', '科技 技馆 校园'],
  ['固科协〔2023〕24号', '固科 科协 2023 24 号'],
  ['Wi-Fi', 'wi fi'],
])('punctuation of %s only parts runs', (query, asked) => {
  expect(indexQuery(query, folding)).toBe(asked);
});

test.each(['', '   ', '？！……', '<>"\'&', '\u0000\u200b'])('nothing is asked for %j', (query) => {
  expect(indexQuery(query, folding)).toBe('');
});

test('a pair that occurs twice is asked for once', () => {
  expect(indexQuery('天天天', folding)).toBe('天天');
});

test('characters beyond the basic plane stay whole', () => {
  expect(indexQuery('𠮷野家', folding)).toBe('𠮷野 野家');
});

test('a query of a thousand characters is cut', () => {
  expect(queryRuns('安'.repeat(1000), folding)).toEqual(['安'.repeat(80)]);
});
