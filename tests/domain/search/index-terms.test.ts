import { expect, test } from 'vitest';
import { closingCharacters, pinyinTerms, titleTerms } from '#domain/search/index-terms.ts';

test('a title is indexed by pairs, words and characters, each once', () => {
  expect(titleTerms('科技馆日', ['科技馆', '日'])).toEqual(['科技', '技馆', '馆日', '科技馆', '日', '科', '技', '馆']);
});

test('letters in a title stay words', () => {
  expect(titleTerms('ai课堂', ['ai', '课堂'])).toEqual(['ai', '课堂', '课', '堂']);
});

test('characters that only end a run are named, those that also begin a pair are not', () => {
  expect(closingCharacters('管理局；博物馆，馆长。局')).toEqual(['局', '长']);
});

test('pinyin of a title: words, neighbouring words, neighbouring syllables, initials', () => {
  expect(pinyinTerms([['shi', 'pin'], ['an', 'quan'], ['ke']])).toEqual([
    'shipin',
    'anquan',
    'ke',
    'shipinanquan',
    'anquanke',
    'pinan',
    'quanke',
    'spaqk',
    'aqk',
  ]);
});

test('initials are at most eight letters', () => {
  expect(pinyinTerms([['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']])).toContain('abcdefgh');
});
