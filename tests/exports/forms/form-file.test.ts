import mammoth from 'mammoth';
import { parse } from 'parse5';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test, vi } from 'vitest';
import { formFile } from '#exports/forms/form-file.ts';
import type { FormSheet, FormTable } from '#views/notice/forms/forms.ts';

const table: FormTable = {
  kind: 'table',
  label: '附件1',
  title: '渭南市2023年全国科普日活动项目汇总表',
  head: [{ label: '填报单位名称：（盖章）', value: '渭南市科协' }],
  columns: ['序号', '项目名称', '举办单位', '活动时间', '活动地点'],
  rows: [
    ['1', '=HYPERLINK("https://example.com")', '<甲>&乙', '9月17日', '_x0041_'],
    ['2', '', '', '', ''],
  ],
};

const sheet: FormSheet = {
  kind: 'form',
  label: '附件2',
  title: '优秀活动推荐表',
  head: [
    { label: '填报单位', value: '渭南市科协' },
    { label: '填报日期', value: '' },
  ],
  fields: [
    { name: '活动名称', value: '<看>&月亮', options: [], note: undefined, tall: false },
    {
      name: '主要活动类型',
      value: '',
      options: [
        { text: '展览展示', chosen: false },
        { text: '互动体验', chosen: true },
      ],
      note: undefined,
      tall: false,
    },
    { name: '主要内容', value: '第一段\n第二段', options: [], note: undefined, tall: true },
    { name: '推荐单位意见', value: '', options: [], note: '盖章、日期', tall: true },
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
      ['填报单位名称：（盖章）渭南市科协', '', '', '', ''],
      table.columns,
      ...table.rows,
    ]);
  });
});

describe('a form', () => {
  test('is read by another library as it was written', async () => {
    const { text, cells } = await wordsOf(await formFile(sheet));
    expect(text.startsWith('附件2优秀活动推荐表填报单位：渭南市科协')).toBe(true);
    expect(cells).toEqual([
      [['活动名称'], ['<看>&月亮']],
      [['主要活动类型'], ['□ 展览展示　☑ 互动体验']],
      [['主要内容'], ['第一段', '第二段']],
      [['推荐单位意见'], ['（盖章、日期）']],
    ]);
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
