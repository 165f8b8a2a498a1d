import { expect, test } from 'vitest';
import { rowWith } from './clerk-rows.ts';

const at = (day: string, room: string, hours = ['14:30', '16:30']) => ({
  kind: 'timed',
  start: `2024-09-${day}T${hours[0]}+08:00`,
  end: `2024-09-${day}T${hours[1]}+08:00`,
  room,
});
const three = [at('18', '示例二小'), at('19', '甲镇中心小学'), at('20', '乙镇中心小学')];

test.each([
  ['9月18日14:30-16:30\n9月19日14:30-16:30\n9月20日14:30-16:30', '示例二小\n甲镇中心小学\n乙镇中心小学'],
  ['9.18-9.20每天下午2:30-4:30', '18日：示例二小\n19日：甲镇中心小学\n20日：乙镇中心小学'],
  ['9月18日—20日，每天14：30—16：30', '18日示例二小；19日甲镇中心小学；20日乙镇中心小学'],
  ['9月18日、19日、20日 14:30-16:30', '9.18示例二小、9.19甲镇中心小学、9.20乙镇中心小学'],
  ['9月18-20日每天14:30-16:30', '18日（周三）：示例二小；19日（周四）：甲镇中心小学；20日（周五）：乙镇中心小学'],
  ['9月18-20日每天14:30-16:30', '示例二小：18日；甲镇中心小学：19日；乙镇中心小学：20日'],
  ['9月18日示例二小、19日甲镇中心小学、20日乙镇中心小学，均为14:30-16:30', ''],
  ['①9月18日14:30-16:30 ②9月19日14:30-16:30 ③9月20日14:30-16:30', '①示例二小②甲镇中心小学③乙镇中心小学'],
])('each sitting is in the place that stands for it: %s, %s', async (活动时间, 活动地点) => {
  const row = await rowWith({ 活动时间, 活动地点 });
  expect(row).toMatchObject({ sessions: three, asked: [] });
  expect(row).not.toHaveProperty('room');
});

test('numbers pair the sittings of a day with their places', async () => {
  const row = await rowWith({
    活动时间: '9月23日\n①8:30-9:30\n②10:00-11:00',
    活动地点: '①示例二小\n②甲镇中心小学',
  });
  expect(row).toMatchObject({
    sessions: [at('23', '示例二小', ['08:30', '09:30']), at('23', '甲镇中心小学', ['10:00', '11:00'])],
    asked: [],
  });
});

test('places of the same kind in the townships that the time names', async () => {
  const row = await rowWith({
    活动时间: '9月18日甲镇、19日乙镇，均为上午10:00-12:00',
    活动地点: '鹿城区上述各乡镇文化广场',
  });
  expect(row).toMatchObject({
    sessions: [at('18', '鹿城区甲镇文化广场', ['10:00', '12:00']), at('19', '鹿城区乙镇文化广场', ['10:00', '12:00'])],
    asked: [],
  });
});

test('days without a place of their own are asked about', async () => {
  const row = await rowWith({ 活动时间: '9月18-20日每天14:30-16:30', 活动地点: '18日：示例二小；19日：甲镇中心小学' });
  expect(row.asked.join()).toContain('哪一场在哪里');
});

test.each(['示例二小\n甲镇中心小学', '甲镇、乙镇、丙镇各村'])(
  'places of a span of days are told in the words of the table: %s',
  async (活动地点) => {
    const row = await rowWith({ 活动时间: '9月18日-20日每天9:00-10:00', 活动地点 });
    expect(row).toMatchObject({ room: 活动地点.replace('\n', ''), asked: [] });
  },
);

test.each([
  ['壶瓶山镇', '镇政府三楼会议室', '壶瓶山镇政府三楼会议室'],
  ['甲街道', '街道办二楼', '甲街道办二楼'],
  ['示例村', '村部广场', '示例村部广场'],
  ['市科协', '镇政府三楼会议室', '镇政府三楼会议室'],
  ['壶瓶山镇', '镇江路小学', '镇江路小学'],
])('the office of a town without its name is that of the host: %s, %s', async (主办单位, 活动地点, room) => {
  expect(await rowWith({ 主办单位, 活动地点 })).toMatchObject({ room });
});

test('lines of one address are one place', async () => {
  expect(
    await rowWith({ 活动时间: '9月18日9:00-10:00\n9月19日9:00-10:00', 活动地点: '示例路\n15号一楼' }),
  ).toMatchObject({
    room: '示例路15号一楼',
    asked: [],
  });
});

test.each(['示例博物馆或示例图书馆', '鹿城区示例高中或区影剧院', '示例公园/示例广场', '暂定示例公园或示例广场'])(
  'one of two places is asked about: %s',
  async (活动地点) => {
    const row = await rowWith({ 活动地点 });
    expect(row.asked).toContain(`地点写了几处“${活动地点}”：到底在哪一处？`);
  },
);

test.each(['老地方（同去年）', '同去年'])('a place of another year is asked about: %s', async (活动地点) => {
  expect((await rowWith({ 活动地点 })).asked).toContain(`地点“${活动地点}”：具体是哪里？`);
});

test('a room in another region than the place is asked about', async () => {
  const row = await rowWith({ '厅室/位置': '瓯海示例馆二楼' });
  expect(row.asked).toContain('地点写了几处“五马街广场 瓯海示例馆二楼”：到底在哪一处？');
});

test('days with their towns, and what is there in each of them', async () => {
  const row = await rowWith({
    活动时间: '9月18日曲子镇；9月19日木钵镇；9月20日洪德镇（均为上午10点）',
    活动地点: '各镇中心小学操场',
  });
  expect(row).toMatchObject({
    sessions: ['18', '19', '20'].map((day) => ({ start: `2024-09-${day}T10:00+08:00` })),
    asked: [],
  });
  expect(JSON.stringify(row.sessions)).toContain('木钵镇中心小学操场');
});

test.each([
  ['9月18日甲镇中心小学；9月20日乙镇第二小学；均为9:30-11:30', '见活动时间栏', { kind: 'timed' }],
  ['9.18甲镇中心小学、9.20乙镇第二小学，每场均为9:30', '详见时间栏', { kind: 'timed' }],
  ['9月18日甲镇中心小学，9月20日乙镇第二小学，均为下午', '同左', { part: 'afternoon' }],
  ['9月18日甲镇中心小学，9月20日乙镇第二小学', '', { from: expect.stringMatching('2024-09-(18|20)') }],
])('days with their places, and what is of all of them: %s', async (活动时间, 活动地点, when) => {
  expect(await rowWith({ 活动时间, 活动地点 })).toMatchObject({
    sessions: ['甲镇中心小学', '乙镇第二小学'].map((room) => ({ ...when, room })),
    asked: [],
  });
});

test('a day with its place on each line of the time', async () => {
  const 活动时间 = '9月18日上午 甲镇中心小学\n9月20日下午 乙镇第二小学';
  for (const 活动地点 of ['见活动时间栏', ''])
    expect(await rowWith({ 活动时间, 活动地点 })).toMatchObject({
      sessions: [
        { from: '2024-09-18', part: 'morning', room: '甲镇中心小学' },
        { from: '2024-09-20', part: 'afternoon', room: '乙镇第二小学' },
      ],
      asked: [],
    });
});

test('places are those of the sittings in their order where the remark says so', async () => {
  const row = await rowWith({
    活动时间: '9月17日、19日9:00-10:00',
    活动地点: '甲镇中心小学、乙镇第二小学',
    备注: '每次一校，按所列顺序',
  });
  expect(row).toMatchObject({ sessions: [{ room: '甲镇中心小学' }, { room: '乙镇第二小学' }], asked: [] });
});

test('hours that begin what happens are those of a day without any', async () => {
  const 活动内容 = '9:00—11:30、14:30—16:30各一场，参观观测场';
  expect(await rowWith({ 活动时间: '9月18日', 活动内容 })).toMatchObject({
    sessions: [
      { start: '2024-09-18T09:00+08:00', end: '2024-09-18T11:30+08:00' },
      { start: '2024-09-18T14:30+08:00', end: '2024-09-18T16:30+08:00' },
    ],
    asked: [],
  });
  expect(await rowWith({ 活动时间: '9月18日10:00', 活动内容 })).toMatchObject({
    sessions: [{ start: '2024-09-18T10:00+08:00' }],
  });
});

test('sittings of half days are where the cell of places names their half day', async () => {
  const venue = '上午：测试市科技馆\n下午：五马街广场';
  const row = await rowWith({ 活动时间: '9月19日 9:30-11:00\n14:30-16:00', 活动地点: venue });
  expect(row).toMatchObject({ sessions: [{ venue: 'guan' }, { venue: 'square' }], asked: [] });
  const swapped = await rowWith({
    活动时间: '9月19日 9:30-11:00\n14:30-16:00',
    活动地点: '下午：测试市科技馆\n上午：五马街广场',
  });
  expect(swapped).toMatchObject({ sessions: [{ venue: 'square' }, { venue: 'guan' }], asked: [] });
});
