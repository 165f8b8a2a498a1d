import { expect, test } from 'vitest';
import { columnOf } from '#domain/exchange/columns.ts';
import { diffRow } from '#domain/exchange/diff.ts';
import { cellOf, type ExchangeRow } from '#domain/exchange/exchange-table.ts';
import type { Fields } from '#domain/exchange/fields.ts';
import { aCampaignContent } from '../../builders.ts';
import { someNames } from './some-names.ts';

const names = someNames(aCampaignContent());
const today = '2023-09-12';
const start = '2023-09-18T09:00+08:00';
const end = '2023-09-18T11:00+08:00';
const market: Fields = {
  name: '集市',
  summary: '来逛逛',
  type: '科普宣传',
  programmes: ['main'],
  sessions: [
    { kind: 'timed', id: 'am', start, end, booking: { capacity: 40 } },
    { kind: 'all-day', id: 'later', from: '2023-09-20', to: '2023-09-22', opens: '09:00', closes: '17:00' },
  ],
  hosts: ['city-association'],
};

/** A row of the exported table with some cells changed, by title. */
function rowWith(base: Fields, cells: Readonly<Record<string, string>>): ExchangeRow {
  const changed = Object.entries(cells).flatMap(([title, text], at) => {
    const column = columnOf(title);
    return column ? [{ column, text, at }] : [];
  });
  return { row: 2, id: 'market', cells: changed, base: { id: 'market', fields: base } };
}
const diff = (cells: Readonly<Record<string, string>>, base = market, current = base) =>
  diffRow(rowWith(base, cells), current, names, today);
const sessionsOf = ({ fields }: { readonly fields: Fields }) => fields['sessions'];
const [am, later] = (market['sessions'] ?? []) as readonly Fields[];

test.each([
  [
    '活动时间',
    ' 2023年９月18日  9:00－11:00｜编号:am｜名额：40\r\n2023年9月20日-2023年9月22日 09:00-17:00 ｜ 编号：later',
  ],
  ['面向对象', ''],
  ['是否重点活动', '否'],
  ['一句话介绍', '来逛逛 '],
])('a cell of %s that says the same in other blanks, widths or zeros changes nothing', (title, text) => {
  expect(diff({ [title]: text })).toMatchObject({ changes: [], conflicts: [], questions: [], fields: market });
});

test.each<[string, string, readonly object[]]>([
  [
    'a time alone takes what it had from the session of that time',
    '2023年9月20日-2023年9月22日 9:00-17:00\n2023年9月18日 9:00-11:00',
    [later ?? {}, am ?? {}],
  ],
  [
    'a moved time keeps id and booking of the session in its place',
    '2023年9月19日 9:00-11:00\n2023年9月20日-2023年9月22日 9:00-17:00',
    [{ ...am, start: '2023-09-19T09:00+08:00', end: '2023-09-19T11:00+08:00' }, later ?? {}],
  ],
  [
    'another number of sessions keeps those that stand',
    '2023年9月18日 9:00-11:00\n9月20-22日 9:00-17:00\n9月21日上午',
    [am ?? {}, later ?? {}, { kind: 'all-day', from: '2023-09-21', part: 'morning' }],
  ],
])('of changed sessions %s', (_, text, expected) => {
  expect(sessionsOf(diff({ 活动时间: text }))).toEqual(expected);
});

test('a session put off tells when it was to be, and is in the record of changes', () => {
  const text = '2023年9月19日 9:00-11:00 ｜ 编号：am ｜ 状态：改期 ｜ 原因：大风\n9月20-22日 9:00-17:00';
  const { fields, changes } = diff({ 活动时间: text });
  expect(fields['sessions']).toMatchObject([
    { status: 'postponed', reason: '大风', previously: { start, end } },
    later,
  ]);
  expect(fields['changes']).toEqual([{ on: today, kind: 'postponed', note: '大风' }]);
  expect(changes.map(({ title }) => title)).toEqual(['活动时间', '变更记录']);
});

test('a change that the row itself records is not recorded twice, and one of a draft not at all', () => {
  const text = '2023年9月18日 9:00-11:00（已取消）\n9月20-22日 9:00-17:00';
  const own = diff({ 活动时间: text, 变更记录: '2023-09-11 取消 台风' });
  expect(own.fields['changes']).toEqual([{ on: '2023-09-11', kind: 'cancelled', note: '台风' }]);
  expect(diff({ 活动时间: text }, { ...market, draft: true }).fields['changes']).toBeUndefined();
});

test('an emptied cell takes an optional field out with what is empty around it; one that must be is asked about', () => {
  const base = { ...market, price: { free: true }, weather: '逢雨顺延' };
  expect(diff({ 是不是免费: '', 天气不好怎么办: '' }, base).fields).toEqual(market);
  expect(diff({ 主办单位: '' })).toMatchObject({ changes: [], questions: [{ code: 'import-missing', column: 0 }] });
});

test('a draft whose questions are taken out and that lacks nothing is one no more', () => {
  const imported = { file: 'a.xlsx', row: 3, text: '集市', questions: ['几点？'] };
  const draft: Fields = { ...market, imported, draft: true };
  expect(diff({ 要问清楚的事: '' }, draft).fields).toEqual({
    ...market,
    imported: { file: 'a.xlsx', row: 3, text: '集市' },
  });
  const { type: _, ...lacking }: Record<string, unknown> = draft;
  expect(diff({ 要问清楚的事: '' }, lacking).fields['draft']).toBe(true);
});

test('a field that changed since the export is kept where the cell did not, and is a conflict where it did', () => {
  const current = { ...market, summary: '文件里的' };
  expect(diff({ 一句话介绍: '来逛逛' }, market, current)).toMatchObject({
    changes: [],
    conflicts: [],
    fields: current,
  });
  expect(diff({ 一句话介绍: '表里的' }, market, current)).toMatchObject({
    fields: current,
    changes: [],
    conflicts: [{ title: '一句话介绍', base: '来逛逛', now: '文件里的', table: '表里的' }],
  });
  expect(diff({ 一句话介绍: '文件里的' }, market, current)).toMatchObject({ changes: [], conflicts: [] });
});

test('sessions are written a line each, the time first', () => {
  const column = columnOf('活动时间');
  expect(column && cellOf(column, market, names)).toBe(
    '2023年9月18日 09:00-11:00 ｜ 编号：am ｜ 名额：40\n2023年9月20日-2023年9月22日 09:00-17:00 ｜ 编号：later',
  );
});
