import { expect, test } from 'vitest';
import { complexityFaults, headingFaults } from '#sources/prose/prose-fault.ts';

const isTooComplex = (text: string) => complexityFaults(text).length > 0;

test.each<[string, (count: number) => string, number]>([
  ['characters', (count) => 'x'.repeat(count), 50_000],
  ['lines', (count) => Array.from({ length: count }, () => 'x').join('\n'), 2000],
  ['lines of Windows', (count) => Array.from({ length: count }, () => 'x').join('\r\n'), 2000],
  ['lines of an old Mac', (count) => Array.from({ length: count }, () => 'x').join('\r'), 2000],
  ...[...'*_~[<{\\&@'].map((mark): [string, (count: number) => string, number] => [
    `marks ${mark}`,
    (count) => `${mark}a `.repeat(count),
    2000,
  ]),
  ['runs of marks', (count) => '***a '.repeat(count), 2000],
  ['opening marks of several kinds', (count) => '[a<a{a '.repeat(count / 3) + '{'.repeat(count % 3), 2000],
  ['quotes in quotes', (count) => `${'>'.repeat(count)}x`, 16],
  ['quotes apart', (count) => `${' > '.repeat(count)}x`, 16],
  ...['-', '+', '*', '1.', '123456789)', '>-'].map((mark): [string, (count: number) => string, number] => [
    `lists in lists by ${mark}`,
    (count) => `好\n${`${mark} `.repeat(count)}x`,
    mark.length === 2 && mark.startsWith('>') ? 8 : 16,
  ]),
  ['spaces before a text', (count) => `好\n${' '.repeat(count)}x`, 47],
  ['tabs before a text', (count) => `好\n${'\t'.repeat(count)}x`, 47],
])('%s: so many and no more', (_, write, most) => {
  expect(isTooComplex(write(most))).toBe(false);
  expect(isTooComplex(write(most + 1))).toBe(true);
});

test.each([
  ['marks of different kinds', `${'*a '.repeat(2000)}${'[a '.repeat(2000)}${'@a '.repeat(2000)}`],
  ['dashes that are no list', `${'-'.repeat(100)}`],
  ['numbers that are no list', `${'1234567890. '.repeat(20)}`],
  ['a line of white space', ' '.repeat(100)],
  ['marks after the text of a line', `x ${'- '.repeat(100)}`],
])('%s are let be', (_, text) => {
  expect(isTooComplex(text)).toBe(false);
});

test('the message says what is allowed', () => {
  expect(complexityFaults('x'.repeat(50_001))).toEqual([
    {
      code: 'md-too-complex',
      message: '文字太长或太复杂：最多 50000 个字、2000 行、2000 处标记、嵌套 16 层。',
      fix: '删短，或分成几份内容。',
      place: { line: 1, column: 1 },
    },
  ]);
});

test('headings go down one level at a time, from the highest, and up by any number', () => {
  const faultsOf = (...depths: number[]) =>
    headingFaults(depths.map((depth, index) => ({ depth, place: { line: index + 1, column: 1 } }))).map(
      ({ fix, place }) => `${place.line}: ${fix.slice(4, 11)}`,
    );
  expect(faultsOf()).toEqual([]);
  expect(faultsOf(3, 4, 5, 3, 4)).toEqual([]);
  expect(faultsOf(2, 4, 4)).toEqual(['2: 用 3 个 #']);
  expect(faultsOf(3, 2, 3)).toEqual(['1: 用 2 个 #']);
});
