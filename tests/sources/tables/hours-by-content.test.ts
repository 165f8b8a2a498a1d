import { expect, test } from 'vitest';
import { rowsOf } from './clerk-rows.ts';

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

test.each(['散场', '先到先得的时候'])(
  'a single column of hours may be anything, and is asked about: %s',
  async (title) => {
    const rows = await rowsOf(table(title, '9月20日,16:00', '9月21日,16:30'));
    expect(rows.map(({ asked }) => asked)).toEqual([
      [`“${title}”一列写了“16:00”：是活动的时间吗？`],
      [`“${title}”一列写了“16:30”：是活动的时间吗？`],
    ]);
  },
);

test('two columns of hours in another order are no beginning and end', async () => {
  const rows = await rowsOf(table('散场,开场', '9月20日,16:00,14:00', '9月21日,16:30,14:30'));
  expect(rows.map(({ asked }) => asked.length)).toEqual([1, 1]);
});

test('hours of other things are none of the activity', async () => {
  const rows = await rowsOf(table('签到,报送', '9月20日,08:30,17:00', '9月21日,08:30,17:00'));
  expect(rows).toMatchObject([{ sessions: [{ kind: 'all-day' }] }, { sessions: [{ kind: 'all-day' }] }]);
});

test('hours in a single cell that no column took are asked about where the row has none', async () => {
  const rows = await rowsOf(table('甲列', '9月20日,09:00', '9月21日,另附', '9月22日,见通知', '9月23日,见海报'));
  expect(rows.map(({ asked }) => asked)).toEqual([['“甲列”一列写了“09:00”：是活动的时间吗？'], [], [], []]);
});

const without = (titles: string, ...rows: readonly string[]) =>
  `活动名称,一句话介绍,类型,主办单位,活动地点,${titles}\n${rows.map((row, at) => `活动${at},看一看,展览,市科协,五马街广场,${row}\n`).join('')}`;

test('a column of days is that of times where no column is, unless its title says that it is of something else', async () => {
  const days = ['9.20-9.22', '9月21日9:00'];
  expect(await rowsOf(without('档期', ...days))).toMatchObject([
    { asked: [], sessions: [{ from: '2024-09-20', to: '2024-09-22' }] },
    { asked: [], sessions: [{ start: '2024-09-21T09:00+08:00' }] },
  ]);
  const others = await rowsOf(without('推送时间', ...days, '每周五'));
  expect(others.map(({ asked }) => asked)).toMatchObject([
    ['“推送时间”一列写了“9.20-9.22”：是活动的时间吗？'],
    ['“推送时间”一列写了“9月21日9:00”：是活动的时间吗？'],
    [],
  ]);
});

test('a column of office phones is that of contacts, whatever its title is', async () => {
  const rows = await rowsOf(without('日期,联系办公室', '9月20日,展教部0577-88000001', '9月21日,工会 0577-88000002'));
  expect(rows).toMatchObject([
    { contact: { office: '展教部', phones: ['0577-88000001'] } },
    { contact: { office: '工会', phones: ['0577-88000002'] } },
  ]);
});

test('a unit that answers to whom it is open has its answer told', async () => {
  const rows = await rowsOf(without('日期,是否向社会开放', '9月20日,否', '9月21日,是', '9月22日,下午向家长开放'));
  expect(rows.map(({ admission, asked }) => [admission, asked])).toEqual([
    [{ to: 'members', note: '不对外' }, []],
    [{ to: 'public' }, []],
    [{ to: 'members', note: '下午向家长开放' }, []],
  ]);
});
