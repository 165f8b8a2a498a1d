import { expect, test } from 'vitest';
import { rowWith } from './clerk-rows.ts';

const three = '9月20日9:00-10:00、14:00-15:00、9月21日9:00-10:00';

test('people at each session are those of all sessions together, which is said, and its quota', async () => {
  const row = await rowWith({ 活动时间: three, 预计人数: '每场60人' });
  expect(row).toMatchObject({
    expectedVisitors: 180,
    sessions: [{ booking: { capacity: 60 } }, { booking: { capacity: 60 } }, { booking: { capacity: 60 } }],
    asked: [],
    notes: ['预计人数“每场60人”：3 场，写了一共 180 人，每场名额 60。'],
  });
  expect(row).not.toHaveProperty('booking');
});

test('people at each session of days that run on are not multiplied, and named', async () => {
  const row = await rowWith({ 活动时间: '9月20日-22日', 预计人数: '30/场' });
  expect(row).toMatchObject({ notes: ['预计人数“30/场”没有读懂，没有写入。'] });
  expect(row).not.toHaveProperty('expectedVisitors');
});

test.each([
  ['备注', '每场30人'],
  ['备注', '限30人'],
  ['活动内容', '带领亲子家庭野外观察花岗岩，限30人。'],
  ['活动内容', '上午、下午内容相同，各30人。'],
  ['每场名额', '30'],
])('a limit is the quota of each session, whether or not it must be booked: %s %s', async (title, text) => {
  const row = await rowWith({ [title]: text });
  expect(row).toMatchObject({ sessions: [{ booking: { capacity: 30 } }], asked: [], kept: [] });
  expect(row).not.toHaveProperty('booking');
});

test('a limit beside a way to book is that of booking', async () => {
  expect(await rowWith({ 备注: '限40人，电话预约' })).toMatchObject({
    booking: { needed: true, capacity: 40 },
    sessions: [{ kind: 'timed' }],
  });
});

test('limits that differ are asked about', async () => {
  expect(await rowWith({ 备注: '限40人', 活动内容: '看星星，限30人。' })).toMatchObject({
    asked: ['预约的说法前后不一样：哪个对？'],
  });
});

test('without a column for it the content tells how many take part', async () => {
  expect(await rowWith({ 活动内容: '学生分组动手搭建，约80名小学生参加。' })).toMatchObject({
    expectedVisitors: 80,
    notes: expect.arrayContaining(['照“约80名小学生参加”写了预计 80 人。']),
  });
});

test('what is no number stays named', async () => {
  const row = await rowWith({ 备注: '学生各100人', 预计人数: '100-150人', 工作人员: '若干' });
  expect(row).toMatchObject({
    notes: ['预计人数“100-150人”没有读懂，没有写入。', '工作人员“若干”没有读懂，没有写入。'],
    kept: ['学生各100人'],
  });
});

test('the staff has a number of its own', async () => {
  expect(await rowWith({ 预计人数: '200余', 工作人员: '15人' })).toMatchObject({
    expectedVisitors: 200,
    staff: 15,
    notes: [],
  });
});
