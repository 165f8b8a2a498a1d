import { expect, test } from 'vitest';
import { imported, rowsOf } from './clerk-rows.ts';

const table = (titles: string, ...rows: readonly string[]) =>
  `活动名称,一句话介绍,类型,主办单位,活动地点,日期,${titles}\n${rows.map((row, at) => `活动${at},看一看,展览,市科协,五马街广场,${row}\n`).join('')}`;

test.each([
  ['起,止', '09:00,11:00', '14点30,16点30'],
  ['从,到', '9:00,11:00', '14:30,16:30'],
  ['钟点,', '9:00-11:00,', '14:30至16:30,'],
])('columns of hours count, whatever their titles are: %s', async (titles, first, second) => {
  const rows = await rowsOf(table(titles, `9月20日,${first}`, `9月21日,${second}`));
  expect(rows).toMatchObject([
    { asked: [], sessions: [{ start: '2024-09-20T09:00+08:00', end: '2024-09-20T11:00+08:00' }] },
    { asked: [], sessions: [{ start: '2024-09-21T14:30+08:00', end: '2024-09-21T16:30+08:00' }] },
  ]);
});

test('hours of other things are none of the activity', async () => {
  const rows = await rowsOf(table('签到,报送', '9月20日,08:30,17:00', '9月21日,08:30,17:00'));
  expect(rows).toMatchObject([{ sessions: [{ kind: 'all-day' }] }, { sessions: [{ kind: 'all-day' }] }]);
});

test('hours in a single cell that no column took are asked about where the row has none', async () => {
  const rows = await rowsOf(table('甲列', '9月20日,09:00', '9月21日,另附', '9月22日,见通知', '9月23日,见海报'));
  expect(rows.map(({ asked }) => asked)).toEqual([['“甲列”一列写了“09:00”：是活动的时间吗？'], [], [], []]);
});

test('a branch of a known unit is a unit of its own', async () => {
  const written = (unit: string) =>
    `活动名称,一句话介绍,类型,主办单位,时间,活动地点\n义诊,看,展览,${unit},9月20日,五马街广场\n`;
  const { sheets } = await imported(written('市科协鹿城区分局'), true);
  const [outcome] = sheets.flatMap(({ outcomes }) => outcomes);
  expect(outcome).toMatchObject({ kind: 'new' });
});
