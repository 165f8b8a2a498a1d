import { expect, test } from 'vitest';
import { nameAtHome } from '#domain/import/units/relative-names.ts';
import { element } from '../../site-builders.ts';
import { imported, rowsOf } from './clerk-rows.ts';

const heading = ['活动名称', '活动时间', '活动地点', '主办单位'];
const cells = ['义诊', '9月20日9:00-11:00', '五马街广场'];
const listed = async (lines: readonly string[], rows: readonly (readonly string[])[], titles = heading) =>
  rowsOf([{ name: '安排', rows: [...lines.map((line) => [line]), titles, ...rows] }]);

test.each([
  ['校科协', '示例理工学院', '示例理工学院科协'],
  ['教务处', '示例理工学院', '示例理工学院教务处'],
  ['校史馆', '示例理工学院', '示例理工学院校史馆'],
  ['街道办', '白云街道', '白云街道办'],
  ['社区活动室', '紫薇社区', '紫薇社区活动室'],
  ['弋矶山医院', '白云街道', '弋矶山医院'],
  ['鹿城区教育局', '示例理工学院', '鹿城区教育局'],
])('%s in a table of %s', (name, home, full) => {
  expect(nameAtHome(name, home, false)).toBe(full);
});

test('units of a school’s or a street’s own table are created with its name', async () => {
  const { proposals } = await imported(
    [{ name: '安排', rows: [['白云街道“全国科普日”活动计划'], heading, [...cells, '街道科协，各社区']] }],
    true,
  );
  expect(proposals.organizations.map(({ name }) => name)).toEqual(['白云街道科协']);
});

test('an empty cell of hosts is of the unit whose table it is', async () => {
  const lines = ['测试市图书馆2024年全国科普日活动安排'];
  const [own, other] = await listed(lines, [
    [...cells, ''],
    [...cells, '市科协'],
  ]);
  expect([own?.hosts, other?.hosts]).toEqual([['tushuguan'], ['kexie']]);
});

test('the unit whose table it is is created, whichever regions its rows are in', async () => {
  const titles = [...heading.slice(0, 3), '县区'];
  const rows = [
    [...cells, '鹿城区'],
    [...cells, '瓯海区'],
  ];
  const { proposals } = await imported(
    [{ name: '安排', rows: [['江心植物园2024年全国科普日活动计划'], titles, ...rows] }],
    true,
  );
  expect(proposals.organizations.map(({ name }) => name)).toEqual(['江心植物园']);
});

test('the tables of a workbook are of the one unit that some of them name', async () => {
  const titles = heading.slice(0, 3);
  const rows = await rowsOf([
    { name: '讲座', rows: [['测试市图书馆2024年全国科普日活动安排'], titles, cells] },
    { name: '线上', rows: [titles, ['讲座', ...cells.slice(1)]] },
  ]);
  expect(rows.map(({ hosts }) => hosts)).toEqual([['tushuguan'], ['tushuguan']]);
});

test.each([
  ['志愿服务队', '甲街道科普志愿服务队'],
  ['实践站（社区）', '甲社区'],
])('%s is who holds it, whose phone stands beside', async (title, unit) => {
  const { sheets, proposals } = await imported(
    [
      {
        name: '安排',
        rows: [
          ['实践所（街道）', ...heading.slice(0, 3), title, '联系方式'],
          ['甲街道', ...cells, unit, '0577-88000000'],
        ],
      },
    ],
    true,
  );
  const [row] = sheets.flatMap(({ outcomes }) => outcomes);
  const [host] = proposals.organizations;
  expect(host?.name).toBe(unit);
  expect(row).toMatchObject({ kind: 'new', activity: { contact: { office: unit, phones: ['0577-88000000'] } } });
});

test('several units are no host: the office that made the table is', async () => {
  const row = element(
    await listed(
      ['制表单位：测试市教育局教研室'],
      [[...cells, '全市各中小学']],
      [...heading.slice(0, 3), '学校（单位）'],
    ),
  );
  expect(row).toMatchObject({ hosts: ['jiaoyu'] });
});

test('rows of one activity name their units, their people and how many come', async () => {
  const [row] = await rowsOf([
    {
      name: '安排',
      rows: [
        ['活动名称', '活动时间', '活动地点', '主办单位', '参加对象', '预计人数'],
        ['义诊', '9月20日9:00', '五马街广场', '市科协', '居民', '80'],
        ['', '9月21日9:00', '五马街广场', '测试市图书馆', '中学生', '60'],
      ],
      merged: ['A2:A3'],
    },
  ]);
  expect(row).toMatchObject({
    hosts: ['kexie', 'tushuguan'],
    audiences: ['所有人', '青少年'],
    expectedVisitors: 140,
    asked: [],
  });
});

test('lines below the table of a house tell its phone and when it is closed', async () => {
  const notes = [['温馨提示：1.每周一闭馆；2.以上活动均免费；'], ['地址：示例路1号    服务电话：0577-88000000']];
  const at = (time: string, place = '一楼大厅') => ['看展', time, place];
  const rows = [
    at('9月16日9:00'),
    at('9月17日9:00'),
    at('9月17日-22日9:00-17:00'),
    at('9月15日-17日9:00-17:00'),
    at('9月16日9:00', '抖音直播'),
  ];
  const read = await rowsOf([
    { name: '安排', rows: [['测试市图书馆2024年全国科普日活动安排'], heading.slice(0, 3), ...rows, ...notes] },
  ]);
  expect(read.map(({ contact }) => contact)).toEqual(
    rows.map(() => ({ office: '测试市图书馆', phones: ['0577-88000000'] })),
  );
  const closed = ['表格外面写了周一不开放，这个活动周一也有：那天办不办？'];
  expect(read.map(({ asked }) => asked)).toEqual([closed, [], [], closed, []]);
});

test.each(['报名、咨询 0577-88000000（工作日8:30-17:30）', '报名和咨询电话0577-88000000（周一闭馆）'])(
  'the phone of a house in a line of notes: %s',
  async (line) => {
    const [read] = await rowsOf([
      {
        name: '安排',
        rows: [
          ['测试市图书馆2024年全国科普日活动安排'],
          [line],
          heading.slice(0, 3),
          ['看展', '9月16日9:00', '一楼大厅'],
        ],
      },
    ]);
    expect(read?.contact).toEqual({ office: '测试市图书馆', phones: ['0577-88000000'] });
  },
);

test('what a line below the table says of the activities above is a note, and no title', async () => {
  const line = '以上活动都免费。报名和咨询电话0577-88000000（周一闭馆，电话没人接）';
  const day = (date: string) => ['看展', `9月${date}日9:00`, '一楼大厅'];
  const read = await rowsOf([
    {
      name: '安排',
      rows: [['测试市图书馆9月科普日预告'], heading.slice(0, 3), day('16'), day('17'), [line]],
    },
  ]);
  expect(read.map(({ contact }) => contact?.phones)).toEqual([['0577-88000000'], ['0577-88000000']]);
  expect(read.map(({ asked }) => asked.length)).toEqual([1, 0]);
});

test('a line above the heading tells the place of rows without one', async () => {
  const [row] = await listed(['未注明地点的均在五马街广场。'], [[cells[0] ?? '', cells[1] ?? '', '', '市科协']]);
  expect(row).toMatchObject({ venue: 'square', asked: [] });
});

test('a table of the month needs no days beside a rule, and a table without types no type', async () => {
  const rule = ['看星星', '每周五19:00-20:30', '五马街广场', '市科协'];
  const [row] = await listed(['2024年全国科普日活动安排'], [rule]);
  expect(row).toMatchObject({ type: '其他', sessions: [{ kind: 'weekly' }], asked: [] });
  const [untold] = await listed(['活动安排'], [rule]);
  expect(untold?.asked).toHaveLength(1);
});

test('what is of the night and begins in the morning is asked about', async () => {
  const [row, film] = await listed(
    ['活动安排'],
    [
      ['秋夜观星', '9月17日8:00-9:30', '五马街广场', '市科协'],
      ['球幕影片《夜空中的家》', '9月17日10:30-11:00', '五马街广场', '市科协'],
    ],
  );
  expect(film?.asked).toEqual([]);
  expect(row?.asked.join()).toContain('是上午还是晚上');
});

test('我局 is the office that made the table, beside the schools that hold what is in it', async () => {
  const table = (host: string) =>
    `测试市教育系统2024年全国科普日活动安排表\n填报单位（盖章）：测试市教育局\n学校（单位）,活动名称,一句话介绍,活动类型,活动时间,活动地点\n${host},义诊,量血压,义诊,9月20日9:00-11:00,五马街广场\n`;
  expect(await rowsOf(table('我局、市科协'))).toMatchObject([{ hosts: ['jiaoyu', 'kexie'], asked: [] }]);
  expect((await rowsOf(table('我馆')))[0]?.asked.join()).toContain('没有“我馆”这个单位');
});

test('a town whose name is one character is no slip of another, and is proposed', async () => {
  const { proposals } = await imported(
    '活动名称,一句话介绍,活动类型,主办单位,活动时间,活动地点\n义诊,量血压,义诊,坊镇,9月20日9:00-11:00,五马街广场\n义诊2,量血压,义诊,王村镇,9月20日9:00-11:00,五马街广场\n',
    true,
  );
  expect(proposals.organizations.map(({ name }) => name)).toEqual(['坊镇', '王村镇']);
});

const handedIn = async (unit: string, organizer: string, place: string, room: string) => {
  const { sheets, proposals } = await imported(
    [
      {
        name: '汇总',
        rows: [
          ['鹿城区2024年全国科普日活动'],
          ['报送单位', '题目', '日期', '时段', '场所', '具体位置', '组织者'],
          [unit, '急救课', '9月20日', '9:00-10:00', place, room, organizer],
        ],
      },
    ],
    true,
  );
  const [read] = sheets.flatMap(({ outcomes }) => outcomes).filter(({ kind }) => kind === 'new');
  return {
    read,
    venues: proposals.venues.map(({ name }) => name),
    units: proposals.organizations.map(({ name }) => name),
  };
};

test.each([
  ['测试市中心医院', '本院', ['yiyuan']],
  ['测试市图书馆', '本馆、区科协', ['tushuguan', 'lckx']],
  ['测试市图书馆', '图书馆', ['tushuguan']],
  ['测试市图书馆', '读书社团', ['tushuguan']],
])('who hands a row in is its host by the words for itself: %s, %s', async (unit, organizer, hosts) => {
  expect((await handedIn(unit, organizer, '五马街广场', '')).read).toMatchObject({ activity: { hosts } });
});

test.each([
  ['示例镇文化站', '文化站', '示例镇文化站'],
  ['示例街道示例南社区', '社区居委会', '示例街道示例南社区居委会'],
  ['示例镇', '镇政府', '示例镇政府'],
])('a short word for the unit that hands a row in is that unit, or its own: %s, %s', async (unit, organizer, name) => {
  expect((await handedIn(unit, organizer, '五马街广场', '')).units).toContain(name);
});

test('我校, 本院 and 我公司 as a place are the house of who hands the row in, with the room beside it', async () => {
  const { read, venues } = await handedIn('测试市中心医院', '本院', '本院', '门诊楼五层会议室');
  expect(venues).toEqual(['测试市中心医院']);
  expect(read).toMatchObject({ activity: { room: '门诊楼五层会议室' } });
  expect((await handedIn('示例乳业', '区科协', '我公司', '参观通道')).venues).toEqual([]);
});

test('a word for an office is no museum, and a word for a part of any company is no unit', async () => {
  const { units } = await handedIn('测试市图书馆', '我局', '五马街广场', '');
  expect(units).toEqual([]);
  expect((await handedIn('示例乳业', '公司科协', '五马街广场', '')).units).toEqual([]);
});

test('a town and an office with a blank between are two hosts', async () => {
  const { units } = await handedIn('鹿城区科协', '工山镇 县文旅体局', '五马街广场', '');
  expect(units).toContain('工山镇');
});
