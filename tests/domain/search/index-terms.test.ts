import { expect, test } from 'vitest';
import { pinyinTerms, remainingTerms, titleTerms } from '#domain/search/index-terms.ts';

test('a title is indexed by pairs, words and characters, each once', () => {
  expect(titleTerms('科技馆日', ['科技馆', '日'])).toEqual(['科技', '技馆', '馆日', '科技馆', '日', '科', '技', '馆']);
});

test('letters in a title stay words', () => {
  expect(titleTerms('ai课堂', ['ai', '课堂'])).toEqual(['ai', '课堂', '课', '堂']);
});

test('characters that only end a run are added, those that also begin a pair are not', () => {
  expect(remainingTerms('管理局；博物馆，馆长。局', '')).toEqual(['局', '长']);
});

test('pairs of the metadata are added unless the text has them', () => {
  expect(remainingTerms('手语', '有手语翻译')).toEqual(['有手', '语翻', '翻译', '译']);
  expect(remainingTerms('', '温州市2024年')).toEqual(['温州', '州市', '2024', '年', '市']);
});

test('pinyin of a title: words of several syllables, neighbouring words, neighbouring syllables, initials', () => {
  expect(pinyinTerms([['shi', 'pin'], ['an', 'quan'], ['ke']])).toEqual([
    'qzshipin',
    'qzanquan',
    'qzshipinanquan',
    'qzanquanke',
    'qzpinan',
    'qzquanke',
    'qzspaqk',
    'qzaqk',
  ]);
});

test('initials are at most eight letters', () => {
  expect(pinyinTerms([['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']])).toContain('qzabcdefgh');
});
