import { expect, test } from 'vitest';
import { element } from '../../site-builders.ts';
import { imported, rowsOf } from './clerk-rows.ts';
import type { ClerkCell } from './clerk-workbook.ts';

const title = '测试市中心医院2024年全国科普日活动安排';
const unit = '报送单位：测试市中心医院（公章）    地址：测试市鹿城区示例路18号';
const titles = [
  '场次',
  '主题',
  '牵头科室',
  '举办日期',
  '星期',
  '起止时间',
  '在哪里',
  '适合谁来',
  '形式',
  '怎么参加',
  '看点',
];
const row: readonly ClerkCell[] = [
  ...['1', '骨质疏松早知道', '骨科', '9月20日', '五', '9:30-11:00', '门诊楼一楼大厅', '中老年人', '义诊', '直接来'],
  '测骨密度，学三个护骨动作',
];

const listed = (rows: readonly (readonly ClerkCell[])[], lines: readonly string[] = [title, unit]) =>
  rowsOf([{ name: '安排', rows: [...lines.map((line) => [line]), titles, ...rows] }]);

const withCell = (name: string, text: ClerkCell): readonly ClerkCell[] =>
  row.map((cell, at) => (titles[at] === name ? text : cell));

test('a unit’s own list, with titles that ask, is read', async () => {
  const [read] = await listed([row]);
  expect(read).toMatchObject({
    name: '骨质疏松早知道',
    summary: '测骨密度，学三个护骨动作',
    hosts: ['yiyuan'],
    audiences: ['老年人'],
    type: '现场咨询',
    booking: { needed: false },
    details: '牵头科室：骨科',
    asked: [],
    kept: [],
  });
  expect(read?.notes).toContain('没有写主办单位，照表头上面的“报送单位”写了“测试市中心医院”。');
});

test.each([
  ['a label names it', ['填报单位：测试市中心医院'], '填报单位'],
  ['the title begins with it', [title], '标题'],
  ['it stands behind a motto', ['“医学就在身边”——测试市中心医院2024年全国科普日安排'], '标题'],
])('the unit of the lines above is the host: %s', async (_, lines, said) => {
  const [read] = await listed([row], lines);
  expect(read?.hosts).toEqual(['yiyuan']);
  expect(read?.notes).toContain(`没有写主办单位，照表头上面的“${said}”写了“测试市中心医院”。`);
});

test.each([
  ['测试市少儿图书馆9月科普月活动预告', '测试市少儿图书馆'],
  ['示例岭自然保护区 2024年全国科普日活动（报市科协）', '示例岭自然保护区'],
  ['测试市健康科普学会各分会2024年全国科普日项目汇总', '测试市健康科普学会'],
  ['测试国有林场（报林业局）全国科普日安排', '测试国有林场'],
])('the title %s is of %s', async (line, owner) => {
  const [read] = await listed([row], [line]);
  expect(read?.notes).toContain(`没有写主办单位，照表头上面的“标题”写了“${owner}”。`);
});

test.each([
  ['the title is of a place', ['测试市鹿城区2024年全国科普日活动安排']],
  ['the title is of a system', ['测试市教育系统2024年全国科普日活动安排']],
  ['the title is of several', ['测试市各医院2024年全国科普日活动安排']],
  ['nothing names a unit', ['2024年全国科普日活动安排']],
])('the host is asked where %s', async (_, lines) => {
  const [read] = await listed([row], lines);
  expect(read?.asked).toContain('没有“主办单位”。');
  expect(read?.hosts).toBeUndefined();
});

test('a collecting unit that is named as the host is it', async () => {
  const [read] = await listed([row], ['主办单位：测试市科协']);
  expect(read?.hosts).toEqual(['kexie']);
});

test('a second column of what to see stands in the details', async () => {
  const [read] = await rowsOf(
    '活动名称,活动内容,活动亮点,活动类型,主办单位,活动时间,活动地点\n看星星,用望远镜看土星,能看见光环,互动体验,市科协,9月20日19:00-21:00,五马街广场\n',
  );
  expect(read).toMatchObject({ summary: '用望远镜看土星', details: '活动亮点：能看见光环', asked: [] });
});

test('a column that counts the rows says nothing; one that tells how many there are is kept', async () => {
  const two = await listed([row, ['2', '胎动怎么数', ...row.slice(2)]]);
  expect(two.map(({ kept }) => kept)).toEqual([[], []]);
  const [read] = await listed([withCell('场次', '3')]);
  expect(read?.kept).toEqual(['3']);
});

test('in a unit’s own table a column of branches names its host', async () => {
  const of = async (line: string, title: string, branch: string) => {
    const { sheets, proposals } = await imported(
      `${line},,\n活动名称,${title},活动时间\n看星星,${branch},9月20日19:00-21:00\n`,
      true,
    );
    const read = sheets.flatMap(({ outcomes }) => outcomes).flatMap((each) => ('notes' in each ? each : []));
    return { hosts: proposals.organizations.map(({ name }) => name), ...element(read) };
  };
  const society = '测试市健康科普学会各分会2024年全国科普日项目汇总';
  expect((await of(society, '分会', '口腔分会')).hosts).toEqual(['测试市健康科普学会口腔分会']);
  expect((await of(society, '分会', '学会秘书处')).hosts).toEqual(['测试市健康科普学会秘书处']);
  const other = await of(society, '分会', '口腔医院');
  expect(other.hosts).toEqual(['测试市健康科普学会']);
  expect(other.notes).toContain('“分会”写的“口腔医院”没有写入。');
  const branch = await of('测试市海洋馆9月科普月安排', '馆点', '东湖分馆');
  expect(branch).toMatchObject({ hosts: ['测试市海洋馆东湖分馆'], activity: { room: '测试市海洋馆东湖分馆' } });
});
