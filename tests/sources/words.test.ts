import { expect, test } from 'vitest';
import { wordsOf } from '#sources/words.ts';

const none = { rulesets: [], campaigns: [] };
const written = (data: object) => ({ ...none, words: { id: 'words', file: 'content/words.json', data } });

test('a folder without words.json has the words of the program', () => {
  expect(wordsOf(none).types['报告讲座']).toContain('讲座');
});

test('a list that words.json has replaces that of the program, the others stay', () => {
  const words = wordsOf(written({ search: [['土豆', '马铃薯']] }));
  expect(words.search).toEqual([['土豆', '马铃薯']]);
  expect(words.audiences['所有人']).toContain('市民');
});
