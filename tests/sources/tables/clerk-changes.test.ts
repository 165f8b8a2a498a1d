import { expect, test } from 'vitest';
import { rowWith } from './clerk-rows.ts';

const at = { 活动时间: '9月21日10:00-11:00' };
const from19 = { start: '2024-09-19T10:00+08:00', end: '2024-09-19T11:00+08:00' };

test.each([
  ['因放映设备未到，由9月19日延期至9月21日，时间不变', '因放映设备未到'],
  ['受台风影响，从19日推迟到21日，钟点不变', '受台风影响'],
  ['自9月19日顺延至9月21日，因台风，时间不变', '因台风'],
  ['原定9月19日，因台风推迟', '因台风'],
  ['因场地冲突，9月19日改到9月21日', '因场地冲突'],
])('a move with its reason: %s', async (备注, reason) => {
  const { asked, sessions } = await rowWith({ ...at, 备注 });
  expect({ asked, sessions }).toEqual({
    asked: [],
    sessions: [expect.objectContaining({ status: 'postponed', reason, previously: from19 })],
  });
});

test.each([
  ['9月14日', '原定9月14日，因台风推迟一周', '因台风'],
  ['9月19日', '因台风推迟两天，原定9月19日', '因台风'],
  ['9月20日', '原定9月20日，延期1天', '【待补：改期的原因】'],
])('a move by days that comes to the day of the row: from %s', async (day, 备注, reason) => {
  const { asked, sessions } = await rowWith({ ...at, 备注 });
  const start = `2024-09-${day.slice(2, 4)}T10:00+08:00`;
  expect({ asked, sessions }).toMatchObject({
    asked: [],
    sessions: [{ status: 'postponed', reason, start: '2024-09-21T10:00+08:00', previously: { start } }],
  });
});

test('a move by other days than the row shows is asked about', async () => {
  expect((await rowWith({ ...at, 备注: '原定9月14日，因台风推迟两周' })).asked).not.toEqual([]);
});

test.each([
  ['林区防火封山，本场取消，不再补办', '林区防火封山'],
  ['设备检修，活动取消', '设备检修'],
  ['因与迎新冲突，取消', '因与迎新冲突'],
  ['取消：馆方院内修缮', '馆方院内修缮'],
  ['取消，因台风', '因台风'],
])('a cancellation with its reason: %s', async (备注, reason) => {
  expect(await rowWith({ ...at, 备注 })).toMatchObject({ asked: [], sessions: [{ status: 'cancelled', reason }] });
});

test('the reason of a cancellation that the name tells', async () => {
  expect(await rowWith({ ...at, 活动名称: '（取消）义诊', 备注: '林区防火封山，本场取消' })).toMatchObject({
    name: '义诊',
    asked: [],
    sessions: [{ status: 'cancelled', reason: '林区防火封山' }],
  });
});

test('a day of several that is cancelled is one of theirs, with its reason', async () => {
  const row = { 活动时间: '9月20—22日，每天8:30-10:30', 备注: '22日一场因天文大潮取消，其余照常' };
  expect(await rowWith(row)).toMatchObject({
    asked: [],
    sessions: [
      {
        kind: 'weekly',
        from: '2024-09-20',
        to: '2024-09-22',
        starts: '08:30',
        ends: '10:30',
        cancelled: [{ on: '2024-09-22', reason: '因天文大潮' }],
      },
    ],
  });
});

test('a house that is closed on a day is no sitting that is cancelled', async () => {
  const row = { 活动时间: '9月17—22日，每天9:00-17:00', 备注: '20日因设备检修闭馆' };
  expect(await rowWith(row)).toMatchObject({ asked: [], sessions: [{ kind: 'all-day', closedOn: ['2024-09-20'] }] });
});

test('a day with another before it in the cell, and why in the remark', async () => {
  const row = { 活动时间: '9月21日（原19日）10:00-11:00', 备注: '因19日与迎新冲突，改期' };
  const { asked, sessions } = await rowWith(row);
  expect({ asked, sessions }).toMatchObject({
    asked: [],
    sessions: [{ status: 'postponed', reason: '因19日与迎新冲突', previously: from19 }],
  });
});

test('the date of the remark itself is none of the activity', async () => {
  const row = { 活动时间: '9月20日15:00-16:30', 备注: '9月5日更新：因场地另有安排，改到9月22日，钟点、地点不变' };
  const { asked, sessions } = await rowWith(row);
  expect({ asked, sessions }).toMatchObject({
    asked: [],
    sessions: [
      {
        start: '2024-09-22T15:00+08:00',
        status: 'postponed',
        reason: '因场地另有安排',
        previously: { start: '2024-09-20T15:00+08:00' },
      },
    ],
  });
});

test.each([
  ['专家临时出诊，延期，新时间另行通知', '专家临时出诊'],
  ['因台风推迟，时间待定', '因台风'],
])('what is put off without a new time says so, and keeps its former time: %s', async (备注, reason) => {
  expect(await rowWith({ ...at, 备注 })).toMatchObject({
    asked: [],
    sessions: [{ kind: 'tba', status: 'postponed', reason, previously: { start: '2024-09-21T10:00+08:00' } }],
  });
});

test.each([
  ['气温低于5℃或下雨，改在标本间内进行', '气温低于5℃或下雨，改在标本间内进行'],
  ['风力四级以上改在室内看模拟器', '风力四级以上改在室内看模拟器'],
  ['遇雨取消，当天17点前在学院公众号通知', '遇雨取消，当天17点前在学院公众号通知'],
  ['下雨则取消，另行电话通知', '下雨则取消，另行电话通知'],
  ['风力超过5级，取消', '风力超过5级，取消'],
])('what the weather may change is no change: %s', async (备注, weather) => {
  expect(await rowWith({ 备注 })).toMatchObject({ asked: [], weather });
  expect(await rowWith({ 没人懂的列: 备注 })).toMatchObject({ asked: [], weather });
});

test.each(['每人每天一次机会', '每人限领一份', '每户最多2次'])(
  'what one may do is no number of sittings: %s',
  async (备注) => {
    expect((await rowWith({ 备注 })).asked).toEqual([]);
  },
);

test.each(['电话预约，约满为止', '电话报名，报满即止'])('until it is full is not full: %s', async (预约方式) => {
  const { asked, sessions, booking } = await rowWith({ 预约方式 });
  expect({ asked, booking }).toMatchObject({ asked: [], booking: { needed: true } });
  expect(sessions).toEqual([expect.not.objectContaining({ status: 'full' })]);
});

test('what is full and put off says both', async () => {
  const row = { ...at, 预约方式: '已报满', 备注: '原定9月19日，因台风推迟' };
  expect(await rowWith(row)).toMatchObject({ asked: [], sessions: [{ status: 'postponed', note: '已约满' }] });
});

const from19To21 = {
  start: '2024-09-21T09:00+08:00',
  end: '2024-09-21T11:00+08:00',
  status: 'postponed',
  previously: { start: '2024-09-19T09:00+08:00', end: '2024-09-19T11:00+08:00' },
};

test.each([
  ['19号改21号9:00-11:00', '原定19号'],
  ['19号改到21号9:00-11:00', ''],
  ['21号9:00-11:00（原19号）', '原定19号'],
])('a day that takes the place of another: %s, %s', async (活动时间, 备注) => {
  expect(await rowWith({ 活动时间, 备注 })).toMatchObject({ asked: [], sessions: [from19To21] });
});

test.each([
  ['21号9:00-11:00（原19号）', '原定18号'],
  ['19号→21号9:00-11:00', ''],
])('two former days, and a sign that may mean a span, are asked about: %s, %s', async (活动时间, 备注) => {
  expect((await rowWith({ 活动时间, 备注 })).asked).not.toEqual([]);
});

const onDay = (day: string) => ({ start: `2024-09-${day}T09:00+08:00`, end: `2024-09-${day}T17:00+08:00` });

test.each(['改到9月24、25日', '因雨改到24日-25日', '9月19、20日改到24、25日', '从9月19-20日延期至9月24-25日'])(
  'both days of an activity are moved: %s',
  async (备注) => {
    expect(await rowWith({ 活动时间: '9月19日、20日9:00-17:00', 备注 })).toMatchObject({
      asked: [],
      sessions: [
        { ...onDay('24'), status: 'postponed', previously: onDay('19') },
        { ...onDay('25'), status: 'postponed', previously: onDay('20') },
      ],
    });
    expect(await rowWith({ 活动时间: '9月19日-20日9:00-17:00', 备注 })).toMatchObject({
      asked: [],
      sessions: [
        {
          kind: 'all-day',
          from: '2024-09-24',
          to: '2024-09-25',
          opens: '09:00',
          closes: '17:00',
          status: 'postponed',
          previously: { start: '2024-09-19T09:00+08:00', end: '2024-09-20T17:00+08:00' },
        },
      ],
    });
  },
);

test('days without hours that are moved say which they were', async () => {
  expect(await rowWith({ 活动时间: '9月19日-20日', 备注: '改到9月24、25日' })).toMatchObject({
    asked: [],
    sessions: [{ kind: 'all-day', from: '2024-09-24', to: '2024-09-25', note: '原定9月19日至9月20日' }],
  });
});

test.each([
  ['9月19日9:00-17:00', '改到9月24、25日'],
  ['9月19日-21日9:00-17:00', '改到9月24、25日'],
  ['9月19日-20日9:00-17:00', '改到9月23、25日'],
  ['9月19日、20日9:00-17:00', '9月18、20日改到24、25日'],
  ['9月19日9:00-11:00、14:00-16:00', '改到9月24、25日'],
])('days that are moved to another number of days, or from others, are asked about: %s, %s', async (活动时间, 备注) => {
  expect((await rowWith({ 活动时间, 备注 })).asked).toEqual([expect.stringContaining('是哪一场')]);
});

test.each(['原来21日那场已满', '21日那场已满', '原21日的场次约满'])(
  'what is full is the sitting of its day: %s',
  async (备注) => {
    expect(await rowWith({ 活动时间: '21日、22日9:00-11:00', 备注 })).toMatchObject({
      asked: [],
      sessions: [{ status: 'full' }, expect.not.objectContaining({ status: 'full' })],
    });
    const { asked, sessions } = await rowWith({ 活动时间: '22日9:00-11:00（加场）', 备注 });
    expect({ asked, sessions }).toEqual({
      asked: [`“备注”写了“${备注}”：这一行没有那天的场次，那一场写在哪一行？`],
      sessions: [expect.not.objectContaining({ status: 'full' })],
    });
  },
);

test('a sitting that was added says so, where it is told which', async () => {
  expect(await rowWith({ 活动时间: '22日9:00-11:00', 状态: '加场' })).toMatchObject({
    asked: [],
    sessions: [{ note: '加场' }],
  });
  expect(await rowWith({ 活动时间: '21日、22日9:00-11:00', 备注: '22日加场' })).toMatchObject({
    asked: [],
    sessions: [expect.not.objectContaining({ title: '加场' }), { title: '加场' }],
  });
  expect((await rowWith({ 活动时间: '21日、22日9:00-11:00', 备注: '加场' })).asked).not.toEqual([]);
  expect((await rowWith({ 活动时间: '22日9:00-11:00', 备注: '加一场' })).asked).not.toEqual([]);
});
