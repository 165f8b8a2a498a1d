import { expect, test } from 'vitest';
import { rowsOf } from './clerk-rows.ts';

const lines = ['鹿城区教育局2024年全国科普日活动安排表', '填报单位：鹿城区教育局（盖章）    填报时间：2024年8月28日'];
const titles = ['序号', '乡镇', '学校（单位）', '活动名称', '活动形式', '日期', '上午', '下午', '地点', '参加人员'];
const school = '鹿城区示例小学';
const usual: Readonly<Record<string, string>> = {
  序号: '1',
  乡镇: '示例镇',
  '学校（单位）': school,
  活动名称: '纸飞机为什么会拐弯',
  活动形式: '动手做',
  日期: '9月18日',
  上午: '8:30-10:10',
  下午: '',
  地点: '学校操场',
  参加人员: '四、五年级学生',
};

/** The only row of a school's table from what differs; a column that is undefined is not there. */
async function listed(cells: Readonly<Record<string, string | undefined>> = {}, above: readonly string[] = lines) {
  const names = [...new Set([...titles, ...Object.keys(cells)])].filter(
    (name) => !(name in cells) || cells[name] !== undefined,
  );
  const row = names.map((name) => cells[name] ?? usual[name] ?? '');
  const [read] = await rowsOf([{ name: '表', rows: [...above.map((line) => [line]), names, row] }]);
  return read;
}

const at = (day: string, start: string, end: string) => ({
  kind: 'timed',
  start: `2024-09-${day}T${start}+08:00`,
  end: `2024-09-${day}T${end}+08:00`,
});

test('a column of schools names who holds it, the title the county, and a school yard is at the school', async () => {
  const read = await listed();
  expect(read).toMatchObject({ region: 'lucheng', room: '学校操场', audiences: ['青少年'] });
  expect(read?.notes).toContain('没有“主办单位”一列，照“学校（单位）”一列写。');
  expect(read?.notes).toContain(`地点“学校操场”：没有“${school}”这个场馆，照原文写。`);
  expect(read?.asked).toEqual([`没有“${school}”这个单位。`]);
});

test.each(['责任单位', '报送单位', '填报单位', '申报单位', '承办单位'])(
  'where no column names hosts, the unit below “%s” is the host, which is told',
  async (title) => {
    const read = await listed({ '学校（单位）': undefined, [title]: '测试市图书馆' });
    expect(read).toMatchObject({ hosts: ['tushuguan'], asked: [] });
    expect(read?.notes).toContain(`没有“主办单位”一列，照“${title}”一列写。`);
    expect(read).not.toHaveProperty('organizers');
  },
);

test('what several units are called together is no host', async () => {
  const read = await listed({ '学校（单位）': undefined, 报送单位: '各乡镇街道' }, []);
  expect(read?.asked).toContain('没有“主办单位”：是不是“各乡镇街道”？');
});

test('schools in the table of a unit that goes to them are not the hosts', async () => {
  expect(await listed({}, ['测试市图书馆2024年科普进校园安排'])).toMatchObject({
    hosts: ['tushuguan'],
    kept: expect.arrayContaining([school]),
  });
});

test('columns of the morning and the afternoon are the hours of a day', async () => {
  expect(await listed({ 下午: '2:30-4:00' })).toMatchObject({
    sessions: [at('18', '08:30', '10:10'), at('18', '14:30', '16:00')],
  });
  expect(await listed({ 上午: '8:30出发', 下午: '16:30返校' })).toMatchObject({
    sessions: [at('18', '08:30', '16:30')],
  });
  expect(await listed({ 上午: '√' })).toMatchObject({ sessions: [{ from: '2024-09-18', part: 'morning' }] });
  const note = '说明：1.打√的为半天：上午8:30-11:30，下午14:30-17:00。';
  expect(await listed({ 上午: '√', 下午: '√' }, [note])).toMatchObject({
    sessions: [at('18', '08:30', '11:30'), at('18', '14:30', '17:00')],
  });
  expect(await listed({ 上午: '全天', 下午: '全天' })).toMatchObject({ sessions: [{ part: 'whole-day' }] });
  expect(await listed({ 上午: '取消' })).toMatchObject({ sessions: [{ status: 'cancelled' }] });
  expect((await listed({ 上午: '第三期课' }))?.asked.join()).toContain('读不准');
});

test('a township is part of the address of a place that is none of the campaign’s', async () => {
  expect(await listed({ 地点: '示例广场' })).toMatchObject({ region: 'lucheng', room: '示例广场（示例镇）' });
  expect(await listed({ 地点: '测试市科技馆' })).toMatchObject({ region: 'lucheng', venue: 'guan' });
  expect(await listed({ 乡镇: '瓯海区' })).toMatchObject({ region: 'ouhai' });
});

test('who is responsible is not kept', async () => {
  const read = await listed({ 负责人及电话: '马老师\n0577-88962209' });
  expect(read?.kept).toEqual([]);
});

test('pupils of the school that holds it are minors, whatever stands beside them', async () => {
  expect(await listed({ 参加人员: '气象社团学生、村民' })).toMatchObject({ audiences: ['青少年', '农民'] });
  expect(await listed({ 参加人员: '师生及附近村民' })).toMatchObject({ audiences: ['青少年', '农民'] });
  expect(await listed({ 参加人员: '八年级兴趣小组20人' })).toMatchObject({ audiences: ['青少年'] });
  expect(await listed({ 参加人员: '代表队8支，每队3人' })).toMatchObject({ audiences: ['其他'] });
});

test('a count beside whom it is for is how many are expected, where the title says so; a limit is not', async () => {
  const of = (text: string) => listed({ 参加人员: undefined, 对象及人数: text });
  expect(await of('市民，约80人')).toMatchObject({ audiences: ['所有人'], expectedVisitors: 80 });
  expect(await of('市民，每场40人')).toMatchObject({ expectedVisitors: 40 });
  for (const text of ['市民，每班限25人', '市民']) expect(await of(text)).not.toHaveProperty('expectedVisitors');
});

test('a part of the house of the host is there, with its county or without; another house is not', async () => {
  expect(await listed({ 地点: '示例小学综合楼三楼' })).toMatchObject({ room: '示例小学综合楼三楼' });
  expect((await listed({ 地点: '示例小学综合楼三楼' }))?.notes.join()).toContain(`没有“${school}”这个场馆`);
  expect((await listed({ 地点: '示例学院三楼' }))?.notes.join()).not.toContain(`${school}”这个场馆`);
});

test('hours in the place of a row without hours are asked about', async () => {
  const read = await listed({ 上午: '√', 地点: '8:00-10:00示例社区；10:30-11:30示例二社区' });
  expect(read?.asked.join()).toContain('是活动的时间吗');
});

test('what is full had to be booked; who brings a child is a family', async () => {
  expect(await listed({ 参加方式: '限30人，已报满' })).toMatchObject({ booking: { needed: true, capacity: 30 } });
  expect(await listed({ 参加人员: '6-10岁儿童，须一名家长陪同' })).toMatchObject({ audiences: ['亲子'] });
});

test('what a remark says of units, of the time and of unknown hosts is taken to where it belongs', async () => {
  const said = (备注: string) => listed({ '学校（单位）': '', 主办单位: '测试市图书馆', 备注 });
  expect(await said('协办：测试市教育局')).toMatchObject({ hosts: ['tushuguan'], coOrganizers: ['jiaoyu'], asked: [] });
  expect(await said('与市科协联合主办')).toMatchObject({ hosts: ['tushuguan', 'kexie'], asked: [] });
  expect(await said('与市科协联办')).toMatchObject({ hosts: ['tushuguan', 'kexie'], asked: [] });
  expect(await said('会同市科协、市教育局合办')).toMatchObject({ hosts: ['tushuguan', 'kexie', 'jiaoyu'], asked: [] });
  const handedIn = await listed({ '学校（单位）': undefined, 报送单位: '测试市图书馆', 备注: '与市科协联办' });
  expect(handedIn).toMatchObject({ hosts: ['tushuguan', 'kexie'], asked: [] });
  expect(await said('8:15在校门口集合')).toMatchObject({ sessions: [{ note: '8:15在校门口集合' }], kept: [] });
  expect(await said('门前集合')).toMatchObject({ sessions: [{ note: '门前集合' }], kept: [] });
  const untold = await listed({ '学校（单位）': '', 主办单位: '', 备注: '主办单位待确认' }, []);
  expect(untold?.asked.filter((each) => each.includes('主办'))).toHaveLength(1);
});

test('when to be there, in brackets behind a place, is no room of it', async () => {
  expect(await listed({ 地点: '测试市科技馆（8:00校门口集合乘车）' })).toMatchObject({
    venue: 'guan',
    sessions: [{ note: '8:00校门口集合乘车' }],
  });
});

test('in a unit’s own table the departments that are responsible are its own', async () => {
  const read = await listed({ '学校（单位）': undefined, 责任部门: '社教部' }, ['测试市图书馆2024年全国科普日排期表']);
  expect(read).toMatchObject({ hosts: ['tushuguan'], details: '责任部门：社教部' });
  const untold = await listed({ '学校（单位）': undefined, 责任部门: '社教部' }, []);
  expect(untold?.asked).toContain('没有“主办单位”：是不是“社教部”？');
});

test('a weekday below its day is that of the day', async () => {
  expect(await listed({ 日期: '9月18日\n星期三' })).toMatchObject({
    sessions: [at('18', '08:30', '10:10')],
    asked: [expect.any(String)],
  });
});

test('the answers of a form are read by their questions, and who gave them and when is not', async () => {
  const read = await listed({
    '学校（单位）': undefined,
    提交时间: '2024-08-20 10:00:15',
    提交人: '提交人甲',
    '2.单位全称（必填）': '测试市图书馆',
    参加人员: '青少年┋亲子',
    '9.是否需要预约（选“是”请写方式）': '是 现场扫码',
  });
  expect(read).toMatchObject({
    hosts: ['tushuguan'],
    audiences: ['青少年', '亲子'],
    booking: { needed: true, note: '现场扫码' },
    asked: [],
  });
  expect(JSON.stringify(read)).not.toContain('提交人甲');
  expect((await listed({ 活动名称: '测试' }))?.asked.join()).toContain('是试填的吗');
});

const talks = ['活动名称', '活动时间', '活动地点'];
const talk = ['星空讲座', '9月20日9:00-11:00', '五马街广场'];
const hostNote = (said: string, unit: string) => `没有写主办单位，照${said}写了“${unit}”。`;

test('a sheet that names no unit is of the unit whose workbook it is', async () => {
  const named = { name: '讲座', rows: [['测试市图书馆2024年全国科普日活动安排'], talks, talk] };
  const [, read] = await rowsOf([named, { name: '线上', rows: [talks, ['云上书展', ...talk.slice(1)]] }]);
  expect(read).toMatchObject({ hosts: ['tushuguan'], asked: [] });
  expect(read?.notes).toContain(hostNote('表头上面的“标题”', '测试市图书馆'));
});

test('sheets of two units are not one of the other', async () => {
  const named = ['测试市图书馆', '测试市文化馆'].map((unit) => ({
    name: unit.slice(-3),
    rows: [[`${unit}2024年全国科普日活动安排`], talks, [`${unit}讲座`, ...talk.slice(1)]],
  }));
  const [, , read] = await rowsOf([...named, { name: '线上', rows: [talks, ['云上书展', ...talk.slice(1)]] }]);
  expect(read?.asked).toEqual(['没有“主办单位”：是不是“测试市图书馆”、“测试市文化馆”？']);
});

test.each([
  ['测试市图书馆', 'hosts', ['tushuguan']],
  ['街道各社区', 'asked', ['没有“主办单位”。']],
  ['图书馆', 'asked', ['没有“主办单位”。']],
])('a sheet called %s', async (name, field, value) => {
  const [read] = await rowsOf([{ name, rows: [talks, talk] }]);
  expect(read).toMatchObject({ [field]: value });
});

test.each(['社区', '村（社区）'])('a column %s names who holds it, and the place it is in', async (title) => {
  const [read] = await rowsOf([
    {
      name: '表',
      rows: [
        [title, ...talks],
        ['示例社区', ...talk.slice(0, 2), '二楼活动室'],
        ['市图书馆', ...talk],
      ],
    },
  ]);
  expect(read).toMatchObject({ room: expect.stringContaining('示例社区'), asked: ['没有“示例社区”这个单位。'] });
  expect(read?.notes).toContain(`没有“主办单位”一列，照“${title}”一列写。`);
});

test('a unit in a column of communities is no region', async () => {
  const [read] = await rowsOf([
    {
      name: '表',
      rows: [
        ['社区', ...talks],
        ['市图书馆', ...talk],
      ],
    },
  ]);
  expect(read).toMatchObject({ hosts: ['tushuguan'], asked: [] });
});

test('several units under one name beside a host are noted, and asked about alone', async () => {
  const host = (text: string) => [
    {
      name: '表',
      rows: [
        [...talks, '主办单位'],
        [...talk, text],
      ],
    },
  ];
  const [beside] = await rowsOf(host('市图书馆、各社区'));
  expect(beside).toMatchObject({ hosts: ['tushuguan'], asked: [] });
  expect(beside?.notes).toContain('主办单位里的“各社区”是几家单位的统称，没有写入。');
  const [alone] = await rowsOf(host('各社区'));
  expect(alone?.asked).toEqual(['“各社区”是几家单位的统称：主办的是哪一家？']);
});
