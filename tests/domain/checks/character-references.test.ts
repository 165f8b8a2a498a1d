import { expect, test } from 'vitest';
import { decodeReferences } from '#domain/checks/character-references.ts';

test.each([
  ['&#49;', '1'],
  ['&#x31;', '1'],
  ['&#X3B1;', 'α'],
  ['&#1114111;', '\u{10ffff}'],
  ['&#1114112;', '\u{fffd}'],
  ['&amp;&lt;&gt;', '&<>'],
  ['&AMP;', '&'],
  ['&ndash;&mdash;', '–—'],
  ['&zwj;&zwnj;', '\u200d\u200c'],
  ['&nbsp;', ' '],
  ['&emsp;', ' '],
  ['&ensp;', ' '],
  ['&thinsp;', ' '],
  ['&hairsp;', '&hairsp;'],
  ['&alpha;', '&alpha;'],
  ['&#49', '&#49'],
  ['&;', '&;'],
])('%s is read as %j', (written, read) => {
  expect(decodeReferences(written).text).toBe(read);
});

test('an offset is that of the letter in the source, also between and after references', () => {
  const written = '甲&#20057;丙&amp;丁';
  const { text, sourceOffset } = decodeReferences(written);
  expect(text).toBe('甲乙丙&丁');
  expect([...text].map((_, index) => sourceOffset(index))).toEqual([0, 1, 9, 10, 15]);
  expect(sourceOffset(text.length)).toBe(written.length);
});
