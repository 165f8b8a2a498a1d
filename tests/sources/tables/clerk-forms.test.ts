import { expect, test } from 'vitest';
import { importReport } from '#views/import/import-report.ts';
import { element } from '../../site-builders.ts';
import { imported, rowsOf } from './clerk-rows.ts';
import type { ClerkCell, ClerkSheet } from './clerk-workbook.ts';

/** A form of four columns, as offices hand them out; each of its rows has a label and a value across, or two of both. */
const moonForm: readonly (readonly ClerkCell[])[] = [
  ['2024年测试市全国科普日活动登记表'],
  ['填报单位：测试市图书馆', null, '填报日期：2024年8月20日'],
  ['活动名称', '中秋赏月会'],
  ['主 办 单 位', '测试市图书馆', '承办单位', '市科协'],
  ['联系人', '办公室', '移动电话', '示例'],
  ['活动时间', '9月17日19:00-21:00', '活动地点', '五马街广场'],
  ['主要活动类型', '□展览展示  ☑科普宣传  □其他（    ）'],
  ['活动对象', '☑青少年  ☑老年人  □其他'],
  ['参与人数', '预计公众参与活动人数 120 人，组织工作人员 9 人。'],
  ['是否预约', '☑是  □否'],
  ['主要活动内容', '用望远镜看月亮，听月相的故事。'],
  ['领导意见', '（盖章）\n年  月  日'],
];

/** The same form, with other words in the cells of some labels. */
const withCells = (
  form: readonly (readonly ClerkCell[])[],
  cells: Readonly<Record<string, string>>,
): readonly (readonly ClerkCell[])[] =>
  form.map((row) =>
    row.map((cell, column) => {
      const label = row[column - 1];
      return typeof label === 'string' && column % 2 === 1 ? (cells[label] ?? cell) : cell;
    }),
  );

const booksForm = withCells(moonForm, {
  活动名称: '科普图书漂流',
  活动时间: '9月18日9:00-11:00；9月19日14:00-16:00',
  活动地点: '测试市科技馆',
  主要活动类型: '☑展览展示  □科普宣传  □其他（    ）',
  参与人数: '预计公众参与活动人数    人，组织工作人员    人。',
  是否预约: '□是  ☑否',
  主要活动内容: '带一本书来，换一本书走。',
});

const blankForm = withCells(moonForm, {
  活动名称: '',
  '主 办 单 位': '测试市图书馆',
  承办单位: '',
  联系人: '',
  移动电话: '',
  活动时间: '年  月  日',
  活动地点: '',
  主要活动类型: '□展览展示  □科普宣传  □其他（    ）',
  活动对象: '□青少年  □老年人  □其他',
  参与人数: '预计公众参与活动人数    人，组织工作人员    人。',
  是否预约: '□是  □否',
  主要活动内容: '',
});

const aSheet = (name: string, ...forms: readonly (readonly (readonly ClerkCell[])[])[]): ClerkSheet => ({
  name,
  rows: forms.flatMap((form, index) => (index === 0 ? form : [[], ...form])),
});

test('filled-in forms, several to a sheet, are activities', async () => {
  expect(await rowsOf([aSheet('图书馆', moonForm, booksForm)])).toMatchObject([
    {
      name: '中秋赏月会',
      type: '科普宣传',
      audiences: ['青少年', '老年人'],
      hosts: ['tushuguan'],
      organizers: ['kexie'],
      sessions: [{ kind: 'timed', start: '2024-09-17T19:00+08:00', end: '2024-09-17T21:00+08:00' }],
      venue: 'square',
      booking: { needed: true },
      expectedVisitors: 120,
      staff: 9,
      kept: [],
    },
    {
      name: '科普图书漂流',
      type: '展览展示',
      sessions: [{ start: '2024-09-18T09:00+08:00' }, { start: '2024-09-19T14:00+08:00' }],
      venue: 'guan',
      asked: [],
    },
  ]);
});

test('a form is known by the row of its name, and asked about by its own cells', async () => {
  const unclear = withCells(booksForm, { 活动时间: '看情况' });
  const table = await imported([aSheet('图书馆', moonForm, unclear)]);
  const [moon, books] = table.sheets.flatMap(({ outcomes }) => outcomes).filter(({ kind }) => kind !== 'left');
  expect(moon).toMatchObject({ kind: 'new', row: 3 });
  expect(books).toMatchObject({
    kind: 'draft',
    row: 16,
    activity: { imported: { sheet: '图书馆', row: 16, text: expect.stringContaining('活动时间：看情况') } },
  });
  expect(importReport('表.xlsx', table, 'new-only')).toContain('B19 时间“看情况”');
});

test('a form without lines above and blank rows between is as good', async () => {
  const bare = (form: readonly (readonly ClerkCell[])[]) => form.slice(2, -1);
  const sheet: ClerkSheet = { name: '表', rows: [...bare(moonForm), ...bare(booksForm)] };
  expect(await rowsOf([sheet])).toMatchObject([{ name: '中秋赏月会' }, { name: '科普图书漂流' }]);
});

test('a form may call its name otherwise, and have another title of that kind', async () => {
  const rows = moonForm.map((row) => (row[0] === '活动名称' ? ['活动主题', '中秋赏月会', '是否重点', '是'] : row));
  expect(await rowsOf([{ name: '表', rows }])).toMatchObject([{ name: '中秋赏月会' }]);
  const twice = moonForm.flatMap((row) => (row[0] === '活动名称' ? [row, ['项目', '科普月']] : [row]));
  expect(await rowsOf([{ name: '表', rows: twice }])).toMatchObject([{ name: '中秋赏月会', kept: ['科普月'] }]);
});

test('the unit that fills a form in is the host where the form asks for none', async () => {
  const rows = moonForm.filter(([label]) => label !== '主 办 单 位');
  expect(await rowsOf([{ name: '表', rows }])).toMatchObject([{ name: '中秋赏月会', hosts: ['tushuguan'] }]);
});

test('blank forms and samples are left out and named, and instructions too', async () => {
  const sample = [['2024年测试市全国科普日活动登记表（示例）'], ...moonForm.slice(1)];
  const table = await imported([
    { name: '说明', rows: [['填表说明'], ['1.一项活动一张表。示例：活动名称：科普进校园；活动时间：9月×日。']] },
    aSheet('范例', sample),
    aSheet('图书馆', booksForm),
    aSheet('空表', blankForm),
  ]);
  const outcomes = table.sheets.flatMap((each) => each.outcomes);
  expect(outcomes.filter(({ kind }) => kind === 'new' || kind === 'draft')).toMatchObject([
    { activity: { name: '科普图书漂流' } },
  ]);
  expect(outcomes.filter((each) => each.kind === 'left' && each.reason !== 'above')).toMatchObject([
    { reason: 'sample', row: 3, text: '中秋赏月会' },
    { reason: 'blank', row: 3 },
  ]);
  const report = importReport('表.xlsx', table, 'new-only');
  expect(report).toContain('「范例」 第 3 行 · 示例，没有读：“中秋赏月会”');
  expect(report).toContain('「空表」 第 3 行 · 空白的表，没有读：“2024年测试市全国科普日活动登记表”');
  expect(report).toContain('「说明」没有表头，没有读');
});

test('labels stand above their values, too, and beside several rows of them', async () => {
  const sheet: ClerkSheet = {
    name: '申报',
    rows: [
      ['科普活动申报表'],
      ['一', '活动名称', '急救课堂'],
      ['', '主办单位', '测试市中心医院', '活动类型', '科普宣传'],
      ['', '活动时间', '9月20日9:00-11:00'],
      ['', null, '9月21日9:00-11:00'],
      ['', '活动地点', '面向对象', '工作人员'],
      ['', '五马街广场', '所有人', 12],
      ['', '活动内容'],
      ['', '学心肺复苏和海姆立克法。'],
      ['', '应急预案', '医生两名'],
    ],
    merged: ['A2:A10', 'B4:B5', 'B8:E8', 'B9:E9'],
  };
  const row = element(await rowsOf([sheet]));
  expect(row).toMatchObject({
    name: '急救课堂',
    sessions: [{ start: '2024-09-20T09:00+08:00' }, { start: '2024-09-21T09:00+08:00' }],
    venue: 'square',
    audiences: ['所有人'],
    staff: 12,
    summary: expect.stringContaining('海姆立克法'),
    kept: ['医生两名'],
  });
});

test('a table of which a row has the words of labels stays a table', async () => {
  const table =
    '活动名称,主办单位,活动时间,活动地点\n活动,市科协,9月20日9:00-11:00,场地\n题目,市科协,9月21日9:00-11:00,五马街广场\n';
  expect(await rowsOf(table)).toHaveLength(2);
});

test('two activities side by side are no form: nothing is read of them', async () => {
  const rows = [
    ['活动名称', '甲', '乙'],
    ['活动时间', '9月20日9:00-11:00', '9月21日9:00-11:00'],
    ['活动地点', '五马街广场', '测试市科技馆'],
  ];
  await expect(imported([{ name: '表', rows }])).rejects.toThrow('没有找到表头');
});

test('the same forms once more are there already', async () => {
  const table = await imported([aSheet('一', moonForm), aSheet('二', moonForm)]);
  expect(
    table.sheets.flatMap(({ outcomes }) => outcomes.map(({ kind }) => kind)).filter((kind) => kind !== 'left'),
  ).toEqual(['new', 'present']);
});
