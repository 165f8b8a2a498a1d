import { expect, test } from 'vitest';
import { wordsOf } from '#sources/words.ts';

const none = { rulesets: [], campaigns: [] };
const written = (data: object) => ({ ...none, words: { id: 'words', file: 'content/words.json', data } });

test('a folder without words.json has the words of the program', () => {
  expect(wordsOf(none).types['报告讲座']).toContain('讲座');
});

test('words.json adds to the words of the program; a word that it gives another name stands for that alone', () => {
  const words = wordsOf(written({ types: { 研学: ['讲座', '走读'] }, search: [['土豆', '马铃薯']] }));
  expect(words.search).toEqual(
    expect.arrayContaining([
      ['土豆', '马铃薯'],
      ['老人', '老年人'],
    ]),
  );
  expect(words.types['研学']).toEqual(expect.arrayContaining(['研学旅行', '讲座', '走读']));
  expect(words.types['报告讲座']).not.toContain('讲座');
  expect(words.audiences['所有人']).toContain('市民');
});

test('the search words of words.json come first, and stand for those of the program that are typed alike', () => {
  const { search } = wordsOf(written({ search: [['老人', '长辈']] }));
  expect(search[0]).toEqual(['老人', '长辈']);
  expect(search.filter(([typed]) => typed === '老人')).toHaveLength(1);
});
