import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitTitle } from '#posters/text/fit-title.ts';
import { posterFont } from '#posters/text/fonts.ts';
import { settable } from '#posters/text/measure.ts';

const { measure } = posterFont(900);
const box = { width: 366, height: 148, max: 64, min: 24, lines: 4 };
const linesOf = (title: string, terms: readonly string[] = []) => fitTitle(title, terms, box, measure).lines;

const words = [
  '科普',
  '青少年',
  '机器人',
  '我',
  '的',
  '：',
  '，',
  '《',
  '》',
  '“',
  '”',
  '（',
  '）',
  '、',
  '！',
  '2026',
  '年',
  'AI',
  ' ',
  '3D打印',
  'CO₂',
  '10⁻⁶',
  '——',
  '…',
  '大赛',
];
const titles = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 })
  .map((parts) => settable(parts.join('')))
  .filter((title) => title !== '');

test('no character of a title is lost', () => {
  fc.assert(
    fc.property(titles, (title) => {
      expect(linesOf(title).join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
    }),
  );
});

test('no line is wider than its box, its hanging marks aside', () => {
  const hanging = /^[“《（]|[，、：”》）]$/u;
  fc.assert(
    fc.property(titles, (title) => {
      const { lines, size } = fitTitle(title, [], box, measure);
      for (const line of lines) {
        const allowance = hanging.test(line) ? 0.95 : 0.05;
        expect(measure(line) * size).toBeLessThanOrEqual(box.width + allowance * size);
      }
    }),
  );
});

test('all lines together are no higher than their box', () => {
  fc.assert(
    fc.property(titles, (title) => {
      const { lines, lineHeight } = fitTitle(title, [], box, measure);
      expect(lines.length * lineHeight).toBeLessThanOrEqual(box.height);
    }),
  );
});

test('no line begins with a closing mark or ends with an opening one', () => {
  const sane = titles.filter(
    (title) => !/[，、：”》）！…—]{3}|[“《（]{2}/u.test(title) && !/^[，、：”》）！…—]|[“《（]$/u.test(title),
  );
  fc.assert(
    fc.property(sane, (title) => {
      const lines = linesOf(title);
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，、：！”》）…—]/u);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[“《（]$/u);
    }),
  );
});

test('numbers, Latin words and dashes are never divided', () => {
  fc.assert(
    fc.property(titles, (title) => {
      const kept = (text: string) => (text.match(/\d+年|[A-Za-z0-9₂⁻⁶]+|—+/gu) ?? []).join('|');
      expect(kept(linesOf(title).join('\n'))).toBe(kept(title));
    }),
  );
});

test('a title is broken at its clause', () => {
  expect(linesOf('我和妈妈学科学：造一枚水火箭')).toEqual(['我和妈妈学科学：', '造一枚水火箭']);
});

test('a name in the content is kept whole', () => {
  const title = '乡村里的鹿城区五马街道办事处夜校';
  expect(linesOf(title, ['五马街道办事处']).some((line) => line.includes('五马街道办事处'))).toBe(true);
});

test('words stay whole where the dictionary knows them', () => {
  expect(linesOf('华山脚下认石头')).toEqual(['华山脚下', '认石头']);
});

test('a title beyond all measure is still set whole, in smaller type', () => {
  const title = '一二三四五六七八九十'.repeat(20);
  const fitted = fitTitle(title, [], box, measure);
  expect(fitted.cut).toBe(false);
  expect(fitted.size).toBeLessThan(box.min);
  expect(fitted.lines.join('')).toBe(title);
});

test('an address longer than a line is divided after its strokes', () => {
  const title = 'https://example.cn/kepu/activities/a-very-long-name-for-a-page/index.html';
  expect(
    linesOf(title)
      .slice(0, -1)
      .every((line) => /[-/.:]$/u.test(line)),
  ).toBe(true);
});

test('a short name in quotation marks stays whole where it fits a line', () => {
  expect(linesOf('贡井区“盐马古道”科普行', ['贡井区'])).toEqual(['贡井区', '“盐马古道”', '科普行']);
});
