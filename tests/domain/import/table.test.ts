import { expect, test } from 'vitest';
import { tablesOf } from '#domain/import/table/table.ts';

const heading = ['序号', '活动名称', '活动时间', '活动地点', '主办单位', '备注'];
const activity = (...cells: string[]) => ['1', '看星星', '9月20日', '人民广场', '市科协', ...cells];

/** The names in each table of a sheet. */
const namesIn = (...rows: string[][]) =>
  tablesOf({ name: '表', rows }).map(({ groups }) => groups.map((group) => rows[group.rows[0] ?? 0]?.[1]));

test('an activity of which cells are words of headings is an activity', () => {
  expect(namesIn(heading, activity('活动'), activity('联系方式'))).toEqual([['看星星', '看星星']]);
  expect(namesIn(heading, ['1', '活动', '9月20日', '地点', '市科协', ''])).toEqual([['活动']]);
});

test('a row of titles in the middle begins another table', () => {
  const [, ...others] = heading;
  expect(namesIn(heading, activity(), ['编号', ...others].toReversed(), activity().toReversed())).toHaveLength(2);
});
