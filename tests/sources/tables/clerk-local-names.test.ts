import { expect, test } from 'vitest';
import { imported, rowsOf } from './clerk-rows.ts';

const titles = '县区,活动名称,活动内容,活动类型,主办单位,活动时间,活动地点,咨询电话';
const rest = '量血压,义诊';
const when = '9月20日9:00-11:00';
const line = (region: string, name: string, hosts: string, place = '五马街广场', phone = '') =>
  `${region},${name},${rest},"${hosts}",${when},${place},${phone}`;
const tableOf = (...lines: readonly string[]) => `${[titles, ...lines].join('\n')}\n`;

const proposalsOf = async (table: string) => {
  const { proposals } = await imported(table, true);
  return [proposals.organizations, proposals.venues].map((all) => all.map(({ name, region }) => [name, region]));
};

test('where counties call their own units so, 市科协 in a row of a county-level city is that city’s', async () => {
  const rows = await rowsOf(
    tableOf(line('鹿城区', '甲', '区科协'), line('瓯海区', '乙', '区教育局'), line('瑞安市', '丙', '市科协')),
  );
  expect(rows[2]?.asked).toEqual([expect.stringContaining('没有“瑞安市科协”这个单位')]);
  expect(rows[2]?.notes).toContain('“市科协”照这张表的写法，当作瑞安市的。');
});

test.each([
  ['one county speaks so', [line('鹿城区', '甲', '区科协'), line('瓯海区', '乙', '市教育局')]],
  ['a county names the city’s', [line('鹿城区', '甲', '区科协'), line('瓯海区', '乙', '区教育局、市科协')]],
  ['none does', [line('鹿城区', '甲', '鹿城区科协')]],
])('it is asked whose it is where %s', async (_, lines) => {
  const rows = await rowsOf(tableOf(...lines, line('瑞安市', '丙', '市科协')));
  expect(rows.at(-1)?.asked).toEqual(['“市科协”是“瑞安市科协”还是“测试市科协”？']);
});

test('new units and venues have the name of the county that their row tells', async () => {
  const table = tableOf(
    line('瓯海区', '甲', '区民政局', '区文化馆'),
    line('瓯海区', '乙', '生态环境分局', '区民俗博物馆'),
    line('瓯海区', '丙', '区城市管理局', '城区三家幼儿园'),
    line('瓯海区', '丁', '瓯海区外事办公室', '市民中心'),
  );
  const [units, venues] = await proposalsOf(table);
  expect(units).toEqual([
    ['瓯海区民政局', 'ouhai'],
    ['瓯海区生态环境分局', 'ouhai'],
    ['瓯海区城市管理局', 'ouhai'],
    ['瓯海区外事办公室', 'ouhai'],
  ]);
  expect(venues).toEqual([
    ['瓯海区文化馆', 'ouhai'],
    ['瓯海区民俗博物馆', 'ouhai'],
  ]);
  const rows = (await imported(table, true)).sheets.flatMap(({ outcomes }) => outcomes);
  expect(rows.map((row) => ('questions' in row ? row.questions.map(({ message }) => message) : []))).toEqual([
    [],
    [],
    ['地点“城区三家幼儿园”：具体是哪里？'],
    [],
  ]);
});

test('one place with and without its county is one venue', async () => {
  const table = tableOf(
    line('瓯海区', '甲', '市科协', '瓯海区示例文化广场'),
    line('瓯海区', '乙', '市科协', '示例文化广场东侧'),
    line('鹿城区', '丙', '市科协', '示例公园'),
  );
  const [, venues] = await proposalsOf(table);
  expect(venues).toEqual([
    ['瓯海区示例文化广场', 'ouhai'],
    ['示例公园', 'lucheng'],
  ]);
});

test.each(['鹿城区科协 市教育局', '区科协、市教育局', '区科协'])(
  'the office beside a phone is the first host, as everybody knows it: %s',
  async (hosts) => {
    const [row] = await rowsOf(tableOf(line('鹿城区', '甲', hosts, '五马街广场', '0577-88962209')));
    expect(row).toMatchObject({ contact: { office: '鹿城区科学技术协会', phones: ['0577-88962209'] } });
  },
);

test('a room of the one host is in its house, which is proposed with its address', async () => {
  const lines = ['报送单位：测试市中心医院　地址：鹿城区示例路18号', '活动名称,看点,形式,活动时间,在哪里'];
  const table = `${lines.join('\n')}\n义诊,量血压,义诊,${when},门诊楼一楼大厅\n`;
  const { proposals, sheets } = await imported(table, true);
  expect(proposals.venues).toMatchObject([{ name: '测试市中心医院', region: 'lucheng', address: '鹿城区示例路18号' }]);
  const [venue] = proposals.venues;
  expect(venue?.kind).toBe('医院');
  const activities = sheets.flatMap(({ outcomes }) =>
    outcomes.flatMap((row) => ('activity' in row ? row.activity : [])),
  );
  expect(activities).toMatchObject([{ venue: expect.any(String), room: '门诊楼一楼大厅', hosts: ['yiyuan'] }]);
});

const placed = async (place: string, address: string, creates = false) => {
  const table =
    '活动名称,活动内容,活动类型,主办单位,活动时间,活动地点,详细地址或线上平台\n' +
    `甲,量血压,义诊,市科协,${when},${place},${address}\n`;
  const { proposals, sheets } = await imported(table, creates);
  const [row] = sheets.flatMap(({ outcomes }) => outcomes);
  if (!row || !('activity' in row)) throw new Error('The row is written.');
  const { venue, room, online } = row.activity;
  const asked = 'questions' in row ? row.questions.map(({ message }) => message) : [];
  return { venue, room, online, asked, notes: row.notes, venues: proposals.venues };
};

test('a cell beside the place is the room of a venue, or the platform of what is online', async () => {
  expect(await placed('测试市科技馆', '二楼多功能室')).toMatchObject({
    venue: 'guan',
    room: '二楼多功能室',
    asked: [],
  });
  expect(await placed('线上', '测试科普视频号')).toMatchObject({ online: { platform: '测试科普视频号' }, asked: [] });
  expect(await placed('测试市科技馆', '（依次）')).toMatchObject({ venue: 'guan', room: undefined, asked: [] });
});

test('the address beside a new place is that of its proposal; that of a venue is in its file, which is said', async () => {
  const { venues, asked } = await placed('桫椤博物馆', '鹿城区葫市镇', true);
  expect(venues).toMatchObject([{ name: '桫椤博物馆', address: '鹿城区葫市镇', region: 'lucheng' }]);
  expect(asked).toEqual([]);
  expect((await placed('测试市科技馆', '鹿城区另一路5号')).notes).toEqual([
    '“详细地址或线上平台”写了“鹿城区另一路5号”，没有写入：场馆的地址在 venues 的文件里。',
  ]);
});

test.each([
  ['测试市科技馆', '桫椤图书馆', '桫椤图书馆二楼阅览室（甲镇长征南路18号）', '二楼阅览室', '图书馆'],
  ['桫椤图书馆', '桫椤图书馆', '桫椤图书馆二楼阅览室（甲镇长征南路18号）', '二楼阅览室', '图书馆'],
  ['桫椤图书馆', '桫椤图书馆', '桫椤图书馆（地址：甲镇长征南路18号）', undefined, '图书馆'],
  ['市气象局', '桫椤气象局', '桫椤气象局（甲镇长征南路18号）', undefined, '其他'],
])('the address in brackets is that of the new venue: %s: %s in %s', async (host, name, place, room, kind) => {
  const table = `活动名称,活动内容,活动类型,主办单位,活动时间,活动地点\n甲,量血压,义诊,${host},${when},${place}\n`;
  const { proposals, sheets } = await imported(table, true);
  expect(proposals.venues).toMatchObject([{ name, kind, address: '甲镇长征南路18号' }]);
  const [row] = sheets.flatMap(({ outcomes }) => outcomes.flatMap((each) => ('activity' in each ? each.activity : [])));
  expect(row?.venue).toBeDefined();
  expect(row?.room).toBe(room);
});

test('another address than that of the venue stays where it is written', async () => {
  expect(await placed('测试市科技馆二楼报告厅（甲镇长征南路18号）', '')).toMatchObject({
    venue: 'guan',
    room: '二楼报告厅（甲镇长征南路18号）',
  });
});

test('in the table of a county-level city its own units and places are meant', async () => {
  const table = (...lines: string[]) =>
    `${lines.join('\n')}\n活动名称,责任单位,活动时间,活动地点\n义诊,市科协,9月20日9:00-11:00,市文化馆二楼报告厅\n`;
  const of = async (...lines: string[]) => {
    const { sheets, proposals } = await imported(table(...lines), true);
    return { rows: sheets.flatMap(({ outcomes }) => outcomes), proposals };
  };
  for (const line of ['瑞安市2024年全国科普日活动安排表,,,', '填报单位：瑞安市科学技术协会（盖章）,,,']) {
    const { rows, proposals } = await of(line);
    expect(rows.at(-1)).toMatchObject({ kind: 'new' });
    expect(proposals.organizations.map(({ name }) => name)).toEqual(['瑞安市科协']);
    expect(proposals.venues.map(({ name }) => name)).toEqual(['瑞安市文化馆']);
  }
});

test('in a table without a column of regions 区教育局 beside 鹿城区科协 is that district’s', async () => {
  const heading = '活动名称,活动内容,活动类型,主办单位,承办单位,活动时间,活动地点';
  const table = (units: string) => `${heading}\n甲,${rest},${units},${when},五马街广场\n`;
  const { proposals } = await imported(table('鹿城区科协,区教育局'), true);
  expect(proposals.organizations.map(({ name, region }) => [name, region])).toEqual([['鹿城区教育局', 'lucheng']]);
  // A development zone also calls itself 区.
  expect((await rowsOf(table('区科协,')))[0]?.asked).toEqual(['“区科协”是哪个区的？']);
});
