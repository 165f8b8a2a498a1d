import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrases, titleSize } from '#views/format/phrases.ts';
import { anyCharacter } from '../../arbitrary/any-character.ts';

test('the phrases of any title joined give the title again, and none is empty', () => {
  const pieces = fc.constantFrom(
    '，',
    '：',
    '！',
    '？',
    '—',
    ' ',
    '”',
    '》',
    '2023年',
    '固原市',
    '全国科普日',
    '主场活动',
    '字',
    'A',
    '\n',
  );
  const title = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.array(pieces).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(title, (text) => {
      const parts = phrases(text);
      expect(parts.join('')).toBe(text);
      expect(parts).not.toContain('');
    }),
  );
});

test('a title is cut after its punctuation', () => {
  expect(phrases('提升全民科学素质，助力科技自立自强')).toEqual(['提升全民科学素质，', '助力科技自立自强']);
  expect(phrases('《科创百年—科技成就科普展》')).toEqual(['《科创百年—', '科技成就科普展》']);
  expect(phrases('会飞的鱼？！真的：假的')).toEqual(['会飞的鱼？！', '真的：', '假的']);
});

test('a closing quotation mark or bracket stays with the punctuation before it', () => {
  expect(phrases('“你好，”他说')).toEqual(['“你好，”', '他说']);
  expect(phrases('《为什么？》读书会')).toEqual(['《为什么？》', '读书会']);
});

test('a title is cut after its spaces', () => {
  expect(phrases('走进 AI 实验室')).toEqual(['走进 ', 'AI ', '实验室']);
});

test('official names stand on their own', () => {
  expect(phrases('固原市2023年全国科普日主场活动')).toEqual(['固原市', '2023年', '全国科普日', '主场活动']);
  expect(phrases('2023年唐山市全国科普日启动活动')).toEqual(['2023年唐山市', '全国科普日', '启动活动']);
});

test('a title without anything to cut at is one phrase, an empty one none', () => {
  expect(phrases('土豆的一百张脸')).toEqual(['土豆的一百张脸']);
  expect(phrases('')).toEqual([]);
});

test('a title is large up to ten characters, medium up to 22, else small', () => {
  const sizeOf = (length: number) => titleSize('科'.repeat(length));
  expect([10, 11, 22, 23].map(sizeOf)).toEqual(['large', 'medium', 'medium', 'small']);
});

test('a rare character beyond 16 bits counts once', () => {
  expect(titleSize('𬱖'.repeat(10))).toBe('large');
});
