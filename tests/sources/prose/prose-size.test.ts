import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '#sources/prose/markdown.ts';
import { readMdx } from '#sources/prose/mdx.ts';
import { readMarkdown } from '#sources/prose/read-markdown.ts';

const around = (open: string, close: string) => (count: number) => `${open.repeat(count)}好${close.repeat(count)}`;
const stairs = (mark: string, step: number) => (count: number) =>
  Array.from({ length: count }, (_, level) => `${' '.repeat(level * step)}${mark} 好`).join('\n');

const faultsOf = (read: typeof readMdx, text: string) =>
  read(text).faults.map(({ code, message, place }) => [code, message, place.line]);

describe('what stands in itself too deep is a fault wherever its lines are', () => {
  test.each([
    ['notes', around('<Note>', '</Note>'), readMdx, 900],
    ['notes on lines of their own', around('<Note>\n\n', '\n\n</Note>'), readMdx, 600],
    ['emphasis', around('*a ', ' a*'), readMdx, 900],
    ['emphasis in Markdown', around('*a ', ' a*'), readMarkdown, 900],
    ['short emphasis', around('*a ', ' a*'), readMarkdown, 70],
    ['underscores', around('_a ', ' a_'), readMarkdown, 900],
    ['lists', stairs('-', 2), readMarkdown, 200],
  ])('%s', (_, write, read, many) => {
    const [first, ...others] = faultsOf(read, write(many));
    expect([first?.[0], others]).toEqual(['md-too-complex', []]);
  });

  test('its place is where it goes too deep', () => {
    expect(faultsOf(readMdx, `好\n\n${'<Note>\n\n'.repeat(65)}好${'\n\n</Note>'.repeat(65)}`)).toEqual([
      ['md-too-complex', '一层套一层超过 64 层。', 131],
    ]);
  });

  test('sixteen lists in each other, a note and links are let be', () => {
    expect(faultsOf(readMarkdown, stairs('-', 2)(16))).toEqual([]);
    expect(faultsOf(readMdx, `<Note>\n\n${stairs('-', 2)(16)} **[好](https://kx.example/)**\n\n</Note>`)).toEqual([]);
  });
});

const table = (columns: number, rows: number, row = '| 好') =>
  `|${' 甲 |'.repeat(columns)}\n|${' --- |'.repeat(columns)}\n${`${row}\n`.repeat(rows - 1)}`;

describe('a table has at most 5000 cells', () => {
  test.each([
    ['whole rows', table(10, 501, `|${' 好 |'.repeat(10)}`)],
    ['rows written short', table(1000, 6)],
  ])('%s', (_, text) => {
    expect(faultsOf(readMarkdown, text)).toEqual([['md-too-complex', '表格超过 5000 格。', 1]]);
    expect(faultsOf(readMdx, text)).toEqual([['md-too-complex', '表格超过 5000 格。', 1]]);
  });

  test('and may have them all', () => {
    expect(faultsOf(readMarkdown, table(10, 500, `|${' 好 |'.repeat(10)}`))).toEqual([]);
  });
});

test('what the check refuses is rendered as one plain paragraph', () => {
  expect(renderMarkdown(around('*a ', ' a*')(900))).toMatch(/^<p>\*a \*a /u);
  expect(renderMarkdown(table(1000, 6))).not.toContain('<table>');
});
