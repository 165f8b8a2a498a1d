import { expect, test } from 'vitest';
import { parseFolding } from '#domain/search/folding.ts';
import { foldQuery, kindTerm, nameTerm, queryTerms } from '#domain/search/query.ts';

const folding = parseFolding('館馆');
const asked = (query: string) => queryTerms(foldQuery(query, folding)).join(' ');

test('a run of Han characters is asked for by its overlapping threes: pairs alone meet by accident', () => {
  expect(asked('食品安全')).toBe('食品安 品安全');
});

test('one or two characters are asked for as they are', () => {
  expect(asked('馆')).toBe('馆');
  expect(asked('科技')).toBe('科技');
});

test('letters and digits part from Han characters', () => {
  expect(asked('ＡＩ大模型5G体验')).toBe('ai 大模型 5g 体验');
});

test.each([
  ['“科技館”，校园！', '科技馆 校园'],
  ['固科协〔2023〕24号', '固科协 2023 24 号'],
  ['Wi-Fi', 'wi fi'],
])('punctuation of %s only parts runs', (query, terms) => {
  expect(asked(query)).toBe(terms);
});

test('characters typed one by one are one run', () => {
  expect(asked('食 品 安')).toBe('食品安');
  expect(asked('老人 手机')).toBe('老人 手机');
});

test.each(['', '   ', '？！……', '<>"\'&', '\u0000\u200b'])('nothing is asked for %j', (query) => {
  expect(asked(query)).toBe('');
});

test('three characters that occur twice are asked for once', () => {
  expect(asked('天天天天')).toBe('天天天');
});

test('characters beyond the basic plane stay whole', () => {
  expect(asked('𠮷野家')).toBe('𠮷野家');
});

test('a query of a thousand characters is cut', () => {
  expect(foldQuery('安'.repeat(1000), folding)).toBe('安'.repeat(80));
});

test('a name is the same with and without marks and blanks', () => {
  expect(nameTerm('ai 与 3d 打印:一小时')).toBe(nameTerm('ai与3d打印一小时'));
});

test('names share 1,296 short terms, and kinds have one each', () => {
  const names = Array.from({ length: 5000 }, (_, index) => nameTerm(`第${index}科技馆`));
  expect(names.filter((term) => !/^qt[\da-z]{2}$/u.test(term))).toEqual([]);
  expect(new Set(names).size).toBeGreaterThan(1200);
  expect(new Set(['活动', '场馆', '单位', '通知'].map(kindTerm)).size).toBe(4);
});
