import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formPage, layoutForm, lineHeight, titleLine, titleSpace } from '#exports/forms/form-layout.ts';
import type { FormField, FormSheet } from '#views/notice/forms/forms.ts';

const field = (name: string, overrides: Partial<FormField> = {}): FormField => ({
  ...{ name, value: '', options: [], text: [], seal: false, note: undefined, tall: false },
  ...overrides,
});
const aForm = (hosts: string, details: string): FormSheet => ({
  ...{ kind: 'form', label: '附件2', title: '2023年泉州市全国科普日重点活动项目申报表', head: [] },
  rows: [
    [field('主办单位', { value: hosts })],
    [field('联系人'), field('联系电话')],
    [field('主要内容', { value: details, tall: true })],
    [field('推荐单位意见', { seal: true, tall: true })],
  ],
});
const total = (heights: readonly number[]) => heights.reduce((sum, each) => sum + each, 0);
const texts = fc
  .array(fc.constantFrom('讲一讲', '做一做\n', 'H2O ', '。'), { maxLength: 1500 })
  .map((parts) => parts.join(''));

test('a form of any length fills one page, and no word of it is lost', () => {
  fc.assert(
    fc.property(texts, texts, (hosts, details) => {
      const form = aForm(hosts, details);
      const { heights, rows, annex } = layoutForm(form);
      expect(total(heights)).toBeLessThanOrEqual(formPage.height);
      const printed = [...rows.flat().map(({ value }) => value), ...annex.map(({ text }) => text)];
      for (const { value } of form.rows.flat()) expect(printed).toContain(value);
    }),
  );
});

test('what is left of the page goes to text and opinion, twice as much to the text', () => {
  const [host = 0, contact = 0, text = 0, opinion = 0] = layoutForm(aForm('市科协', '讲一讲。')).heights;
  expect([host, contact]).toEqual([10, 10]);
  expect(text).toBeGreaterThan(opinion);
  expect(opinion).toBeGreaterThan(44);
});

test('a text is set as large as its page allows', () => {
  const sizeOf = (count: number) => layoutForm(aForm('市科协', '讲一讲，做一做。'.repeat(count))).size;
  expect([10, 110, 150, 400].map(sizeOf)).toEqual([12, 10.5, 9, 7.5]);
});

test('a row whose Latin letters and digits come out wider pushes nothing off the page', () => {
  const times = ['9月17日09:30–11:00', '9月17日14:30–16:00', '9月20日15:00–16:30', '9月23日09:30–11:00'].join('\n');
  const form = aForm('市科协', '讲一讲。');
  const narrow = [field('活动时间', { value: times }), field('活动地点', { value: '体验馆' })];
  const { heights } = layoutForm({ ...form, rows: [narrow, ...form.rows] });
  // In DejaVu Serif each of the four is two lines.
  const eightLines = 8 * lineHeight(12) + 2;
  const room = formPage.height - formPage.label - titleLine - 2 * titleSpace;
  expect(total(heights) - (heights[0] ?? 0) + eightLines).toBeLessThanOrEqual(room);
  expect(heights[0]).toBeLessThan(eightLines);
});
