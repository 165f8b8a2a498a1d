import { expect, test } from 'vitest';
import { soundAlikes } from '#domain/search/sounds.ts';

const alikes = soundAlikes({ sounds: 'ke科课 le乐 pu普谱 qing清请 yue乐月 ri日', words: '科普 乐清 科普日 普日' });
const corrected = (run: string) => alikes(run);

test('a run that sounds like a word of the site is corrected to it', () => {
  expect(corrected('科谱')).toEqual(['科普']);
});

test('a character of several readings matches by any of them', () => {
  expect(corrected('乐请')).toEqual(['乐清']);
  expect(corrected('月清')).toEqual(['乐清']);
});

test('words without a common character are different words', () => {
  expect(corrected('课谱')).toEqual([]);
});

test('inside a run the longest word is tried first', () => {
  expect(corrected('课谱日')).toEqual(['科普日', '课普日']);
});

test('a word of the site is no correction of itself, and characters without readings match nothing else', () => {
  expect(corrected('科普')).toEqual([]);
  expect(corrected('𬭎普')).toEqual([]);
});
