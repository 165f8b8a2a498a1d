import { expect, test } from 'vitest';
import { imported, rowsOf, rowWith } from './clerk-rows.ts';

const line = (cells: readonly string[]) => cells.map((text) => `"${text}"`).join(',');
const tableOf = (cells: Readonly<Record<string, string>>) =>
  `${line(Object.keys(cells))}\n${line(Object.values(cells))}\n`;
const row = {
  活动名称: '义诊',
  活动时间: '9月20日9:00-11:00',
  活动地点: '五马街广场',
  活动类型: '义诊',
  县区: '鹿城区',
  主办单位: '区科协',
};
const created = async (cells: Readonly<Record<string, string>>) =>
  (await imported(tableOf({ ...row, ...cells }), true)).proposals.organizations.map(({ name, kind }) => [name, kind]);

test.each([
  ['各有关学校', '鹿城区各有关学校'],
  ['各镇（街道）', '鹿城区各镇（街道）'],
  ['各乡镇（街道）妇联', '鹿城区各乡镇（街道）妇联'],
  ['区全民科学素质工作领导小组各成员单位', '鹿城区全民科学素质工作领导小组各成员单位'],
  ['相关部门', '鹿城区相关部门'],
  ['各通信运营企业', '鹿城区各通信运营企业'],
])('several units that carry an activity out are one collective name: %s', async (承办单位, name) => {
  expect(await created({ 承办单位 })).toEqual([[name, '集体名称']]);
});

test('several units are no host', async () => {
  const [draft] = await rowsOf(tableOf({ ...row, 主办单位: '各镇（街道）' }));
  expect(draft?.asked).toEqual(['“各镇（街道）”是几家单位的统称：主办的是哪一家？']);
  expect(await created({ 主办单位: '各镇（街道）' })).toEqual([]);
});

test.each([
  ['示例景区管理处', '其他'],
  ['示例林场', '其他'],
  ['示例空气动力研究所', '科研院所'],
  ['示例科学院', '科研院所'],
  ['鹿城区全民科学素质工作领导小组', '联席机构'],
])('a unit by the end of its name: %s', async (承办单位, kind) => {
  expect(await created({ 承办单位 })).toEqual([[承办单位, kind]]);
});

test('an office of a school or of a township is not that of the county', async () => {
  expect(await created({ 承办单位: '示例大学甲校区团委、甲镇妇联' })).toEqual([
    ['示例大学甲校区团委', '群团组织'],
    ['甲镇妇联', '群团组织'],
  ]);
});

test('a new school is no slip of the sample school', async () => {
  const known = { 承办单位: '区教育局', 活动地点: '甲镇中心小学' };
  expect((await rowsOf(tableOf({ ...row, ...known })))[0]?.asked.join()).not.toContain('中心小学');
});

test.each([
  ['区直各部门（单位）干部职工、社区居民、学生代表', ['领导干部和公务员', '所有人', '其他']],
  ['各县（区）业务骨干、企业代表', ['其他']],
  ['10岁以上青少年', ['青少年']],
  ['18岁以上市民', ['所有人']],
])('representatives and ages of a group: %s', async (参加对象, audiences) => {
  expect(await rowWith({ 参加对象 })).toMatchObject({ audiences, audienceNote: 参加对象, asked: [] });
});

test.each([
  ['本校师生', '青少年'],
  ['该校师生', '青少年'],
  ['在校师生、家长代表', '青少年'],
])('pupils of the school that it is in: %s', async (参加对象, audience) => {
  const { audiences, asked } = (await rowWith({
    参加对象,
    活动地点: '瓯北中心小学',
    主办单位: '市科协、市教育局',
  })) as unknown as { audiences: string[]; asked: string[] };
  expect(audiences[0]).toBe(audience);
  expect(asked.filter((each) => each.includes('对象'))).toEqual([]);
});

test('a column of addresses tells the school as well', async () => {
  const [draft] = await rowsOf(
    tableOf({
      活动名称: '演练',
      活动时间: '9月20日9:00',
      举办地址: '瓯北中心小学',
      活动类型: '演练',
      主办单位: '市教育局',
      参加对象: '本校师生',
    }),
  );
  expect(draft).toMatchObject({ audiences: ['青少年'] });
});

test.each([
  ['银龄数字课堂', '教老年人手机挂号、打车', '报告讲座'],
  ['小学生营养膳食科普课', '学看食品标签', '报告讲座'],
  ['职业病防治知识进企业', '讲解个人防护用品的佩戴', '报告讲座'],
  ['科技咖啡馆：青年科学家面对面', '和大家聊聊新材料', '报告讲座'],
  ['流动图书车进校园', '开展阅读分享', '报告讲座'],
  ['走进科技馆', '参观展厅，讲解员讲解', '其他'],
  ['3D打印体验课', '设计钥匙扣', '互动体验'],
])('a talk says its type, what is done there says it first: %s', async (活动名称, 活动内容, type) => {
  expect(await rowWith({ 活动名称, 活动内容, 活动类型: '' })).toMatchObject({ type, asked: [] });
});

test.each(['联合行动', '部门主场活动', '青少年科普专项行动'])(
  'a programme in the column of types is no type: %s',
  async (活动类型) => {
    expect(await rowWith({ 活动名称: '消防站开放日', 活动类型 })).toMatchObject({ type: '开放日', asked: [] });
    expect(await rowWith({ 活动名称: '食品安全', 活动类型 })).toMatchObject({ type: '其他', typeNote: 活动类型 });
  },
);

test('units of several counties that share their end are each one', async () => {
  const named = async (主办单位: string) => (await rowsOf(tableOf({ ...row, 县区: '', 主办单位 })))[0]?.asked;
  const asked = ['鹿城区', '瓯海区', '瑞安市'].map((county) => expect.stringContaining(`“${county}气象局”`));
  expect(await named('鹿城、瓯海区气象局')).toEqual(asked.slice(0, 2));
  expect(await named('鹿城区、瓯海区、瑞安市气象局')).toEqual(asked);
  expect(await named('市教育局、鹿城区气象局')).toEqual(asked.slice(0, 1));
});

test('a department of the unit that holds it is no unit', async () => {
  const held = await rowsOf(tableOf({ ...row, 主办单位: '主办：测试市图书馆\n承办：宣教部' }));
  expect(held[0]).toMatchObject({ hosts: ['tushuguan'], asked: [] });
  expect(held[0]?.notes).toContain('“宣教部”是本单位的部门，没有写入。');
  const [party] = await rowsOf(tableOf({ ...row, 主办单位: '市科协、宣传部' }));
  expect(party?.asked).toEqual([expect.stringContaining('“宣传部”')]);
});

test('lines below a table that are signed are no activity', async () => {
  const table = `${tableOf(row)}主管领导签字：,,,,,填表：区科协\n`;
  expect((await rowsOf(table)).length).toBe(1);
});

test('a township whose name has the sign of a city is no county', async () => {
  const { 县区: _, ...others } = row;
  const [draft] = await rowsOf(tableOf({ '街道（镇）': '蒲鞋市街道', ...others, 主办单位: '市科协' }));
  expect(draft).toMatchObject({ asked: [] });
});

test.each(['市级各学会', '市直各单位', '市属各学校'])(
  '%s are several units, and none in particular',
  async (承办单位) => {
    expect(await created({ 承办单位, 县区: '' })).toEqual([[承办单位, '集体名称']]);
  },
);

test('a name in full that says nothing of its kind is a unit of another kind where units stand; a person is none', async () => {
  expect(await created({ 承办单位: '测试广播电视台' })).toEqual([['测试广播电视台', '其他']]);
  expect(await created({ 承办单位: '天文爱好者王老师' })).toEqual([]);
});

test('a new unit has the level that its name says, and a new venue the county of its rows', async () => {
  const { proposals } = await imported(
    tableOf({
      ...row,
      主办单位: '鹿城区教育局',
      承办单位: '测试市气象局',
      协办单位: '示例中学',
      活动地点: '测试市博物馆',
    }),
    true,
  );
  const levels = proposals.organizations.map(({ name, level, region }) => [name, level, region]);
  expect(levels).toEqual([
    ['鹿城区教育局', '县', 'lucheng'],
    ['测试市气象局', '市', undefined],
    ['示例中学', undefined, undefined],
  ]);
  expect(proposals.venues).toMatchObject([{ name: '测试市博物馆', region: 'lucheng' }]);
});

test('a mobile number alone is told', async () => {
  const [read] = await rowsOf(tableOf({ ...row, 联系电话: '13800000000' }));
  expect(read?.notes).toContain('“联系电话”里有联系人的姓名、手机号或身份证号，没有写入。');
  expect(read).not.toHaveProperty('contact');
});

test('a row that another replaces is not read, one that a partner reports is asked about', async () => {
  const table = (...rows: Readonly<Record<string, string>>[]) =>
    rowsOf(
      [row, ...rows]
        .map((each, at) => (at === 0 ? tableOf({ ...row, 备注: '' }) : `${line(Object.values({ ...row, ...each }))}\n`))
        .join(''),
    );
  const again = await table({ 活动时间: '9月21日9:00-11:00', 备注: '时间有调整，以这次填的为准，前面一条请删除' });
  expect(again).toMatchObject([{ sessions: [{ start: '2024-09-21T09:00+08:00' }], asked: [], kept: [] }]);
  const partners = await table({ 活动时间: '9月21日9:00-11:00', 主办单位: '市教育局', 备注: '与区科协联办' });
  expect(partners).toMatchObject(
    [3, 2].map((at) => ({ asked: [`第 ${at} 行是联办的单位报的，名称、地点一样：是同一个活动吗？`] })),
  );
});

test('the governments of several townships under one word', async () => {
  expect((await created({ 承办单位: '甲山镇、乙水乡、丙湖镇人民政府' })).map(([name]) => name)).toEqual([
    '甲山镇人民政府',
    '乙水乡人民政府',
    '丙湖镇人民政府',
  ]);
});
