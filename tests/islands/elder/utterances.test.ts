import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utterances } from '#islands/elder/utterances.ts';

test('a paragraph is read sentence by sentence, marks and all', () => {
  expect(utterances(['为什么潮水会涨？因为月亮。', '  带上雨鞋 \n 来  '])).toEqual([
    '为什么潮水会涨？',
    '因为月亮。',
    '带上雨鞋 来',
  ]);
});

test('a sentence that is too long for a voice is cut at its commas', () => {
  const clause = `${'海'.repeat(70)}，`;
  expect(utterances([`${clause}${clause}完。`])).toEqual([clause, clause, '完。']);
});

const words = (texts: readonly string[]) => texts.join('').replace(/[，。、\s]/gu, '');

test('whatever the text, no word is left out and nothing is too long', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('海', '，', '。', '、', ' ', 'a'), maxLength: 300 })),
      (texts) => {
        const spoken = utterances(texts);
        expect(words(spoken)).toBe(words(texts));
        expect(spoken.filter(({ length }) => length > 121)).toEqual([]);
      },
    ),
  );
});
