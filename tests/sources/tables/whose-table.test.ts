import { expect, test } from 'vitest';
import { entryId } from '#sources/writing/entry-id.ts';
import { imported, rowsOf } from './clerk-rows.ts';

const usual = ['活动名称', '活动时间', '活动地点'];
const row = (name: string, ...others: readonly string[]) => [name, '9月20日9:00-11:00', '五马街广场', ...others];
const two = [row('看星星'), row('讲安全')];

/** The names of the hosts of each row, and what is asked of it. */
async function hostsOf(
  rows: readonly (readonly string[])[],
  { sheet = '9月', file }: { readonly sheet?: string; readonly file?: string } = {},
) {
  const { sheets, proposals } = await imported([{ name: sheet, rows }], true, file);
  const known = [
    '测试市科学技术协会:kexie',
    '测试市教育局:jiaoyu',
    '鹿城区科学技术协会:lckx',
    '测试市图书馆:tushuguan',
  ];
  const names = new Map([
    ...known.map((each) => each.split(':').toReversed() as [string, string]),
    ...proposals.organizations.map(({ name }) => [entryId(name, 'unit'), name] as const),
  ]);
  return sheets
    .flatMap(({ outcomes }) => outcomes)
    .flatMap((outcome) =>
      outcome.kind === 'new' || outcome.kind === 'draft'
        ? [
            {
              hosts: (outcome.activity.hosts ?? []).map((id) => names.get(id) ?? id),
              asked: outcome.kind === 'draft' ? outcome.questions.map(({ message }) => message) : [],
            },
          ]
        : [],
    );
}

const heldBy = (...names: readonly string[]) => names.map((name) => ({ hosts: [name], asked: [] }));
const bothBy = (name: string) => heldBy(name, name);

test.each([
  ['青峰山庙会筹备委员会2024年科普庙会活动安排', '青峰山庙会筹备委员会'],
  ['鹿西岛灯塔博物馆金秋亲子活动排期', '鹿西岛灯塔博物馆'],
  ['瓯江农商银行青年志愿服务队“金融科普进社区”计划（9月）', '瓯江农商银行青年志愿服务队'],
  ['瓯江供电公司团委2024年光明课堂安排', '瓯江供电公司团委'],
  ['附件1：万象天地购物广场  2024年全国科普日市集活动表（报市科协）', '万象天地购物广场'],
  ['2024年江心屿自然保护区全国科普日活动预告', '江心屿自然保护区'],
  ['全国科普日——滨江文创街区9月活动安排', '滨江文创街区'],
  ['瓯江健康科普促进会各分会2024年全国科普日项目汇总', '瓯江健康科普促进会'],
  ['关于举办东瓯自来水有限公司下属各厂2024年全国科普日开放活动的安排', '东瓯自来水有限公司'],
  ['大罗山国家森林公园 · 2024科普月 · 活动一览', '大罗山国家森林公园'],
  ['“小蜜蜂”志愿服务队2024年科普日安排', '“小蜜蜂”志愿服务队'],
  ['瓯江中学校园科技节活动安排', '瓯江中学'],
  ['瓯江县人民医院健康科普进万家活动安排', '瓯江县人民医院'],
  ['瓯江制药有限公司工厂开放日（9月）', '瓯江制药有限公司'],
  // Those that collect from others are who holds it where nobody else is named.
  ['瓯海区气象局2024年全国科普日活动安排表', '瓯海区气象局'],
  ['南汇街道2024年全国科普日活动计划', '南汇街道'],
  ['测试市科学技术协会2024年全国科普日活动安排', '测试市科学技术协会'],
])('a title begins with whose table it is: %s', async (title, unit) => {
  expect(await hostsOf([[title], usual, ...two])).toEqual(bothBy(unit));
});

test.each([
  ['报送：塘下镇农技站        2024年8月20日', '塘下镇农技站'],
  ['填表部门：瓯江融媒体中心新闻部', '瓯江融媒体中心'],
  ['主办单位：鹿城区科学技术协会', '鹿城区科学技术协会'],
  ['制表单位：测试市教育局（盖章）', '测试市教育局'],
  ['说明：以下活动由测试市图书馆主办，免费参加。', '测试市图书馆'],
])('a line above the heading tells it: %s', async (line, unit) => {
  expect(await hostsOf([['2024年全国科普日活动安排表'], [line], usual, ...two])).toEqual(bothBy(unit));
});

test('who helps or guides is no host', async () => {
  for (const line of ['指导单位：测试市教育局', '支持单位：瓯江电器公司', '技术支持：瓯江软件公司'])
    expect(await hostsOf([['江心植物园2024年全国科普日活动'], [line], usual, ...two])).toEqual(bothBy('江心植物园'));
  const guests = ['对接单位', '受众单位', '专家单位'].map((title) => [...usual, title]);
  for (const titles of guests) {
    const rows = [row('看星星', '瓯江中学'), row('讲安全', '鹿城中学')];
    expect(await hostsOf([['瓯海区气象局2024年全国科普日活动'], titles, ...rows])).toEqual(bothBy('瓯海区气象局'));
  }
});

test('titles of rows that are units name who holds them', async () => {
  const rows = [['一、测试市图书馆（1项）'], row('看星星'), ['二、瓯海区文化馆'], row('讲安全')];
  expect(await hostsOf([['测试市教育局2024年全国科普日活动'], usual, ...rows])).toEqual(
    heldBy('测试市图书馆', '瓯海区文化馆'),
  );
  const mixed = [['一、测试市图书馆'], row('看星星'), ['二、线上活动'], row('讲安全')];
  expect(await hostsOf([['瓯江植物园2024年全国科普日活动'], usual, ...mixed])).toEqual(bothBy('瓯江植物园'));
});

test('a label goes before a title', async () => {
  const lines = [['江心植物园2024年全国科普日活动安排'], ['填报单位：瓯江生态研究所']];
  expect(await hostsOf([...lines, usual, ...two])).toEqual(bothBy('瓯江生态研究所'));
});

test('the name of a sheet or of a file tells it where nothing else does', async () => {
  expect(await hostsOf([usual, ...two], { sheet: '瓯江融媒体中心' })).toEqual(bothBy('瓯江融媒体中心'));
  expect(await hostsOf([usual, ...two], { file: '2.瓯江海洋公园2024年科普日活动（定稿）.xlsx' })).toEqual(
    bothBy('瓯江海洋公园'),
  );
});

test.each([
  '测试市2024年全国科普日活动汇总表',
  '鹿城区卫生健康系统2024年全国科普日活动汇总表',
  '瓯海区2024年“科普进校园”活动计划',
  '测试市各学会2024年全国科普日活动一览表',
  '测试市市级学会2024年全国科普日活动一览表',
  '2024年全国科普日测试市中小学、幼儿园科普活动征集',
  '流动科普及线上活动（2024年9月）',
  '企业开放活动（2024年9月）',
  '秋季科普大讲堂2024年安排',
  '鹿城区主场2024年安排',
  '走进瓯江植物园——2024年全国科普日亲子活动',
  '9月常设项目场次',
  '鹿城区新时代文明实践“科普惠民”活动清单（2024年9月）',
])('a place, a system or a festival is no host: %s', async (title) => {
  const rows = await hostsOf([[title], usual, ...two]);
  expect(rows.map(({ hosts }) => hosts)).toEqual([[], []]);
  expect(rows.map(({ asked }) => asked.join())).toEqual(rows.map(() => expect.stringContaining('主办单位')));
});

test('the departments of an office are no hosts of its own table', async () => {
  const title = ['瓯海区应急管理局2024年全国科普日活动安排表'];
  for (const heading of ['责任科室', '责任部门', '承办', '实施单位'])
    expect(await hostsOf([title, [...usual, heading], row('看星星', '宣教科'), row('讲安全', '法规科')])).toEqual(
      bothBy('瓯海区应急管理局'),
    );
});

test('a column of units is who holds it, whatever it is called', async () => {
  const title = ['南汇街道2024年全国科普日活动安排'];
  for (const heading of ['社区', '经办', '单位/社区', '站所', '点位名称'])
    expect(
      await hostsOf([title, [heading, ...usual], ['紫薇社区', ...row('看星星')], ['荷塘村', ...row('讲安全')]]),
    ).toEqual(heldBy('紫薇社区', '荷塘村'));
});

test('a column of places that names offices is that of hosts where another one names the places', async () => {
  const titles = ['活动名称', '活动时间', '地点', '位置'];
  const rows = [
    ['看星星', '9月20日9:00-11:00', '鹿城区科协', '五马街广场'],
    ['讲安全', '9月20日9:00-11:00', '测试市教育局', '五马街广场'],
  ];
  expect(await hostsOf([titles, ...rows])).toEqual(heldBy('鹿城区科学技术协会', '测试市教育局'));
});

test('who collects for several counties is proposed, not taken', async () => {
  const rows = [
    ['鹿城区', ...row('看星星')],
    ['瓯海区', ...row('讲安全')],
  ];
  const read = await hostsOf([['测试市教育局2024年全国科普日活动汇总表'], ['县区', ...usual], ...rows]);
  expect(read.map(({ hosts }) => hosts)).toEqual([[], []]);
  expect(read.map(({ asked }) => asked.join())).toEqual(rows.map(() => expect.stringContaining('测试市教育局')));
});

test('two labels of one kind that name two units are asked about', async () => {
  const lines = [['主办单位：瓯江植物园'], ['主办单位：瓯江动物园']];
  const read = await hostsOf([...lines, usual, ...two]);
  expect(read.map(({ asked }) => asked.join())).toEqual(two.map(() => expect.stringContaining('瓯江动物园')));
});

test('two units of one title hold it together', async () => {
  const read = await hostsOf([['测试市图书馆、测试市教育局2024年全国科普日活动安排'], usual, ...two]);
  expect(read).toEqual(two.map(() => ({ hosts: ['测试市图书馆', '测试市教育局'], asked: [] })));
});

test('a title of a kind of unit is of several where a column names them', async () => {
  const title = ['测试市科普教育基地2024年全国科普日开放一览表'];
  const rows = [
    ['瓯江海洋馆', ...row('看星星')],
    ['江心植物园', ...row('讲安全')],
  ];
  expect(await hostsOf([title, ['基地名称', ...usual], ...rows])).toEqual(heldBy('瓯江海洋馆', '江心植物园'));
});

test('who signs below the table is whose table it is', async () => {
  const signed = [
    ['', '', '瓯江自然博物馆'],
    ['', '', '2024年8月20日'],
  ];
  expect(await hostsOf([['2024年全国科普日活动安排'], usual, ...two, ...signed])).toEqual(bothBy('瓯江自然博物馆'));
});

test('the departments of a unit that may collect are told from offices by their names', async () => {
  const title = ['瓯江电器集团科协2024年全国科普日活动'];
  const list = (...units: readonly string[]) =>
    hostsOf([title, [...usual, '责任部门'], ...units.map((unit, at) => row(`活动${at}`, unit))]);
  expect(await list('党群部', '研究院')).toEqual(bothBy('瓯江电器集团科协'));
  expect(await list('鹿城区科协', '测试市教育局')).toEqual(heldBy('鹿城区科学技术协会', '测试市教育局'));
});

test('a column of hosts that nobody filled in tells no more than none', async () => {
  const rows = [[...usual, '主办单位'], ...two.map((each) => [...each, ''])];
  expect(await hostsOf([['瓯海区气象局2024年全国科普日活动'], ...rows])).toEqual(bothBy('瓯海区气象局'));
});

test('a title may stand on two lines', async () => {
  const lines = [['瓯 江 少 年 宫'], ['2024年秋季科普活动安排表']];
  expect(await hostsOf([...lines, usual, ...two])).toEqual(bothBy('瓯江少年宫'));
});

test('the parts of a university or a bank are no hosts without it', async () => {
  const rows = (...units: readonly string[]) => units.map((unit, at) => row(`活动${at}`, unit));
  const list = (title: string, column: string, ...units: readonly string[]) =>
    hostsOf([[title], [...usual, column], ...rows(...units)]);
  expect(await list('瓯江理工学院2024年全国科普日活动', '学院', '材料学院', '数学系')).toEqual(bothBy('瓯江理工学院'));
  expect(await list('瓯江农商银行2024年科普计划', '网点', '梧田支行', '娄桥支行')).toEqual(
    heldBy('瓯江农商银行梧田支行', '瓯江农商银行娄桥支行'),
  );
  expect(await list('瓯江医院医联体2024年义诊安排', '医院', '瓯海区人民医院', '瓯江口医院')).toEqual(
    heldBy('瓯海区人民医院', '瓯江口医院'),
  );
});

test('beside an empty column of hosts those who carry it out hold it', async () => {
  const rows = [row('看星星', '', '测试市图书馆'), row('讲安全', '', '测试市教育局')];
  expect(await hostsOf([[...usual, '主办', '承办'], ...rows])).toEqual(heldBy('测试市图书馆', '测试市教育局'));
});

test('a sentence and opening hours above a table name nobody', async () => {
  const above = [
    ['测试市图书馆2024年9月活动安排表'],
    ['展教部 2024.8.20 馆址：瓯海区文化广场 开馆时间：周二至周日9:00—17:00，周一闭馆。没有写别家的，主办都是本馆。'],
  ];
  expect(await hostsOf([...above, usual, ...two])).toEqual(bothBy('测试市图书馆'));
});

test('本馆 and its branches are those of the house whose table it is', async () => {
  const heading = [...usual, '主办'];
  const rows = [row('看星星', '本馆'), row('讲安全', '新城分馆'), row('做实验', '测试市教育局')];
  expect(await hostsOf([['瓯江市图书馆2024年全国科普日活动安排'], heading, ...rows])).toEqual(
    heldBy('瓯江市图书馆', '瓯江市图书馆新城分馆', '测试市教育局'),
  );
});

test('the offices of a town are those of the town whose table it is', async () => {
  const heading = [...usual, '牵头', '村（社区）'];
  const rows = [row('看星星', '镇人民政府', '镇本级'), row('讲安全', '镇综合文化服务站', '镇本级')];
  expect(await hostsOf([['长安镇2024年全国科普日活动安排表（按村、社区）'], heading, ...rows])).toEqual(
    heldBy('长安镇人民政府', '长安镇综合文化服务站'),
  );
});

test('houses of a city in general hold nothing, each house under 场馆 holds what is in it', async () => {
  const rows = await rowsOf([
    {
      name: '活动',
      rows: [
        ['测试市公共文化场馆2024年全国科普日活动征集表'],
        ['场馆', '项目名称', '时间', '厅室'],
        ['测试市图书馆', '读书', '9月20日9:00', '二楼'],
        ['测试市科技馆', '看展', '9月21日9:00', '一楼'],
      ],
    },
  ]);
  expect(rows.map(({ hosts, venue, room }) => ({ hosts, venue, room }))).toMatchObject([
    { hosts: ['tushuguan'] },
    { hosts: undefined, venue: 'guan', room: '一楼' },
  ]);
  expect(rows[1]?.asked.join()).toContain('没有“测试市科技馆”这个单位');
  expect(rows[0]?.notes).toContain('没有“主办单位”一列，照“场馆”一列写。');
});
