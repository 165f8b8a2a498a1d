import { expect, test } from 'vitest';
import type { SetText } from './e2e/line-ends.ts';
import { judgeOfLines } from './e2e/split-words.ts';

const faultsOf = judgeOfLines(['科普课', '鹿城区']);

/** A text whose lines end at the strokes, with Han characters of 10 px, in a box of 100 px unless told otherwise. */
function judged(lines: string, set: Partial<SetText> = {}): readonly string[] {
  const parts = lines.split('|');
  const text = parts.join('');
  const starts = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length);
  const widths = Array.from(text, (character) => (character < '\u00ff' ? 5 : 10));
  return faultsOf([{ name: 'p', isRunning: false, text, widths, starts, room: 100, ...set }]);
}

test('a line that ends with a word is no fault', () => {
  expect(judged('给机关干部|讲的人工|智能，9月|20日在鹿城区|上科普课')).toEqual([]);
});

test.each([
  ['a word', '给机关干|部讲', '干部: 给机关干/部讲 in p'],
  ['a word that the dictionary lacks', '上科普|课', '科普课: 上科普/课 in p'],
  ['a name', '在鹿城|区', '鹿城区: 在鹿城/区 in p'],
  ['a phone', '电话0577-|0000000', '0577-0000000: 0577-/00000 in p'],
  ['a time', '09:00–|11:30', '09:00–11:30: 9:00–/11:30 in p'],
  ['a number and its unit', '共27|个展位', '27个: 共27/个展位 in p'],
  ['a numeral', '第二|十一届', '第二十一届: 第二/十一届 in p'],
  ['a mark at the start of a line', '展览|，讲座', 'mark: 展览/，讲座 in p'],
  ['a mark at the end of a line', '看《|飞鸟》', 'mark: 看《/飞鸟》 in p'],
])('%s that is split is a fault', (_, lines, fault) => {
  expect(judged(lines)).toEqual([fault]);
});

test('what is wider than a line has to be split', () => {
  expect(judged('电话0577-|0000000', { room: 50 })).toEqual([]);
  expect(judged('https://kepu.exa|mple/guyuan-2023/')).toEqual([]);
});

test('running text is split inside words, not inside numbers', () => {
  expect(judged('给机关干|部讲', { isRunning: true })).toEqual([]);
  expect(judged('9|月起', { isRunning: true })).toEqual(['9月: 9/月起 in p']);
});

test('a heading leaves no single character over', () => {
  expect(judged('太阳从哪边升|起？', { name: 'h2.large' })).toEqual([
    '升起: 阳从哪边升/起？ in h2.large',
    'one character over: 太阳从哪边升起？ in h2.large',
  ]);
  expect(judged('说说|好。', { name: 'p' })).toEqual([]);
});
