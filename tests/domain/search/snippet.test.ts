import { expect, test } from 'vitest';
import { snippet } from '#domain/search/snippet.ts';

const plain = (text: string, at: number, length?: number) =>
  snippet(text, [[at, at + 2]], length)
    .map((segment) => segment.text)
    .join('');

test('a text that fits stands whole', () => {
  expect(plain('快检车开到广场。', 0)).toBe('快检车开到广场。');
});

test('a long text is cut from the clause of the first mark', () => {
  const text = `${'前'.repeat(40)}。快检车开到广场，${'后'.repeat(40)}`;
  expect(plain(text, text.indexOf('广场'), 20)).toBe(`…快检车开到广场，${'后'.repeat(12)}…`);
});

test('a text is cut at the start of a block, without the space before it', () => {
  const text = `${'前'.repeat(40)}。\u3000可以问：\u3000台风来了`;
  expect(plain(text, text.indexOf('台风'), 20)).toBe('…台风来了');
});

test('a clause that begins too far back is cut near the mark', () => {
  const text = `${'前'.repeat(40)}广场`;
  expect(plain(text, 40)).toBe(`…${'前'.repeat(12)}广场`);
});

test('without a mark the text is cut from its beginning', () => {
  expect(snippet('一二三四五', [], 3)).toEqual([
    { text: '一二三', marked: false },
    { text: '…', marked: false },
  ]);
});

test('no character beyond the basic plane is cut in half', () => {
  expect(snippet('一𠮷二', [], 2).map(({ text }) => text)).toEqual(['一', '…']);
});

test('without a mark a long text is cut after a whole sentence, unless that is short', () => {
  const text = (sentence: number) => `${'句'.repeat(sentence)}。${'后'.repeat(100)}`;
  expect(snippet(text(30), []).map(({ text: piece }) => piece)).toEqual([`${'句'.repeat(30)}。`, '…']);
  expect(snippet(text(5), [], 40).map(({ text: piece }) => piece)).toEqual([
    `${'句'.repeat(5)}。${'后'.repeat(34)}`,
    '…',
  ]);
});
