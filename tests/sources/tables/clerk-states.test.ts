import { expect, test } from 'vitest';
import { rowsOf, rowWith } from './clerk-rows.ts';

const rule = { kind: 'weekly', weekdays: ['周五'], starts: '09:00' };

test.each([
  ['雨天顺延至9月21日', { weather: '雨天顺延至9月21日' }],
  ['阴雨取消', { weather: '阴雨取消' }],
  ['园内活动，不对外', { admission: { to: 'members' } }],
  ['中午不休息', { sessions: [{ kind: 'timed' }] }],
])('a column of states says what a remark would: %s', async (状态, facts) => {
  expect(await rowWith({ 状态 })).toMatchObject({ ...facts, asked: [] });
});

test.each(['布展中', '正在筹备', '排练中', '已确认'])('what goes on as planned changes nothing: %s', async (进度) => {
  expect(await rowWith({ 进度 })).toMatchObject({ asked: [], kept: [] });
});

test('how things stand is a state whatever it is called', async () => {
  expect(await rowWith({ 备注: '约满了' })).toMatchObject({ sessions: [{ status: 'full' }], asked: [] });
  expect(await rowWith({ 目前情况: '已取消' })).toMatchObject({ sessions: [{ status: 'cancelled' }], asked: [] });
});

test('a state that is none is asked about', async () => {
  expect((await rowWith({ 状态: '待班子会研究' })).asked.join()).toContain('“待班子会研究”');
});

test('a day of a festival on which it stops, or goes on', async () => {
  const 活动时间 = '9月13日至9月27日每周五9:00';
  expect(await rowWith({ 活动时间, 状态: '9月20日停一次' })).toMatchObject({
    sessions: [{ ...rule, cancelled: [{ on: '2024-09-20' }] }],
  });
  const range = { 活动时间: '9月15日-25日9:00-17:00' };
  expect(await rowWith({ ...range, 备注: '中秋节放假不开放' })).toMatchObject({
    sessions: [{ kind: 'all-day', closedOn: ['2024-09-15', '2024-09-16', '2024-09-17'] }],
    asked: [],
  });
  expect(await rowWith({ ...range, 备注: '中秋当天闭馆' })).toMatchObject({
    sessions: [{ kind: 'all-day', closedOn: ['2024-09-17'] }],
    asked: [],
  });
  expect(await rowWith({ ...range, 备注: '中秋当天正常开馆' })).toMatchObject({ asked: [] });
  expect(await rowWith({ ...range, 备注: '周末照常开放' })).toMatchObject({ asked: [] });
  expect(await rowWith({ ...range, 备注: '9月18日闭展一天' })).toMatchObject({
    sessions: [{ kind: 'all-day', closedOn: ['2024-09-18'] }],
    asked: [],
  });
  expect((await rowWith({ ...range, 备注: '周二闭馆，中秋当天正常开馆' })).asked).toHaveLength(1);
});

test.each([
  ['9月13日开课，共3次', ['13', '20', '27']],
  ['9月20日起，共2次', ['20', '27']],
])('a remark begins and counts a rule: %s', async (备注, days) => {
  expect(await rowWith({ 活动时间: '每周五9:00', 备注 })).toMatchObject({
    sessions: days.map((day) => ({ start: `2024-09-${day}T09:00+08:00` })),
    asked: [],
  });
});

test('a remark says on which weekdays between a start and an end, and at which hours', async () => {
  const heading = '活动名称,活动类型,主办单位,开始时间,结束时间,活动地点,备注';
  const [weekly] = await rowsOf(
    `${heading}\n故事会,报告讲座,市科协,2024年9月6日 15:00,2024年9月27日 16:00,五马街广场,每周五下午一场\n`,
  );
  expect(weekly).toMatchObject({
    sessions: [
      { kind: 'weekly', from: '2024-09-06', to: '2024-09-27', weekdays: ['周五'], starts: '15:00', ends: '16:00' },
    ],
    asked: [],
  });
  expect(await rowWith({ 活动时间: '9月18日、20日', 备注: '均为下午2:30开始' })).toMatchObject({
    sessions: [{ start: '2024-09-18T14:30+08:00' }, { start: '2024-09-20T14:30+08:00' }],
    asked: [],
  });
});

test('another hour of the same day is a sitting that was moved', async () => {
  const line = '故事会,报告讲座,市科协,9月20日,"原14:00，改为15:00",五马街广场,时间有调整';
  const [row] = await rowsOf(`活动名称,活动类型,主办单位,日期,具体时间,活动地点,状态\n${line}\n`);
  expect(row).toMatchObject({
    sessions: [{ start: '2024-09-20T15:00+08:00', previously: { start: '2024-09-20T14:00+08:00' } }],
    asked: [],
  });
});

test('a time that is none says what is wrong with it', async () => {
  expect((await rowWith({ 活动时间: '9月31日上午' })).asked).toEqual([
    '时间“9月31日上午”读不准，9月没有31日：是什么时候？',
  ]);
});

test.each([
  ['9月22日,14:00-15:00,,', []],
  ['9月22日,14:00-15:00,五马街广场,', []],
  ['9月22日,14:00-15:00,,老年人', ['下面 1 行没有名称，当作它的别的场次：对吗？']],
])('a row without a name that tells a time is one more session: %s', async (more, asked) => {
  const heading = '活动名称,活动类型,主办单位,日期,时间,活动地点,对象';
  const [row] = await rowsOf(`${heading}\n义诊,义诊,市科协,9月20日,9:00-10:00,五马街广场,\n,,,${more}\n`);
  expect(row).toMatchObject({ sessions: [{ start: '2024-09-20T09:00+08:00' }, { start: '2024-09-22T14:00+08:00' }] });
  expect(row?.asked.filter((each) => each.includes('没有名称'))).toEqual(asked);
});

test.each(['改期，另行通知', '延期，待定', '推迟，时间待定'])(
  'what is put off without a new day says so: %s',
  async (状态) => {
    expect(await rowWith({ 状态 })).toMatchObject({
      asked: [],
      sessions: [{ kind: 'tba', status: 'postponed', previously: { start: '2024-09-20T09:00+08:00' } }],
    });
  },
);

test('a time that will be told is to be announced, and asked about where there is one', async () => {
  expect(await rowWith({ 活动时间: '待定', 状态: '时间定了再补' })).toMatchObject({
    asked: [],
    sessions: [{ kind: 'tba' }],
  });
  expect((await rowWith({ 状态: '时间定了再补' })).asked).toEqual([expect.stringContaining('和时间怎么合')]);
});

test.each(['两天里定一天', '二选一', '两天中选一天'])('which of several days it will be is asked: %s', async (said) => {
  const 活动时间 = '20日、21日19:00-21:00';
  for (const title of ['状态', '备注'])
    expect((await rowWith({ 活动时间, [title]: `看天气，${said}` })).asked).toEqual([
      `“${title}”写了“${said}”：定在哪一天？`,
    ]);
});
