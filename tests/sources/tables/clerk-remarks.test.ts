import { expect, test } from 'vitest';
import { rowsOf, rowWith } from './clerk-rows.ts';

const moved = (from: string, to: string, reason: string) => ({
  start: `2024-09-${to}T09:00+08:00`,
  end: `2024-09-${to}T11:00+08:00`,
  status: 'postponed',
  reason,
  previously: { start: `2024-09-${from}T09:00+08:00`, end: `2024-09-${from}T11:00+08:00` },
});
const usualTime = { start: '2024-09-20T09:00+08:00', end: '2024-09-20T11:00+08:00' };

test.each([
  ['原定9月16日，因台风延期', '16', '20', '因台风'],
  ['因台风延期，原计划9月16日举办', '16', '20', '因台风'],
  ['原定16日，因雨改为20日', '16', '20', '因雨'],
  ['9月16日因大雾改至9月20日', '16', '20', '因大雾'],
  ['因故改至23日，时间不变', '20', '23', '因故'],
  ['因故改至9月23日同一时间', '20', '23', '因故'],
  ['20日因大雾推迟到23日举行', '20', '23', '因大雾'],
  ['原定9月16日', '16', '20', '【待补：改期的原因】'],
  ['原9月16日9:00—11:00，多云，延到20日', '16', '20', '因多云'],
  ['原定9月16日，场地检修，延后到20日', '16', '20', '因场地检修'],
  ['原定9月16日，因设备检修，改到20日', '16', '20', '因设备检修'],
])('a remark tells from which day to which a sitting was moved: %s', async (备注, from, to, reason) => {
  const row = await rowWith({ 备注 });
  expect(row).toMatchObject({ sessions: [moved(from, to, reason)], asked: [], kept: [] });
});

test('a cell of times tells the former time, and that the hours are the same', async () => {
  const 活动时间 = '原定9月16日9:00—11:00，因雨改到9月20日同一时间';
  expect(await rowWith({ 活动时间 })).toMatchObject({ sessions: [moved('16', '20', '因雨')], asked: [] });
});

test('hours of the other day that are not told are those of the sitting, and the editor is told', async () => {
  const [bare, told, same] = await Promise.all(
    ['原定9月16日', '原定9月16日14:00-16:00', '20日改至23日，时间不变'].map((备注) => rowWith({ 备注 })),
  );
  expect(bare?.notes.join()).toContain('2024-09-16 的钟点没有写，照这一场的写了 09:00');
  expect(told).toMatchObject({
    sessions: [{ previously: { start: '2024-09-16T14:00+08:00', end: '2024-09-16T16:00+08:00' } }],
  });
  expect([told, same].flatMap((row) => row?.notes ?? []).join()).not.toContain('钟点没有写');
});

test.each(['18日改至19日', '9月20日改至9月20日', '原定9月16日，改到23日', '20日改为线上', '23日场取消'])(
  'what fits no sitting is asked about: %s',
  async (备注) => {
    const row = await rowWith({ 备注 });
    expect(row).toMatchObject({ sessions: [usualTime] });
    expect(row.asked.join()).toContain(备注);
  },
);

test.each([
  ['受台风影响，不办了', '受台风影响'],
  ['受台风影响取消', '受台风影响'],
  ['因道路塌方，停办', '因道路塌方'],
  ['不搞了', '【待补：取消的原因】'],
])('what is told as a fact cancels: %s', async (备注, reason) => {
  expect(await rowWith({ 备注 })).toMatchObject({ sessions: [{ status: 'cancelled', reason }], asked: [] });
});

test.each([
  '因雨改到9月22日室外进行',
  '受台风影响，将取消一场',
  '因天气原因另择日期',
  '延到下周',
  '名额已调整，改到二楼',
])('a change that is told as a fact and not understood is asked about: %s', async (备注) => {
  expect((await rowWith({ 备注 })).asked.join()).toContain(备注.split('，').at(-1));
});

test('who comes too late for what is full needs booking', async () => {
  expect(await rowWith({ 预约: '电话0577-88962209', 备注: '名额已满，不再接受报名' })).toMatchObject({
    sessions: [{ status: 'full' }],
    booking: { needed: true, phone: '0577-88962209' },
    asked: [],
  });
});

test.each(['请提前到场', '不办理退票', '雨天挪到广场北侧长廊', '每天10:30、14:30有讲解', '9月16日下班前打电话报名'])(
  'a remark that changes nothing: %s',
  async (备注) => {
    expect((await rowWith({ 备注 })).asked).toEqual([]);
  },
);

test('a condition moves nothing', async () => {
  expect(await rowWith({ 备注: '如遇雨顺延至23日' })).toMatchObject({ sessions: [usualTime], asked: [] });
});

/** One activity on three days: its cells are merged but for the times, and the remark where it is one. */
const threeDays = (remarks: readonly [string, string, string], isShared: boolean) => {
  const cells = ['义诊', '量血压', '义诊', '市科协', '五马街广场'];
  const days = ['18', '20', '22'].map((day, at) => [
    ...(at === 0 ? cells : ['', '', '', '', '']),
    `9月${day}日9:00-11:00`,
    remarks[at] ?? '',
  ]);
  const columns = ['A', 'B', 'C', 'D', 'E', ...(isShared ? ['G'] : [])];
  const heading = ['活动名称', '一句话介绍', '类型', '主办单位', '活动地点', '活动时间', '备注'];
  return rowsOf([{ name: '汇总', rows: [heading, ...days], merged: columns.map((each) => `${each}2:${each}4`) }]);
};

test.each([
  ['20日场因设备检修取消', { status: 'cancelled', reason: '因设备检修' }],
  ['9月20日上午场取消', { status: 'cancelled' }],
  ['20日已约满', { status: 'full' }],
  ['20日因雨改至21日', { status: 'postponed', start: '2024-09-21T09:00+08:00' }],
])('a remark of all rows is of the sitting that it names, once: %s', async (remark, state) => {
  const [row] = await threeDays([remark, '', ''], true);
  expect(row?.asked).toEqual([]);
  expect(row?.sessions?.map((session) => ('status' in session ? session.status : undefined))).toEqual([
    undefined,
    state.status,
    undefined,
  ]);
  expect(row?.sessions?.[1]).toMatchObject(state);
});

test('a state in the remark of one row is of its own sitting', async () => {
  const [row] = await threeDays(['', '因故取消', ''], false);
  expect(row?.sessions).toMatchObject([{ start: expect.any(String) }, { status: 'cancelled' }, {}]);
  expect(row?.sessions?.filter((session) => 'status' in session)).toHaveLength(1);
});

test('a day of a weekly rule is cancelled alone', async () => {
  const row = await rowWith({ 活动时间: '9月2日至30日每周五9:00-11:00', 备注: '20日因台风取消' });
  expect(row).toMatchObject({ sessions: [{ kind: 'weekly', cancelled: [{ on: '2024-09-20', reason: '因台风' }] }] });
});

test.each(['20日中秋节停一次', '20日停办', '9月20日因雨停课', '20日国庆放假不办'])(
  'a day on which it is not held is no sitting as announced: %s',
  async (备注) => {
    const row = await rowWith({ 活动时间: '9月2日至30日每周五9:00-11:00', 备注 });
    expect(row).toMatchObject({ sessions: [{ kind: 'weekly', cancelled: [{ on: '2024-09-20' }] }], asked: [] });
  },
);

test.each([
  ['9月21日（原定20日）', '9:00-11:00', ''],
  ['9月21日（由9月20日改期）', '9:00-11:00', '改期'],
  ['9月20日改到9月21日', '9:00-11:00', '延期举办'],
  ['原定9月20日，改到9月21日', '9:00-11:00', ''],
  ['9月21日，原定9月20日', '9:00-11:00', ''],
])('a cell of days tells the former one: %s', async (日期, 时段, 备注) => {
  const line = `义诊,量血压,义诊,市科协,"${日期}",${时段},五马街广场,${备注}`;
  const [row] = await rowsOf(`活动名称,一句话介绍,活动类型,主办单位,日期,具体时间,活动地点,备注\n${line}\n`);
  expect(row).toMatchObject({
    asked: [],
    sessions: [
      { status: 'postponed', start: '2024-09-21T09:00+08:00', previously: { start: '2024-09-20T09:00+08:00' } },
    ],
  });
});

test('all day in a remark is of days without hours, else asked about', async () => {
  expect(await rowWith({ 活动时间: '9月20日', 备注: '全天' })).toMatchObject({
    sessions: [{ kind: 'all-day', from: '2024-09-20', part: 'whole-day' }],
    asked: [],
  });
  expect((await rowWith({ 备注: '全天' })).asked).toEqual(['“备注”写了“全天”：和时间怎么合？']);
});

test.each(['具体日期另行通知', '时间确定后补报', '确定后另报', '另行通知'])(
  'that the time is still to come is no question where it is, and one where it is not: %s',
  async (备注) => {
    expect(await rowWith({ 活动时间: '9月中旬', 备注 })).toMatchObject({ asked: [] });
    expect((await rowWith({ 备注 })).asked).toHaveLength(1);
  },
);

test.each([
  ['已取消（天气原因）', '天气原因'],
  ['取消（报告人出差），已报名的另行通知', '报告人出差'],
  ['受台风影响取消', '受台风影响'],
])('a reason beside a state is that of the state, of the weather too: %s', async (备注, reason) => {
  const row = await rowWith({ 备注 });
  expect(row).toMatchObject({ sessions: [{ status: 'cancelled', reason }] });
  expect(row).not.toHaveProperty('weather');
});

test('hours of every day in a remark are those of the days beside them', async () => {
  const open = { kind: 'all-day', from: '2024-09-15', to: '2024-09-25', opens: '09:00', closes: '17:00' };
  const [row] = await rowsOf(
    '活动名称,类型,主办单位,开始日期,开始时间,结束日期,结束时间,活动地点,备注\n' +
      '图片展,展览,市科协,9月15日,9:00,9月25日,17:00,测试市科技馆,"科普日期间天天开放，每日9:00-17:00"\n',
  );
  expect(row).toMatchObject({ sessions: [open], asked: [] });
  expect(await rowWith({ 活动时间: '9月15日-25日', 备注: '每天9:00-17:00' })).toMatchObject({
    sessions: [open],
    asked: [],
  });
  const twice = await rowWith({ 活动时间: '9月18日-20日', 备注: '每日8:30-11:30、13:30-16:30' });
  expect(twice).toMatchObject({
    sessions: [
      { starts: '08:30', ends: '11:30' },
      { starts: '13:30', ends: '16:30' },
    ],
    asked: [],
  });
  expect((await rowWith({ 备注: '每天9:00-17:00' })).asked).toEqual(['“备注”写了“每天9:00-17:00”：和时间怎么合？']);
});

test.each([
  ['9月20日-21日', 4],
  ['9月20日', 2],
])('a remark tells the hours of the sittings of each day: %s', async (日期, count) => {
  const [row] = await rowsOf(
    `活动名称,一句话介绍,类型,主办单位,活动日期,活动地点,备注\n义诊,量血压,义诊,市科协,${日期},五马街广场,上、下午各一场：9:30、14:30\n`,
  );
  const starts = (row?.sessions ?? []).flatMap((session) => {
    if (session.kind === 'weekly') return [session.starts, session.starts];
    return session.kind === 'timed' ? session.start.slice(11, 16) : [];
  });
  expect(starts.toSorted()).toEqual([...Array(count / 2).fill('09:30'), ...Array(count / 2).fill('14:30')]);
  expect(row?.asked).toEqual([]);
});

test('sittings in a remark beside other hours are asked about', async () => {
  expect((await rowWith({ 备注: '上、下午各一场：9:30、14:30' })).asked).toEqual([
    '“备注”写了“上、下午各一场：9:30、14:30”：和时间怎么合？',
  ]);
});

test('a word on the weather beside the hours is said once, as the activity’s', async () => {
  const row = await rowWith({ 活动时间: '9月20日19:30-21:30（雨天顺延至21日）' });
  expect(row).toMatchObject({ weather: '雨天顺延至21日', sessions: [{ start: '2024-09-20T19:30+08:00' }] });
  expect(JSON.stringify(row).match(/雨天/gu)).toHaveLength(1);
});

test('a cell for the phone that says how to book instead is of the booking', async () => {
  const row = await rowWith({ 联系电话: '需预约，限40人' });
  expect(row).toMatchObject({ booking: { needed: true, capacity: 40 } });
  expect(JSON.stringify(await rowWith({ 联系电话: '王某某，免费' }))).not.toContain('王某某');
});

test.each(['上、下午各一场：9:30、14:30', '上午9:30、下午14:30各一场'])(
  'sittings in a remark are those of a day without hours: %s',
  async (备注) => {
    expect(await rowWith({ 活动时间: '', 日期: '9月20日', 备注 })).toMatchObject({
      asked: [],
      sessions: [{ start: '2024-09-20T09:30+08:00' }, { start: '2024-09-20T14:30+08:00' }],
    });
  },
);

test.each(['村委会登记', '提前一天打电话', '各单位组队'])(
  'a way to book means that it must be booked: %s',
  async (预约) => {
    expect(await rowWith({ 预约方式: 预约 })).toMatchObject({ asked: [], booking: { needed: true, note: 预约 } });
  },
);

test('some of a kind are of the kind; how many of a school are is no part of who they are', async () => {
  const audiencesOf = async (面向对象: string, 活动地点 = '示例第二小学') =>
    (await rowWith({ 面向对象, 活动地点 })).audiences;
  expect(await audiencesOf('大学生志愿者40人')).toEqual(['大学生']);
  expect(await audiencesOf('全校师生860人')).toEqual(['青少年']);
  expect(await audiencesOf('老年人，每班限25人')).toEqual(['老年人']);
});

test.each(['无需登记', '不用登记', '免登记'])('that nobody has to sign in is no booking: %s', async (预约方式) => {
  expect(await rowWith({ 预约方式 })).toMatchObject({ asked: [], booking: { needed: false } });
});

test('both sittings of a day are moved where its hours stay, and why may stand behind the day', async () => {
  const row = await rowWith({
    活动时间: '9月16日9:00-11:30，14:30-17:00',
    备注: '已延期至9月20日，时间不变，原定9月16日设备检定',
  });
  const at = (day: string, start: string, end: string) => ({
    start: `2024-09-${day}T${start}+08:00`,
    end: `2024-09-${day}T${end}+08:00`,
  });
  expect(row).toMatchObject({
    sessions: (
      [
        ['09:00', '11:30'],
        ['14:30', '17:00'],
      ] as const
    ).map(([start, end]) => ({
      ...at('20', start, end),
      status: 'postponed',
      reason: '设备检定',
      previously: at('16', start, end),
    })),
    asked: [],
    kept: [],
  });
});

test('of two sittings one is moved only where the remark says which', async () => {
  const { asked } = await rowWith({ 活动时间: '9月16日9:00-11:30，14:30-17:00', 备注: '16日改至20日' });
  expect(asked).toEqual(['“备注”写了“16日改至20日”：是哪一场，原来和现在各是什么时候？']);
});

test.each(['9月21-22日', '9月21日、22日', '9月21日、22日9:00-11:00'])(
  'a remark tells what each day is: %s',
  async (活动时间) => {
    const row = await rowWith({ 活动时间, 备注: '21日初赛，22日决赛' });
    expect(row.sessions?.map((session) => ('title' in session ? session.title : ''))).toEqual(['初赛', '决赛']);
    expect(row.sessions).toHaveLength(2);
    expect(row).toMatchObject({ asked: [], kept: [] });
    expect(JSON.stringify(row.sessions)).not.toContain('"to"');
  },
);

test('a stage of another day is asked about', async () => {
  const { asked } = await rowWith({ 活动时间: '9月21-22日', 备注: '21日初赛，24日决赛' });
  expect(asked).toEqual(['“备注”写了“21日初赛”：是哪一场？', '“备注”写了“24日决赛”：是哪一场？']);
});

test('when the last may enter is told with the hours, or beside them', async () => {
  expect(await rowWith({ 活动时间: '9月17日-23日9:00-17:00', 备注: '16:30停止入馆，免费' })).toMatchObject({
    sessions: [{ kind: 'all-day', closes: '17:00', lastEntry: '16:30' }],
    asked: [],
    kept: [],
  });
  expect(await rowWith({ 备注: '10:30停止入场' })).toMatchObject({
    sessions: [{ ...usualTime, note: '10:30停止入场' }],
    asked: [],
    kept: [],
  });
});

test.each(['具体田块由乡镇另行通知', '具体点位另行通知', '具体路线由学校通知'])(
  'which part of the place is told later is kept: %s',
  async (备注) => {
    expect(await rowWith({ 备注 })).toMatchObject({ asked: [], kept: [备注] });
  },
);

test('until when one may book is told with booking; else it is asked about as what it may be', async () => {
  expect(await rowWith({ 备注: '需电话预约，9月15日截止；自带手电' })).toMatchObject({
    booking: { needed: true, note: '需电话预约；截止：9月15日' },
    bring: '自带手电',
    asked: [],
    kept: [],
  });
  expect(await rowWith({ 备注: '需预约，9月15日18:00截止' })).toMatchObject({
    booking: { needed: true, closes: '2024-09-15T18:00+08:00' },
    asked: [],
  });
  expect((await rowWith({ 备注: '9月15日截止' })).asked).toEqual([
    '“备注”写了“9月15日截止”：是预约、报名的截止时间吗？',
  ]);
});

test.each([
  ['秋分当天（9月22日）全天', { kind: 'all-day', from: '2024-09-22', part: 'whole-day' }],
  ['秋分（9月22日）9:00-11:00', { start: '2024-09-22T09:00+08:00' }],
  ['中秋节当天（9月17日）上午', { from: '2024-09-17', part: 'morning' }],
])('a day may be called by its name before its date: %s', async (活动时间, session) => {
  expect(await rowWith({ 活动时间 })).toMatchObject({ sessions: [session], asked: [] });
});

test.each([
  ['以当日公众号通知为准', {}],
  ['具体安排以现场公告为准', {}],
  ['遇阴雨取消，以当日公众号通知为准', { weather: '遇阴雨取消，以当日公众号通知为准' }],
  ['小雨照常，大雨取消', { weather: '小雨照常，大雨取消' }],
  ['日期暂定，以公众号通知为准', { sessions: [{ ...usualTime, note: '日期暂定，以公众号通知为准' }] }],
  ['9月20日9:00-11:00', {}],
])('a remark that changes nothing is not asked about: %s', async (备注, activity) => {
  expect(await rowWith({ 备注 })).toMatchObject({ asked: [], ...activity });
});

test.each([
  ['9月20日设备检修，停映一次', '设备检修'],
  ['9月20日因设备故障，停一场', '因设备故障'],
  ['9月20日停播', '【待补：取消的原因】'],
])('a day of a rule that drops out, with its reason: %s', async (备注, reason) => {
  expect(await rowWith({ 活动时间: '9月15日-25日每周五19:00', 备注 })).toMatchObject({
    sessions: [{ kind: 'weekly', cancelled: [{ on: '2024-09-20', reason }] }],
    asked: [],
  });
});

test('a day that drops out is one of each of the hours of a span', async () => {
  const cancelled = [{ on: '2024-09-17', reason: '中秋节' }];
  const row = await rowWith({ 活动时间: '9月16日-20日每天9:00-11:00、15:00-17:00', 备注: '17日中秋节不开放' });
  expect(row).toMatchObject({ sessions: [{ cancelled }, { cancelled }], asked: [] });
});

test('the days of a span before it was moved are told in the words of the remark, unless it is still there', async () => {
  const 备注 = '原定9月13-15日，因场地冲突改期';
  expect(await rowWith({ 活动时间: '9月20日至22日', 备注 })).toMatchObject({ sessions: [{ note: 备注 }], asked: [] });
  const still = await rowWith({ 活动时间: '9月13日至15日', 备注 });
  expect(still.asked).toEqual([`“备注”写了“${备注}”：和时间怎么合？`]);
});

test('days in the remark are those of a rule without any', async () => {
  const row = await rowWith({ 活动时间: '每周三至周日10:30', 备注: '9月18日起至9月22日' });
  expect(row).toMatchObject({ sessions: [{ kind: 'weekly', from: '2024-09-18', to: '2024-09-22' }], asked: [] });
});

test.each([
  [
    '9月20日',
    '9月20日',
    '晚8:00—9:00',
    { kind: 'timed', start: '2024-09-20T20:00+08:00', end: '2024-09-20T21:00+08:00' },
  ],
  ['9月20日', '9月20日', '上午9点开始', { kind: 'timed', start: '2024-09-20T09:00+08:00' }],
  ['9月16日', '9月25日', '每周日上午9点半，共1次', { kind: 'weekly', weekdays: ['周日'], starts: '09:30' }],
])('hours in the remark are those of days without any: %s to %s, %s', async (开始时间, 结束时间, 备注, session) => {
  const row = await rowWith({ 活动时间: '', 开始时间, 结束时间, 备注 });
  expect(row).toMatchObject({ sessions: [session], asked: [] });
});

test.each([
  [
    '图片展，上午9:00-12:00，下午14:30-17:00',
    [
      { starts: '09:00', ends: '12:00' },
      { starts: '14:30', ends: '17:00' },
    ],
  ],
  ['图片展。9:00-12:00', [{ kind: 'all-day', opens: '09:00', closes: '12:00' }]],
  ['现场签到，8:30-9:00', [{ kind: 'all-day' }]],
  ['9:00开幕，参观，10:00-11:00', [{ kind: 'all-day' }]],
])('hours at the end of what happens are those of days without any: %s', async (活动内容, sessions) => {
  const row = await rowWith({ 活动时间: '', 开始时间: '9月18日', 结束时间: '9月20日', 活动内容 });
  expect(row).toMatchObject({ sessions, asked: [] });
  expect(row.sessions?.some((session) => 'opens' in session || 'starts' in session)).toBe(
    sessions.some((session) => 'opens' in session || 'starts' in session),
  );
});

test('a half day alone in a remark is of a day without hours', async () => {
  const row = await rowWith({ 活动时间: '', 开始时间: '9月20日', 结束时间: '9月20日', 备注: '上午' });
  expect(row).toMatchObject({ sessions: [{ kind: 'all-day', from: '2024-09-20', part: 'morning' }], asked: [] });
  expect(await rowWith({ 备注: '上午' })).toMatchObject({ sessions: [usualTime], asked: [], kept: ['上午'] });
});

test.each([
  ['8:00准时开讲', ['“备注”写了“8:00准时开讲”：和时间怎么合？']],
  ['下午2:00开始', ['“备注”写了“下午2:00开始”：和时间怎么合？']],
  ['9:00准时开讲', []],
  ['上午10:00开演', []],
])('a start in a remark that is outside the hours is asked about: %s', async (备注, asked) => {
  expect((await rowWith({ 备注 })).asked).toEqual(asked);
});

test.each(['请提前到达', '不办理退票'])('a column that is not known changes nothing by %s', async (text) => {
  expect((await rowWith({ 温馨贴士: text })).asked).toEqual([]);
});

test.each([
  ['看月亮（天气不好就取消）', { name: '看月亮', weather: '天气不好就取消' }],
  ['户外课（雨天取消）', { name: '户外课', weather: '雨天取消' }],
  [
    '讲座（原定9月19日）',
    { name: '讲座', sessions: [{ status: 'postponed', previously: { start: '2024-09-19T09:00+08:00' } }] },
  ],
])('what a name says in brackets is a remark: %s', async (name, expected) => {
  expect(await rowWith({ 活动名称: name })).toMatchObject({ ...expected, asked: [] });
});

test('a note that is a part of the name stays there', async () => {
  expect(await rowWith({ 活动名称: '看云（第二季）' })).toMatchObject({ name: '看云（第二季）', asked: [] });
});

test.each(['取消。连日降雨山路不通', '取消，路面结冰'])('why it is cancelled stands behind it: %s', async (text) => {
  const [, reason] = text.split(/[。，]/u);
  expect(await rowWith({ 备注: text })).toMatchObject({ sessions: [{ status: 'cancelled', reason }], kept: [] });
});
