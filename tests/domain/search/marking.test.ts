import { expect, test } from 'vitest';
import { parseFolding } from '#domain/search/folding.ts';
import { findSpans, type Segment, segmentsOf } from '#domain/search/marking.ts';

const folding = parseFolding('館馆');
const bracketed = (segments: readonly Segment[]) =>
  segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const marked = (text: string, ...runs: string[]) => bracketed(segmentsOf(text, findSpans(text, runs, folding)));

test('a run is marked wherever it stands, also inside a longer word', () => {
  expect(marked('全国科普日：科普进校园', '科普')).toBe('全国[科普]日：[科普]进校园');
});

test('a run is marked across marks and blanks', () => {
  expect(marked('家里的燃气表会“说 话”', '会说话')).toBe('家里的燃气表[会“说 话]”');
});

test('runs that overlap are one mark', () => {
  expect(marked('科技馆里', '科技', '技馆')).toBe('[科技馆]里');
});

test('a word is marked at its start only', () => {
  expect(marked('AI与WAIT，ai大模型', 'ai')).toBe('[AI]与WAIT，[ai]大模型');
});

test('full-width and Traditional text is marked at its own characters', () => {
  expect(marked('㎡，ＡＩ科技館', 'ai', '技馆')).toBe('㎡，[ＡＩ]科[技館]');
});

test('text without the runs has no mark', () => {
  expect(marked('固原市博物馆', '地铁')).toBe('固原市博物馆');
});

test('a cut through a mark keeps the part inside', () => {
  expect(bracketed(segmentsOf('固原市博物馆', [[2, 6]], 3, 5))).toBe('[博物]');
});

test('a character that folds to two is marked whole', () => {
  expect(marked('㎡面积', 'm')).toBe('[㎡]面积');
});
