import { expect, test } from 'vitest';
import { rowWith } from './clerk-rows.ts';

test.each([
  ['电话报名，额满为止', { needed: true, note: '额满为止' }],
  ['是，拨打联系电话报名，额满为止', { needed: true }],
  ['到服务台报名，先到先得', { needed: true }],
  ['无需预约，坐满为止', { needed: false, note: '坐满为止' }],
  ['先到先得', { needed: false, note: '先到先得' }],
])('who comes first is let in, and must book where booking is told: %s', async (预约方式, booking) => {
  expect(await rowWith({ 预约方式 })).toMatchObject({ booking, asked: [] });
});

test.each([
  { 备注: '电话报名：0577-88962209，额满为止' },
  { 备注: '额满为止，电话报名：0577-88962209' },
  { 预约方式: '电话报名：0577-88962209', 备注: '先到先得' },
])('a remark of who comes first leaves booking as it is told: %o', async (cells) => {
  expect(await rowWith(cells)).toMatchObject({ booking: { needed: true, phone: '0577-88962209' }, asked: [] });
});

test('a column of booking and quotas tells both', async () => {
  const booked = await rowWith({ 报名及名额: '电话报名，限20人' });
  expect(booked).toMatchObject({ booking: { needed: true, capacity: 20 }, asked: [] });
  expect(await rowWith({ 报名及名额: '现场取号' })).toMatchObject({ booking: { needed: false }, asked: [] });
  const approximate = await rowWith({ 报名及名额: '社区组织，约50人' });
  expect(approximate).toMatchObject({ admission: { to: 'groups' }, kept: ['约50人'], asked: [] });
  expect(approximate.sessions).not.toMatchObject([{ booking: {} }]);
  expect(await rowWith({ 报名及名额: '不限' })).not.toHaveProperty('booking');
});

test.each(['不接受报名', '不再接受预约', '不开放报名'])('what takes no booking needs none: %s', async (预约方式) => {
  expect(await rowWith({ 预约方式 })).toMatchObject({ booking: { needed: false }, asked: [] });
});

test('only people who come without booking are turned away', async () => {
  expect(await rowWith({ 预约方式: '不接受现场报名' })).toMatchObject({ booking: { needed: true } });
});

test.each(['每人限2张票', '每人限约2个名额', '每户限3人', '每个账号限约4人'])(
  'how many one may book is no quota: %s',
  async (limit) => {
    const row = await rowWith({ 预约方式: `公众号预约，${limit}` });
    expect(row).toMatchObject({ booking: { needed: true, note: `公众号预约；${limit}` }, asked: [] });
    expect(row).not.toHaveProperty('booking.capacity');
  },
);

test.each([
  ['现场参加', { needed: false }],
  ['现场签到，限40人', { needed: false, capacity: 40 }],
  ['到现场参与', { needed: false }],
])('who just comes needs no booking: %s', async (报名方式, booking) => {
  expect(await rowWith({ 报名方式 })).toMatchObject({ booking, asked: [] });
});

test.each(['企业统一组织', '由各单位工会组织参加', '各公司集体组织'])('groups come together: %s', async (报名方式) => {
  expect(await rowWith({ 报名方式 })).toMatchObject({ admission: { to: 'groups', note: 报名方式 }, asked: [] });
});

test('who is told by others is kept in its own words', async () => {
  for (const 报名方式 of ['村里统一通知', '由社区安排', '镇政府召集'])
    expect(await rowWith({ 报名方式 })).toMatchObject({ asked: [], kept: [报名方式] });
});

test('a count of people may tell how to book', async () => {
  expect(await rowWith({ 预计人数: '20组（打电话报名，报满为止）' })).toMatchObject({
    booking: { needed: true, capacity: 20, capacityUnit: '组', note: '打电话报名；报满为止' },
    asked: [],
  });
});

test.each(['本校师生及周边群众', '社会公众、本校学生', '全校师生和社区居民'])(
  'what others may come to is not for own people alone: %s',
  async (参加对象) => {
    expect(await rowWith({ 参加对象 })).not.toHaveProperty('admission');
  },
);

test.each(['该校四至六年级学生', '全校师生', '本校学生及家长'])(
  'own people alone are members: %s',
  async (参加对象) => {
    expect(await rowWith({ 参加对象 })).toMatchObject({ admission: { to: 'members', note: 参加对象 } });
  },
);

test('the content may say that it is for own people', async () => {
  expect(await rowWith({ 参加对象: '青少年', 活动内容: '讲食品标签怎么看，面向本校高一学生。' })).toMatchObject({
    admission: { to: 'members', note: '面向本校高一学生' },
  });
});

const phoneTitles = ['预约/咨询电话', '预约及联系电话', '报名咨询电话', '咨询、报名热线', '联系电话（预约、咨询）'];

test.each(phoneTitles)('a phone for inquiries as well says nothing of whether it must be booked: %s', async (title) => {
  const row = await rowWith({ [title]: '0577-88962209' });
  expect(row).toMatchObject({ contact: { office: '市科协', phones: ['0577-88962209'] }, asked: [] });
  expect(row).not.toHaveProperty('booking');
});

test.each([
  { '预约/咨询电话': '0577-0000002', 备注: '需电话预约' },
  { '预约/咨询电话': '0577-0000002', 预约方式: '需提前预约' },
  { '预约/咨询电话': '需预约，0577-0000002' },
])('a phone for booking as well is that of what must be booked: %o', async (cells) => {
  expect(await rowWith(cells)).toMatchObject({
    booking: { needed: true, phone: '0577-0000002' },
    contact: { phones: ['0577-0000002'] },
    asked: [],
  });
});

test.each([
  { '预约/咨询电话': '0577-88962209', 备注: '无需预约' },
  { '预约/咨询电话': '无需预约，咨询 0577-88962209' },
])('a phone for inquiries is none for booking where none is needed: %o', async (cells) => {
  const row = await rowWith(cells);
  expect(row).toMatchObject({ booking: { needed: false }, contact: { phones: ['0577-88962209'] }, asked: [] });
  expect(row).not.toHaveProperty('booking.phone');
});

test.each([
  ['10人以上团体提前一天电话预约', { needed: false, note: '10人以上团体提前一天电话预约' }],
  ['10人以上团队请预约0577-88962209', { needed: false, note: '10人以上团队请预约；电话 0577-88962209' }],
  ['免费不预约', { needed: false }],
  ['当天在服务台领号', { needed: false, note: '当天在服务台领号' }],
  ['微信群接龙', { needed: true, note: '微信群接龙' }],
])('who must book, and who need not: %s', async (预约方式, booking) => {
  const row = await rowWith({ 预约方式 });
  expect(row).toMatchObject({ booking, asked: [] });
  expect(row).not.toHaveProperty('booking.capacity');
});

test('the end of entries is none of booking for those who come to see it', async () => {
  expect(await rowWith({ 备注: '观摩免费，参赛报名已截止' })).not.toHaveProperty('booking');
});

test('children who are turned away, and those who must be accompanied', async () => {
  expect(await rowWith({ 参加对象: '公众（6岁以下儿童谢绝）' })).toMatchObject({ ages: { from: 6 } });
  expect(await rowWith({ 参加对象: '青少年（10周岁以下须家长陪同）' })).not.toHaveProperty('ages');
  expect(await rowWith({ 参加对象: '1.2米以下儿童须家长陪同' })).toMatchObject({
    audienceNote: '1.2米以下儿童须家长陪同',
    asked: [],
  });
});

test.each([
  ['否', { to: 'members', note: '不对外' }],
  ['本园家长', { to: 'members', note: '本园家长' }],
  ['是', { to: 'public' }],
])('under 是否对外 %s says who may come', async (是否对外, admission) => {
  expect(await rowWith({ 是否对外 })).toMatchObject({ admission, asked: [] });
});

test.each(['预约0577-889622', '限40人，电话同上'])(
  'a phone that reaches nobody is asked about: %s',
  async (预约方式) => {
    expect((await rowWith({ 预约方式 })).asked.join()).toContain('是哪个电话？');
  },
);

test.each([
  ['联系人及电话', '教研室0577-88962209', '教研室'],
  ['联系人及电话', '0577-88962209', '市科协'],
  ['联系人及电话', '张三0577-88962209', '市科协'],
  ['负责人及电话', '马老师 0577-88962209', '市科协'],
  ['联系人及电话', '市科协办公室 李明 0577-88962209', '市科协办公室'],
  ['联系方式', '李建中 0577-88962209', '市科协'],
  ['联系方式', '张文学（0577-88962209）', '市科协'],
])('an office’s phone is kept without the person beside it: %s %s', async (title, text, office) => {
  const row = await rowWith({ [title]: text });
  expect(row).toMatchObject({ contact: { office, phones: ['0577-88962209'] }, asked: [] });
  expect(JSON.stringify(row)).not.toMatch(/张三|马老师|李明/u);
});

test('a person’s mobile stays out, in whatever column', async () => {
  const row = await rowWith({ 联系人及电话: '王老师 138-0000-0000' });
  expect(row).not.toHaveProperty('contact');
  expect(JSON.stringify(row)).not.toMatch(/王老师|138/u);
});

test('a remark whose title speaks of phones is still a remark', async () => {
  const said = await rowWith({ '备注（联系电话、预约等）': '0577-88962209，请自带水杯，当天有交警执勤' });
  expect(said).toMatchObject({
    contact: { office: '市科协', phones: ['0577-88962209'] },
    bring: '请自带水杯',
    kept: ['当天有交警执勤'],
  });
});

test.each([
  [
    { 预约方式: '每场24人，电话预约', 联系方式: '0577-88962209' },
    { capacity: 24, needed: true, phone: '0577-88962209' },
  ],
  [
    { 备注: '电话预约', 联系人及电话: '实训处 0577-88962209' },
    { needed: true, phone: '0577-88962209' },
  ],
  [
    { 预约方式: '公众号预约', 联系方式: '0577-88962209' },
    { needed: true, note: '公众号预约' },
  ],
])('who must book by phone does so at the only one: %o', async (cells, booking) => {
  expect((await rowWith(cells)).booking).toEqual(booking);
});

test.each(['容量（人）', '可容纳'])('how many the place holds is a quota: %s', async (title) => {
  expect(await rowWith({ [title]: '20人/场' })).toMatchObject({ sessions: [{ booking: { capacity: 20 } }], asked: [] });
  expect((await rowWith({ [title]: '20人/场', 备注: '每场限30人' })).asked).toEqual(['预约的说法前后不一样：哪个对？']);
});

test('a quota behind whom it is for is none of the people that the sentence names', async () => {
  const row = await rowWith({ 一句话介绍: '', 面向对象: '小学生，每场40人' });
  expect(row).toMatchObject({
    audiences: ['青少年'],
    sessions: [{ booking: { capacity: 40 } }],
    summary: '现场咨询，面向小学生，市科协主办。',
  });
});

test('how long it takes, in a column of its own', async () => {
  expect(await rowWith({ 活动时间: '9月20日9:00', 时长: '约60分钟' })).toMatchObject({
    sessions: [{ note: '约60分钟' }],
  });
  expect(await rowWith({ 活动时间: '9月20日9:00', 时长: '40分钟' })).toMatchObject({
    sessions: [{ end: '2024-09-20T09:40+08:00' }],
  });
});

test('who is welcome in a remark and not let in by its own cell is asked about', async () => {
  const row = (是否对外: string) => rowWith({ 是否对外, 备注: '欢迎周边居民到校参加' });
  expect((await row('否')).asked).toEqual(['这一格和备注、名称里说的不一样：哪个对？']);
  expect((await row('是')).asked).toEqual([]);
});

test('hosts on lines of their own are parted in the sentence', async () => {
  expect((await rowWith({ 一句话介绍: '', 主办单位: '市科协\n测试市图书馆' })).summary).toContain(
    '市科协、测试市图书馆主办',
  );
});

test('a phone of nobody knows whom is told as left out', async () => {
  const row = await rowWith({ 主办单位: '', 联系方式: '0577-88962209' });
  expect(row).not.toHaveProperty('contact');
  expect(row.notes).toContain('没有写是哪个单位的电话，没有写入：0577-88962209。');
});

test('until when to book stands beside how, with its hour', async () => {
  expect(await rowWith({ 预约方式: '电话预约，限50人，9月19日17:00截止', 咨询电话: '0577-88962209' })).toMatchObject({
    booking: { needed: true, capacity: 50, closes: '2024-09-19T17:00+08:00', phone: '0577-88962209' },
    asked: [],
  });
  expect(await rowWith({ 预约方式: '扫码预约，9月19日12:00前' })).toMatchObject({
    booking: { closes: '2024-09-19T12:00+08:00', note: '扫码预约' },
  });
  // A day alone is no moment.
  expect(await rowWith({ 预约方式: '扫码预约，9月19日前' })).toMatchObject({
    booking: { note: '扫码预约；9月19日前' },
  });
});

test('a phone that is taken leaves no words of its own', async () => {
  const { booking } = await rowWith({ 预约方式: '打0577-88962209报名，80人' });
  expect(booking).toEqual({ needed: true, phone: '0577-88962209', capacity: 80 });
});

test('how many compete is no quota', async () => {
  const { booking } = await rowWith({ 预约方式: '选手20名已选出，观众不用报名' });
  expect(booking).toEqual({ needed: false, note: '选手20名已选出；观众不用报名' });
});
