import { expect, test } from 'vitest';
import { foldDigits } from '#domain/checks/digit-folding.ts';

const rows = [
  '⓪①②③④⑤⑥⑦⑧⑨',
  '⓿❶❷❸❹❺❻❼❽❾',
  '🄋➀➁➂➃➄➅➆➇➈',
  '🄌➊➋➌➍➎➏➐➑➒',
  '〇〡〢〣〤〥〦〧〨〩',
  '🄀⒈⒉⒊⒋⒌⒍⒎⒏⒐',
  '零壹贰叁肆伍陆柒捌玖',
  '⁰¹²³⁴⁵⁶⁷⁸⁹',
];
const decimal = ['０１２３４５６７８９', '٠١٢٣٤٥٦٧٨٩', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗', '𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡'];

test.each([...rows, ...decimal])('%s are the ten digits', (row) => {
  expect(foldDigits(row, 'all').text).toBe('0123456789');
});

test.each(decimal)('%s are decimal ones', (row) => {
  expect(foldDigits(row, 'decimal').text).toBe('0123456789');
});

test.each(rows)('%s are none that all programs read as decimal', (row) => {
  expect(foldDigits(row, 'decimal').text).not.toMatch(/\d/u);
});

test.each([
  ['⑴⑵', '12'],
  ['㈠㈡', '12'],
  ['⓵⓶', '12'],
  ['⑩⑪', '1011'],
  ['ⅩⅹХх', 'XXXX'],
  ['（１）－＋', '(1)-+'],
  ['十百', '十百'],
  ['½', '½'],
  ['１\u200b２', '12'],
])('%s is %s', (written, folded) => {
  expect(foldDigits(written, 'all').text).toBe(folded);
});

test('a digit has the range of its letters in the source', () => {
  const { text, start, end } = foldDigits('甲\u200b𝟏⑩乙', 'all');
  expect(text).toBe('甲110乙');
  expect([...text].map((_, at) => [start(at), end(at)])).toEqual([
    [0, 1],
    [2, 4],
    [4, 5],
    [4, 5],
    [5, 6],
  ]);
  expect([start(text.length), end(text.length)]).toEqual([6, 6]);
});
