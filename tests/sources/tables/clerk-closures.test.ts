import { expect, test } from 'vitest';
import { rowsOf, rowWith } from './clerk-rows.ts';

const span = { kind: 'all-day', from: '2024-09-10', to: '2024-09-30', opens: '09:00', closes: '17:00' };
const exhibition = { 活动时间: '9月10日-30日9:00-17:00', 备注: '' };

test.each([
  ['预约方式', '免预约，周一闭馆'],
  ['活动地点', '示例博物馆（逢周一闭馆）'],
  ['费用', '免费，每周一闭馆'],
  ['面向对象', '市民（周一不开放）'],
  ['活动内容', '图文展板，周一闭馆'],
  ['说明事项', '周一休馆'],
])('a weekday on which it is closed is of the time, in whichever column: %s, %s', async (column, text) => {
  const row = await rowWith({ ...exhibition, [column]: text });
  expect(row).toMatchObject({ sessions: [{ ...span, closedWeekdays: ['周一'] }], asked: [] });
});

test('a closed weekday in one cell does not take away that of another', async () => {
  const row = await rowWith({ ...exhibition, 活动时间: '9月10日-30日9:00-17:00（周二闭馆）', 备注: '周一闭馆' });
  expect(row).toMatchObject({ sessions: [{ closedWeekdays: ['周二', '周一'] }], asked: [] });
});

test('what is held every day is not held on a closed weekday', async () => {
  const row = await rowWith({ 活动时间: '9月10日-30日每天9:30、14:30', 预约方式: '免预约，周一闭馆' });
  expect(row).toMatchObject({ asked: [] });
  for (const session of row.sessions ?? [])
    expect(session).toMatchObject({ weekdays: expect.not.arrayContaining(['周一']) });
  expect(row.sessions).toHaveLength(2);
});

test.each([
  ['9月20日9:00-11:00', []],
  ['9月23日9:00-11:00', ['“备注”写了“周一不开放”：和时间怎么合？']],
  ['9月每周一9:00-11:00', ['“备注”写了“周一不开放”：和时间怎么合？']],
  ['9月中旬', ['“备注”写了“周一不开放”：和时间怎么合？']],
])('only what is held on a closed weekday, or may be, is asked about: %s', async (活动时间, asked) => {
  expect(await rowWith({ 活动时间, 备注: '周一闭馆' })).toMatchObject({ asked });
});

test('what happens behind closed doors is no closure', async () => {
  expect(await rowWith({ 活动内容: '讲解员带看闭馆后的展厅' })).toMatchObject({ asked: [] });
});

test('a weekday that is closed stands in the column of weekdays as well', async () => {
  const [row] = await rowsOf(
    '活动名称,日期,星期,开始,结束,活动地点,主办单位\n图片展,9月15日—25日,周一闭馆,9:00,17:00,五马街广场,市科协\n',
  );
  expect(row).toMatchObject({ sessions: [{ kind: 'all-day', closedWeekdays: ['周一'] }], asked: [] });
});
