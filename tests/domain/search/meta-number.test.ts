import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOfWord, wordOfNumber } from '#domain/search/meta-number.ts';

test('every whole number comes back from its word', () => {
  fc.assert(fc.property(fc.nat(), (value) => numberOfWord(wordOfNumber(value)) === value));
});

test('the word of a number does not begin with a digit', () => {
  expect(wordOfNumber(1_694_912_400)).toMatch(/^zzz/u);
});

test.each(['', '17', '已结束'])('%j is no number', (word) => {
  expect(numberOfWord(word)).toBeNaN();
});
