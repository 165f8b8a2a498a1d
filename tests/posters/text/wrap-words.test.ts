import { expect, test } from 'vitest';
import { posterFont } from '#posters/text/fonts.ts';
import { wrapWords } from '#posters/text/wrap-words.ts';

const { measure } = posterFont(500);

test('lines are filled with whole words and lose nothing', () => {
  const text = '示例博物馆的二层展厅里，电话0577-0000000，看月亮的望远镜和显微镜都可以用';
  const lines = wrapWords(text, 8, measure);
  expect(lines.join('')).toBe(text);
  expect(lines.filter((line) => measure(line) > 8)).toEqual([]);
  for (const word of ['博物馆', '望远镜', '显微镜', '0577-0000000']) {
    expect(lines.some((line) => line.includes(word))).toBe(true);
  }
});

test('a word wider than a line is divided, and too many lines are cut', () => {
  expect(wrapWords('https://kepu.example/a/very/long/address', 6, measure).length).toBeGreaterThan(2);
  expect(wrapWords('一二三四五六七八九十', 3, measure, 2).at(-1)).toMatch(/…$/u);
});
