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
  expect(row).toMatchObject({ notes: ['预计人数“30/场”说的是每一场，一共几场没有读出来，没有写入。'] });
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

test.each([
  ['9月20日9:00-11:00', '每天20', { capacity: 20 }],
  ['9月20日、21日9:00-11:00', '每天20人', { capacity: 20 }],
  ['9月20日9:00-11:00', '30户/天', { capacity: 30, capacityUnit: '户' }],
  [three, '150人/天', { note: '150人/天' }],
  ['9月20日-22日9:00-17:00', '每日限150人', { note: '每日限150人' }],
  ['9月20日9:00-11:00', '每批10人', { note: '每批10人' }],
  ['9月20日9:00-11:00', '10人/组', { note: '10人/组' }],
])(
  'what a day holds is a sitting’s only where a day has one; else it stays in its words: %s %s',
  async (活动时间, 每场名额, quota) => {
    const row = await rowWith({ 活动时间, 每场名额 });
    expect(row.asked).toEqual([]);
    for (const session of row.sessions ?? []) expect(session.booking).toEqual(quota);
  },
);

test('words about batches stand beside how to book', async () => {
  expect(await rowWith({ 每场名额: '每批10人', 预约: '电话预约' })).toMatchObject({
    booking: { needed: true, note: '每批10人' },
    asked: [],
  });
  expect(await rowWith({ 备注: '每天限20人' })).toMatchObject({ sessions: [{ booking: { capacity: 20 } }], asked: [] });
});

test.each([
  ['到康复科登记', { needed: true, note: '到康复科登记' }],
  ['直接来', { needed: false }],
  ['路过就来', { needed: false }],
  ['现场登记', { needed: false, note: '现场登记' }],
])('how to come in: %s', async (怎么参加, booking) => {
  expect(await rowWith({ 怎么参加 })).toMatchObject({ booking, asked: [], kept: [] });
});

test('whether to book may be open yet', async () => {
  const row = await rowWith({ 是否需要预约: '待定' });
  expect(row).toMatchObject({ asked: [], kept: ['待定'] });
  expect(row).not.toHaveProperty('booking');
});

test.each([
  ['海报扫码（已约满）', { sessions: [{ status: 'full' }] }],
  ['电话预约(名额已满)', { sessions: [{ status: 'full' }], booking: { needed: true } }],
])('a state in brackets behind a way to come in is not lost: %s', async (怎么参加, expected) => {
  expect(await rowWith({ 怎么参加 })).toMatchObject({ ...expected, asked: [] });
});

test('until when one may book is a note of booking', async () => {
  expect(await rowWith({ 怎么参加: '公众号报名，9月20日截止' })).toMatchObject({
    booking: { needed: true, note: '公众号报名；9月20日截止' },
    kept: [],
  });
});

test.each(['每批15人', '15人/批', '每批次15人', '每班15人'])(
  'a batch is no session, wherever it is told: %s',
  async (each) => {
    const cells = [{ 参与对象及规模: `市民，${each}` }, { 面向对象: `市民，${each}` }, { 预计人数: each }];
    for (const cell of cells) {
      const row = await rowWith({ 活动时间: '9月20日9:00-11:00，14:30-17:00', ...cell });
      expect(row).toMatchObject({ asked: [], notes: [] });
      expect(row).not.toHaveProperty('expectedVisitors');
      for (const session of row.sessions ?? []) expect(session.booking).toEqual({ note: each });
    }
  },
);

test.each([
  ['每批30', { note: '每批30' }],
  ['每批限30人', { note: '每批限30人' }],
])('nor under the quota: %s', async (每场名额, booking) => {
  expect(await rowWith({ 每场名额 })).toMatchObject({ sessions: [{ booking }], asked: [] });
});

test.each(['亲子家庭 限60人', '亲子家庭（限60人）', '亲子家庭，名额60人', '亲子家庭每场限60人'])(
  'a limit beside whom it is for is the quota: %s',
  async (text) => {
    for (const title of ['参与对象及规模', '面向对象']) {
      const row = await rowWith({ [title]: text });
      expect(row).toMatchObject({ audiences: ['亲子'], audienceNote: text, sessions: [{ booking: { capacity: 60 } }] });
      expect(row).not.toHaveProperty('expectedVisitors');
    }
  },
);

test.each([
  ['预约方式', '20人以上提前一天来电'],
  ['预约方式', '作品发至所办公室邮箱'],
  ['名额', '90+110'],
])('what is not understood under %s is told in its own words: %s', async (title, text) => {
  const row = await rowWith({ [title]: text });
  expect(row).toMatchObject({ asked: [], notes: [expect.stringContaining(`“${text}”`)] });
  expect(JSON.stringify(row)).toContain(`"note":"${text}"`);
});

test('what is free of charge may have to be booked', async () => {
  const row = await rowWith({ 备注: '扫海报二维码预约，免费' });
  expect(row).toMatchObject({ booking: { needed: true }, price: { free: true }, asked: [] });
});

test.each([
  ['300户', '预计人数“300户”说的不是一共多少人，没有写入。'],
  ['每校约100人', '预计人数“每校约100人”说的不是一共多少人，没有写入。'],
])('what is no number of people in all is told as what it is: %s', async (预计人数, note) => {
  expect((await rowWith({ 预计公众参与人数: 预计人数 })).notes).toEqual([note]);
});

test('no limit says nothing, and families of each sitting are its quota where it is booked', async () => {
  expect((await rowWith({ 预计公众参与人数: '不限' })).notes).toEqual([]);
  expect(await rowWith({ 预计公众参与人数: '每场15组家庭', 备注: '需提前电话预约，额满为止' })).toMatchObject({
    booking: { needed: true, capacity: 15, capacityUnit: '组' },
    notes: [],
  });
});

test.each([
  ['高一学生200人', { expectedVisitors: 200 }],
  ['职工120人左右，附近居民也可以来', { expectedVisitors: 120 }],
  ['职工子女（7-12岁），到工会报名', { booking: { needed: true }, audienceNote: '职工子女（7-12岁）' }],
])('whom it is for tells how many come and how to book where no column does: %s', async (参加对象, read) => {
  expect(await rowWith({ 参加对象 })).toMatchObject({ ...read, asked: [] });
});

test('a companion or a quota beside whom it is for is not how many come', async () => {
  for (const 参加对象 of ['6-12岁儿童及1名家长', '学生，每3人一组', '市民，限30人', '居民，每场约80人'])
    expect(await rowWith({ 参加对象 })).not.toHaveProperty('expectedVisitors');
});

test('people at each sitting are the quota of what is booked, where booking tells none', async () => {
  const booked = (备注: string) => rowWith({ 预计公众参与人数: '每场限40人', 备注 });
  expect(await booked('需提前电话预约')).toMatchObject({ booking: { needed: true, capacity: 40 }, asked: [] });
  expect(await booked('需提前电话预约，限30人')).toMatchObject({ booking: { capacity: 30 } });
});

test.each(['预计人数', '名额'])('what became of it stands behind the count: %s', async (title) => {
  expect(await rowWith({ [title]: '30（已报满）' })).toMatchObject({ sessions: [{ status: 'full' }], asked: [] });
});
