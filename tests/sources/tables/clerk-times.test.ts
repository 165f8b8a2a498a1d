import { expect, test } from 'vitest';
import { rowsOf, rowWith, usual } from './clerk-rows.ts';

const at = (start: string, end: string) => ({
  kind: 'timed',
  start: `2024-09-${start}+08:00`,
  end: `2024-09-${end}+08:00`,
});

test('days without a month are the campaign’s, each in its place, which is noted', async () => {
  const row = await rowWith({ 活动时间: '18日、19日 15:30-16:30', 活动地点: '18日瓯海区第二小学，19日鹿城区中学' });
  expect(row).toMatchObject({
    asked: [],
    sessions: [at('18T15:30', '18T16:30'), at('19T15:30', '19T16:30')],
    notes: expect.arrayContaining([expect.stringContaining('“18日”没有写月份')]),
  });
  expect(row.sessions?.map(({ room, venue }) => room ?? venue)).toEqual(['瓯海区第二小学', '鹿城区中学']);
});

test('a day without a month that is none of the campaign’s is asked about', async () => {
  expect((await rowWith({ 活动时间: '28日15:30' })).asked).toEqual([expect.stringContaining('读不准')]);
});

test('a weekday that the campaign has once is that day', async () => {
  expect(await rowWith({ 活动时间: '周五下午2:00-3:00' })).toMatchObject({
    asked: [],
    sessions: [at('20T14:00', '20T15:00')],
    notes: expect.arrayContaining([expect.stringContaining('“周五”没有写月份')]),
  });
});

test.each([
  ['周三下午2点', '“周三”是哪天，9月18日、9月25日？每周都有的写“每周三”。'],
  ['周三、周五下午2点', '“周三、周五”是哪天，9月18日、9月20日、9月25日？每周都有的写“每周三、周五”。'],
])('which of several weekdays is meant is asked: %s', async (活动时间, question) => {
  expect((await rowWith({ 活动时间 })).asked).toEqual([question]);
});

test('until when works are taken is no session', async () => {
  const 活动时间 = '展评9月21日\n（作品9月15日前交到教育局基教股） 9:00-17:00';
  expect(await rowWith({ 活动时间 })).toMatchObject({
    asked: [],
    sessions: [{ ...at('21T09:00', '21T17:00'), title: '展评', note: '作品9月15日前交到教育局基教股' }],
  });
});

test.each(['两天都是9点到17点', '每天9点到17点', '两天均为9:00-17:00'])(
  'a remark answers whether the hours are those of every day: %s',
  async (备注) => {
    const rows = await rowsOf(`活动名称,活动类型,主办单位,开始,结束,活动地点,备注
石雕展,展览,市科协,2024/9/16 9:00,2024/9/17 17:00,五马街广场,${备注}
`);
    expect(rows).toMatchObject([
      {
        asked: [],
        sessions: [{ kind: 'all-day', from: '2024-09-16', to: '2024-09-17', opens: '09:00', closes: '17:00' }],
      },
    ]);
  },
);

test('hours of another number of days are asked about', async () => {
  expect((await rowWith({ 活动时间: '9月16—17日', 备注: '三天都是9点到17点' })).asked).toEqual([
    expect.stringContaining('“三天都是9点到17点”'),
  ]);
});

test('hours that a remark tells for every listed day', async () => {
  expect(await rowWith({ 活动时间: '9月16日、18日', 备注: '两天都是9点到11点' })).toMatchObject({
    asked: [],
    sessions: [at('16T09:00', '16T11:00'), at('18T09:00', '18T11:00')],
  });
});

test('a move in a column for remarks and phones alike', async () => {
  const rows = await rowsOf(`活动名称,活动类型,主办单位,日期,时段,活动地点,"备注（联系电话、预约等）"
农机安全,讲座,市科协,9.20,8:30-10:30,五马街广场,因秋收忙，改到9月23日，时间地点不变
`);
  expect(rows).toMatchObject([
    {
      asked: [],
      sessions: [
        {
          ...at('23T08:30', '23T10:30'),
          status: 'postponed',
          reason: '因秋收忙',
          previously: { start: '2024-09-20T08:30+08:00', end: '2024-09-20T10:30+08:00' },
        },
      ],
    },
  ]);
});

const numbered = async (first: string, second: string, remark = '') =>
  rowsOf(`序号,活动名称,活动类型,主办单位,活动时间,活动地点,备注
1,义诊,义诊,市科协,${first},五马街广场,${remark}
2,讲解,讲座,市科协,${second},测试市科技馆,
`);

test.each(['同第1项', '时间同第1项', '同第一项', '同序号1'])(
  'the time of the row with a number: %s',
  async (reference) => {
    const [, row] = await numbered('9月21日9:00-11:30，13:30-16:00', reference);
    expect(row).toMatchObject({
      asked: [],
      sessions: [at('21T09:00', '21T11:30'), at('21T13:30', '21T16:00')],
      notes: expect.arrayContaining([`时间“${reference}”，照“义诊”的时间写。`]),
    });
  },
);

test.each([
  ['a row that does not exist', '9月21日9:00', '同第3项', ''],
  ['the row itself', '9月21日9:00', '同第2项', ''],
  ['a row that is asked about', '9月21日2:00', '同第1项', ''],
  ['a row that is moved', '9月21日9:00', '同第1项', '改到9月23日'],
  ['a row that refers to it', '同第2项', '同第1项', ''],
])('a reference to %s is asked about', async (_, first, second, remark) => {
  const [, row] = await numbered(first, second, remark);
  expect(row?.asked).toEqual([expect.stringContaining('读不准')]);
});

const film = { ...usual, 活动名称: '科普电影', 活动类型: '科普电影', 活动地点: '五马街广场大屏' };

test.each([
  [{ ...film, 活动时间: '9月20日7:30-9:00' }, '电影在“广场”放，时间写了 07:30：是早上还是晚上？'],
  [{ 活动名称: '夏夜观星', 活动时间: '9月20日7:30-9:00' }, '名称里有“夜”，时间写了 07:30：是早上还是晚上？'],
  [{ 活动名称: '城里的星空', 活动时间: '9月20日7:00' }, '名称里有“星空”，时间写了 07:00：是早上还是晚上？'],
])('whether an hour of what belongs to the evening is of the morning is asked: %o', async (cells, question) => {
  expect((await rowWith(cells)).asked).toEqual([question]);
});

test.each([
  { ...film, 活动时间: '9月20日早7:30-9:00' },
  { ...film, 活动时间: '9月20日晚7:30-9:00' },
  { ...film, 活动时间: '9月20日9:30-11:00' },
  { ...film, 活动地点: '测试市科技馆', 活动时间: '9月20日7:30-9:00' },
  { 活动名称: '星空讲座', 活动时间: '9月20日9:00' },
  { 活动名称: '早市义诊', 活动时间: '9月20日7:30-9:00' },
])('other hours are as they are written: %o', async (cells) => {
  expect((await rowWith(cells)).asked).toEqual([]);
});

test.each([
  ['19日下午（13:30签到，14:00正式开始）-16:00左右', '13:30签到；16:00左右'],
  ['19日下午13:30签到，14:00正式开始，16:00结束', '13:30签到'],
  ['19日13:30—14:00签到，14:00—16:00讲座', '13:30-14:00签到'],
])('when to be there is beside the hours, and no sitting of its own: %s', async (活动时间, note) => {
  expect(await rowWith({ 活动时间 })).toMatchObject({ asked: [], sessions: [{ ...at('19T14:00', '19T16:00'), note }] });
});

const inPlaces = [
  { ...at('18T10:00', '18T11:30'), room: '甲小学' },
  { ...at('19T10:00', '19T11:30'), room: '乙小学' },
];

test.each([
  { 日期: '18号甲小学；19号乙小学', 时间: '都是10:00-11:30', 活动地点: '' },
  { 日期: '18号甲小学、19号乙小学', 时间: '10:00-11:30', 活动地点: '甲小学、乙小学' },
  { 日期: '18号甲小学、19号乙小学', 时间: '10:00', 活动地点: '', 备注: '一个半小时' },
  { 日期: '18、19两个上午', 时间: '10:00-11:30', 活动地点: '18甲小学；19乙小学' },
  { 日期: '18日、19日', 时间: '10:00-11:30', 活动地点: '18日甲小学；19日乙小学' },
])('each day in its own place: %o', async (cells) => {
  const { 活动时间: _, ...others } = usual;
  const row = { ...others, ...cells };
  const line = (texts: readonly string[]) => texts.map((each) => `"${each}"`).join(',');
  const rows = await rowsOf(`${line(Object.keys(row))}\n${line(Object.values(row))}\n`);
  expect(rows).toMatchObject([{ asked: [], sessions: inPlaces }]);
});

test.each([
  { 活动时间: '18日、19日10:00-11:30', 活动地点: '18甲小学；20乙小学' },
  { 活动时间: '18日甲小学、19日乙小学，10:00-11:30', 活动地点: '丙小学' },
])('places of other days, or another place, are asked about: %o', async (cells) => {
  expect((await rowWith(cells)).asked).not.toEqual([]);
});

test.each(['播1个小时', '时长1小时', '每场60分钟', '放映一个钟头'])(
  'a remark says how long it lasts: %s',
  async (备注) => {
    expect(await rowWith({ 活动时间: '20号晚8点', 备注 })).toMatchObject({
      asked: [],
      kept: [],
      sessions: [at('20T20:00', '20T21:00')],
    });
    expect(await rowWith({ 活动时间: '18号晚8点，20号晚8点', 备注 })).toMatchObject({
      asked: [],
      sessions: [at('18T20:00', '18T21:00'), at('20T20:00', '20T21:00')],
    });
  },
);

test('how long it lasts roughly is a note; another length than the hours is asked about', async () => {
  expect(await rowWith({ 活动时间: '20号晚8点', 备注: '大约1个小时' })).toMatchObject({
    asked: [],
    sessions: [{ start: '2024-09-20T20:00+08:00', note: '大约1个小时' }],
  });
  expect((await rowWith({ 活动时间: '20号20:00-21:30', 备注: '播1个小时' })).asked).toEqual([
    expect.stringContaining('读不准'),
  ]);
});
