import { describe, expect, test } from 'vitest';
import { rowsOf } from './clerk-rows.ts';

const told = {
  活动名称: ['看星星', '健康义诊', '防灾讲座', '小小实验家'],
  活动类型: ['观测', '义诊', '讲座', '体验'],
  县区: ['鹿城区', '鹿城区', '瓯海区', '鹿城区'],
  主办单位: ['市科协', '测试市中心医院', '测试市教育局', '市科协'],
  活动日期: ['9月16日', '9月17日', '9月18日', '9月21日'],
  具体时间: ['19:00-21:00', '9:00-11:00', '14:30-16:00', '10:00-11:30'],
  活动地点: ['五马街广场', '测试市科技馆', '测试市科技馆', '五马街广场'],
  面向对象: ['亲子家庭', '老年人', '中小学生', '青少年'],
  名额: ['30人', '40人', '100人', '20人'],
  费用: ['免费', '10元', '免费', '20元'],
  活动板块: ['联合行动', '重点活动', '联合行动', '重点活动'],
  咨询电话: ['0577-88962209', '0577-88962210', '0577-88962211', '0577-88962209'],
} as const;
type Title = keyof typeof told;
const titles = Object.keys(told) as Title[];

/** The table with the columns of these titles, of which some are called otherwise. */
const read = (columns: readonly Title[], names: Partial<Record<Title, string>> = {}) =>
  rowsOf([
    {
      name: '安排',
      rows: [
        columns.map((title) => names[title] ?? title),
        ...told.活动名称.map((_, row) => columns.map((title) => told[title][row] ?? '')),
      ],
    },
  ]);

const without = (...left: readonly Title[]) => titles.filter((title) => !left.includes(title));

describe('a title that all cells contradict is asked about, and its field stays empty', () => {
  test.each<readonly [Title, Title, string]>([
    ['活动类型', '主办单位', 'typeNote'],
    ['活动类型', '咨询电话', 'typeNote'],
    ['活动地点', '活动日期', 'room'],
    ['活动地点', '面向对象', 'room'],
    ['活动地点', '费用', 'room'],
    ['面向对象', '咨询电话', 'audiences'],
    ['面向对象', '活动类型', 'audiences'],
    ['主办单位', '具体时间', 'hosts'],
    ['面向对象', '活动板块', 'audiences'],
    ['活动地点', '活动板块', 'room'],
    ['主办单位', '面向对象', 'hosts'],
  ])('%s above the cells of %s', async (title, other, field) => {
    const found = await read(without(title), { [other]: title });
    for (const row of found) {
      expect(row.asked).toContainEqual(expect.stringContaining(`“${title}”一列写的像是`));
      expect(row).not.toHaveProperty(field);
    }
    expect(found).toHaveLength(told.活动名称.length);
  });

  test.each<readonly [string, Title]>([
    ['线上平台', '活动日期'],
    ['线上平台', '咨询电话'],
    ['名额', '面向对象'],
    ['名额', '活动板块'],
    ['线上平台', '活动板块'],
    ['活动内容', '咨询电话'],
    ['联系方式', '活动类型'],
  ])('%s above the cells of %s, where no such column is', async (title, other) => {
    const found = await read(
      without('名额', '咨询电话', ...titles.filter((each) => each === title)).concat(
        other === '咨询电话' ? [other] : [],
      ),
      { [other]: title },
    );
    expect(found).toHaveLength(told.活动名称.length);
    for (const row of found) {
      expect(row.asked).toContainEqual(expect.stringContaining(`“${title}”一列写的像是`));
      expect(row).not.toHaveProperty('online');
    }
  });

  test('a name is kept as it is written, with the question', async () => {
    const found = await read(without('活动名称'), { 具体时间: '活动名称' });
    expect(found[0]).toMatchObject({ name: '19:00-21:00' });
    for (const { asked } of found) expect(asked).toContainEqual(expect.stringContaining('“活动名称”一列写的像是'));
  });

  test('the question says what to do', async () => {
    const [row] = await read(without('活动类型'), { 咨询电话: '活动类型' });
    expect(row?.asked).toContain('“活动类型”一列写的像是“联系方式”：列名写错了吗？');
  });
});

describe('cells that may stand under their title raise no such question', () => {
  test.each<readonly [string, readonly string[]]>([
    ['名额', ['不限', '不限', '30人', '不限']],
    ['活动类型', ['线上', '线下', '线上', '线下']],
    ['活动地点', ['待定', '另行通知', '待定', '待定']],
    ['活动地点', ['市科协', '测试市中心医院', '测试市教育局', '抖音直播间']],
    ['面向对象', ['鹿城区小学生', '不限', '全市', '市民']],
    ['活动类型', ['观测', '市科协', '讲座', '体验']],
    ['咨询电话', ['市科协', '0577-88962210', '市科协', '市科协']],
    ['活动内容', ['讲座', '义诊', '观测', '体验']],
    ['活动内容', ['参观科技馆', '参观图书馆', '参观实验室', '参观气象馆']],
    ['面向对象', ['敬老院', '福利院', '养老院', '福利院']],
    ['活动类型', ['亲子活动', '青少年活动', '老年活动', '亲子活动']],
    ['咨询电话', ['微信公众号', '官网', '微信公众号', '现场']],
    ['活动地点', ['各中小学', '各幼儿园', '各社区', '各中小学']],
  ])('%s: %j', async (title, cells) => {
    const columns = without(...titles.filter((each) => each === title));
    const lines = [
      [...columns, title],
      ...told.活动名称.map((_, row) => [...columns.map((each) => told[each][row] ?? ''), cells[row] ?? '']),
    ];
    const found = await rowsOf([{ name: '安排', rows: lines }]);
    expect(found).toHaveLength(told.活动名称.length);
    expect(found.flatMap(({ asked }) => asked.filter((each) => each.includes('列名')))).toEqual([]);
  });
});

describe('a title of two fields is that of its cells', () => {
  const facts = (found: Awaited<ReturnType<typeof read>>) =>
    found.map(({ imported: _, notes: __, ...activity }) => activity);

  test.each<readonly [string, Title]>([
    ['对象/类型', '活动类型'],
    ['类型/对象', '面向对象'],
    ['单位或地点', '主办单位'],
    ['单位或地点', '活动地点'],
    ['费用/名额', '名额'],
    ['名额/费用', '费用'],
    ['对象、费用', '费用'],
  ])('%s above the cells of %s', async (title, own) => {
    expect(facts(await read(titles, { [own]: title }))).toEqual(facts(await read(titles)));
    const named = titles.filter((each) => each !== own && title.split(/[/、或]/u).some((part) => each.includes(part)));
    const fewer = without(...named);
    expect(facts(await read(fewer, { [own]: title }))).toEqual(facts(await read(fewer)));
  });

  test('which is told', async () => {
    const [row] = await read(titles, { 活动类型: '对象/类型' });
    expect(row?.notes).toContain('“对象/类型”一列照“活动类型”读。');
  });
});
