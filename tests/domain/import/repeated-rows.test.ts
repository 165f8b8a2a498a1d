import { expect, test } from 'vitest';
import { tablesOf } from '#domain/import/table/table.ts';

const titles = ['活动名称', '活动时间', '活动地点', '报送单位', '联系电话', '备注'];
const row = (cells: Readonly<Record<string, string>> = {}) => {
  const usual: Readonly<Record<string, string>> = {
    活动名称: '讲座',
    活动时间: '9月14日',
    活动地点: '文化站',
    报送单位: '甲镇',
    联系电话: '0577-1',
    备注: '',
  };
  return titles.map((title) => cells[title] ?? usual[title] ?? '');
};
const tableOf = (...rows: (readonly string[])[]) => tablesOf({ rows: [titles, ...rows] })[0];

test.each([
  '以这次填的为准，前面一条请删除',
  '时间有调整，以此为准',
  '请以本条为准',
  '代替上一份',
  '上一条作废',
  '前面填的那条不算',
])('an earlier row that a later one of its unit replaces is left out: %s', (备注) => {
  const table = tableOf(row(), row({ 活动名称: '义诊' }), row({ 活动时间: '9月16日', 备注 }));
  expect(table?.groups).toMatchObject([{ rows: [2] }, { rows: [3], replaces: true }]);
  expect(table?.left).toEqual([{ row: 2, reason: 'replaced', text: '讲座' }]);
});

test.each([
  ['another unit', { 报送单位: '乙镇', 联系电话: '0577-2', 备注: '以这次填的为准' }],
  ['another name', { 活动名称: '义诊', 备注: '以这次填的为准' }],
  ['no word of it', { 备注: '时间有调整' }],
  ['what others will say', { 备注: '以当日公众号通知为准' }],
  ['the state of another thing', { 备注: '前面路段封闭' }],
])('a row stays beside one of %s', (_, cells) => {
  const table = tableOf(row(), row(cells));
  expect(table?.groups).toHaveLength(2);
  expect(table?.groups[1]).not.toHaveProperty('replaces');
});

test('one activity that its two units report names the row of the other', () => {
  const other = row({ 活动时间: '9月15日', 报送单位: '县农业局' });
  const groups = (备注: string) => tableOf(row({ 备注 }), other)?.groups.map(({ reportedAt }) => reportedAt);
  expect(groups('与县农业农村局、县农业局联办')).toEqual([3, 2]);
  expect(groups('联合县农业局举办')).toEqual([3, 2]);
  expect(groups('与县气象局联办')).toEqual([undefined, undefined]);
  expect(groups('')).toEqual([undefined, undefined]);
});
