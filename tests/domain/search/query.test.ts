import { expect, test } from 'vitest';
import { parseFolding } from '#domain/search/folding.ts';
import { queryRuns, queryTerms } from '#domain/search/query.ts';

const folding = parseFolding('館馆');
const asked = (query: string) => queryTerms(query, folding).join(' ');

test('a run of Han characters is asked for by its overlapping pairs', () => {
  expect(asked('食品安全')).toBe('食品 品安 安全');
});

test('a single character is asked for as it is', () => {
  expect(asked('馆')).toBe('馆');
});

test('letters and digits part from Han characters', () => {
  expect(asked('ＡＩ大模型5G体验')).toBe('ai 大模 模型 5g 体验');
});

test.each([
  ['“科技館”，校园！', '科技 技馆 校园'],
  ['固科协〔2023〕24号', '固科 科协 2023 24 号'],
  ['Wi-Fi', 'wi fi'],
])('punctuation of %s only parts runs', (query, terms) => {
  expect(asked(query)).toBe(terms);
});

test.each(['', '   ', '？！……', '<>"\'&', '\u0000\u200b'])('nothing is asked for %j', (query) => {
  expect(asked(query)).toBe('');
});

test('a pair that occurs twice is asked for once', () => {
  expect(asked('天天天')).toBe('天天');
});

test('characters beyond the basic plane stay whole', () => {
  expect(asked('𠮷野家')).toBe('𠮷野 野家');
});

test('a query of a thousand characters is cut', () => {
  expect(queryRuns('安'.repeat(1000), folding)).toEqual(['安'.repeat(80)]);
});
