import mammoth from 'mammoth';
import { parse } from 'parse5';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test, vi } from 'vitest';
import { formFile } from '#exports/forms/form-file.ts';
import type { FillPart } from '#views/notice/forms/fill-text.ts';
import type { FormField, FormSheet, FormTable } from '#views/notice/forms/forms.ts';

const blank = (width: number, value = ''): FillPart => ({ kind: 'blank', width, value });
const words = (text: string): FillPart => ({ kind: 'words', text });

const table: FormTable = {
  kind: 'table',
  label: '附件1',
  title: '渭南市2023年全国科普日活动项目汇总表',
  head: [[words('填报单位名称：'), blank(10, '渭南市科协'), words('（盖章）')]],
  columns: ['序号', '项目名称', '举办单位', '活动时间', '活动地点'],
  rows: [
    ['1', '=HYPERLINK("https://example.com")', '<甲>&乙', '9月17日\n9月18日', '_x0041_'],
    ['2', '', '', '', ''],
  ],
};

const field = (name: string, overrides: Partial<FormField> = {}): FormField => ({
  ...{ name, value: '', options: [], text: [], seal: false, note: undefined, tall: false },
  ...overrides,
});

const sheet: FormSheet = {
  kind: 'form',
  label: '附件2',
  title: '优秀活动推荐表',
  head: [
    [words('填报单位：'), blank(10, '渭南市科协')],
    [words('填报日期：'), blank(2), words('年')],
  ],
  rows: [
    [field('活动名称', { value: '<看>&月亮' })],
    [field('联系人'), field('联系电话')],
    [
      field('主要活动类型', {
        options: [
          { text: '展览展示', chosen: false },
          { text: '互动体验', chosen: true },
        ],
      }),
    ],
    [field('参与人数', { text: [words('公众'), blank(4, '300'), words('人，工作人员'), blank(4), words('人')] })],
    [field('主要内容', { value: '第一段\n第二段', tall: true })],
    [field('推荐单位意见', { seal: true, tall: true })],
  ],
};

/** Paragraphs and cells of a document, as another library reads it. */
async function wordsOf(bytes: Uint8Array) {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  type Node = { nodeName: string; value?: string; childNodes?: Node[] };
  const text = (node: Node): string => node.value ?? (node.childNodes ?? []).map(text).join('');
  const all = (node: Node, name: string): Node[] =>
    node.nodeName === name ? [node] : (node.childNodes ?? []).flatMap((child) => all(child, name));
  const root = parse(value) as unknown as Node;
  const cells = all(root, 'tr').map((row) => all(row, 'td').map((cell) => all(cell, 'p').map(text)));
  return { text: text(root), cells };
}

describe('a table', () => {
  test('is read by another library as it was written, every cell a text', async () => {
    const [workbook] = await readXlsxFile(Buffer.from(await formFile(table)));
    expect(workbook?.data.map((row) => row.map((cell) => cell ?? ''))).toEqual([
      ['附件1', '', '', '', ''],
      [table.title, '', '', '', ''],
      ['填报单位名称：渭南市科协（盖章）', '', '', '', ''],
      table.columns,
      ...table.rows,
    ]);
  });
});

describe('a form', () => {
  test('is read by another library as it was written', async () => {
    const { text, cells } = await wordsOf(await formFile(sheet));
    expect(text.startsWith('附件2优秀活动推荐表填报单位：渭南市科协　　　填报日期：　　年')).toBe(true);
    expect(cells).toEqual([
      [['活动名称'], ['<看>&月亮']],
      [['联系人'], [], ['联系电话'], []],
      [['主要活动类型'], ['□ 展览展示　☑ 互动体验']],
      [['参与人数'], ['公众 300 人，工作人员　　　　人']],
      [['主要内容'], ['第一段', '第二段']],
      [['推荐单位意见'], ['（盖章）', '年　　月　　日']],
    ]);
  });

  test('prints what its page cannot hold whole behind it', async () => {
    const long = Array.from({ length: 200 }, (_, index) => `第${index}段，${'说明'.repeat(30)}。`).join('\n');
    const { text, cells } = await wordsOf(
      await formFile({ ...sheet, rows: [[field('主要内容', { value: long, tall: true })]] }),
    );
    expect(cells[0]?.[1]?.at(-1)).toMatch(/……（全文见附页）$/u);
    expect(text.endsWith(`附页：主要内容${long.replaceAll('\n', '')}`)).toBe(true);
  });
});

test.each([
  ['table', table],
  ['form', sheet],
])('the same %s gives the same bytes a day later', async (_, form) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2023-09-17T09:00+08:00') });
  const first = await formFile(form);
  vi.setSystemTime(new Date('2023-09-18T09:00+08:00'));
  const second = await formFile(form);
  vi.useRealTimers();
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});
