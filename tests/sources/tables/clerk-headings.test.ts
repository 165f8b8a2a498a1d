import { expect, test } from 'vitest';
import { rowsOf, rowWith } from './clerk-rows.ts';
import type { ClerkCell } from './clerk-workbook.ts';

const groups = ['序号', '县区', '责任单位', '活动内容', '', '活动时间', '', '地点', '参加人员', '', '备注'];
const parts = ['', '', '', '主题', '形式', '起', '止', '', '对象', '人数', ''];
const merged = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:H3', 'I2:J2', 'K2:K3', 'A4:K4', 'B5:B6'];
const twoRows = (...rows: readonly (readonly ClerkCell[])[]) => [
  { name: '安排', rows: [['活动计划安排表'], groups, parts, ...rows], merged },
];

test('a heading of groups and their parts above activities is no form, whatever its cells are called', async () => {
  const rows = await rowsOf(
    twoRows(
      ['一、县区活动'],
      ['1', '鹿城区', '市科协', '良种繁育观摩', '观摩', '9月16日', '9月16日', '五马街广场', '农民', '80', ''],
      ['2', '', '市图书馆', '电脑培训', '培训', '9月17日', '9月19日', '五马街广场', '市民', '120', '上午'],
      ['二、其他'],
      ['3', '瓯海区', '市科协', '流动展览', '展览', '9月20日', '9月24日', '甲村', '公众', '500', '上午'],
    ),
  );
  expect(rows).toMatchObject([
    {
      name: '良种繁育观摩',
      hosts: ['kexie'],
      region: 'lucheng',
      sessions: [{ kind: 'all-day', from: '2024-09-16' }],
      expectedVisitors: 80,
    },
    { name: '电脑培训', region: 'lucheng', sessions: [{ from: '2024-09-17', to: '2024-09-19' }] },
    { name: '流动展览', type: '展览展示', region: 'ouhai', sessions: [{ from: '2024-09-20', to: '2024-09-24' }] },
  ]);
});

const own = ['展览', '9月20日9:00-11:00', '五马街广场', '市科协', '看一看'];
const listed = async (titles: readonly string[], ...rows: readonly (readonly ClerkCell[])[]) =>
  rowsOf([
    {
      name: '安排',
      rows: [[...titles, '活动类型', '时间', '地点', '主办单位', '一句话介绍'], ...rows.map((row) => [...row, ...own])],
      merged: ['A2:A3'],
    },
  ]);

test.each([
  ['系列/项目', '活动(讲座)题目'],
  ['项目', '活动名称'],
  ['活动名称', '主题'],
])('of %s and %s what differs by row is the name, the other the series', async (series, name) => {
  const rows = await listed([series, name], ['健康讲堂', '第一讲 血压'], ['', '第二讲 血糖'], ['开放日', '走进气象站']);
  expect(rows).toMatchObject([
    { name: '第一讲 血压', details: `${series}：健康讲堂`, asked: [], sessions: [{}] },
    { name: '第二讲 血糖', details: `${series}：健康讲堂`, asked: [], sessions: [{}] },
    { name: '走进气象站', details: `${series}：开放日`, asked: [] },
  ]);
});

test('without rows of one name a theme is a theme, and a series alone names its rows', async () => {
  const rows = await rowsOf(`活动名称,主题,活动时间\n讲堂甲,血压,9月20日\n讲堂乙,血糖,9月21日\n讲堂丙,,9月22日\n`);
  expect(rows.map(({ name }) => name)).toEqual(['讲堂甲', '讲堂乙', '讲堂丙']);
  const [row] = await listed(['系列/项目', '备注'], ['健康讲堂', ''], ['', '第二场']);
  expect(row).toMatchObject({ name: '健康讲堂' });
});

test('a series that is a programme of the campaign is that', async () => {
  const rows = await listed(['系列', '名称'], ['重点活动', '血压'], ['', '血糖']);
  expect(rows.map(({ programmes }) => programmes)).toEqual([['key'], ['key']]);
});

const ends = async (...lines: readonly string[]) =>
  (
    await rowsOf(
      twoRows(
        ['1', '鹿城区', '市科协', '良种繁育观摩', '观摩', '9月16日', '', '五马街广场', '农民', '80', ''],
        ['2', '', '市科协', '电脑培训', '培训', '9月17日', '9月19日', '五马街广场', '市民', '120', ''],
        ...lines.map((line) => [line]),
      ),
    )
  ).map(({ asked, sessions }) => [asked, sessions]);

test('an empty end is the day of the start where the table says so, and is asked about elsewhere', async () => {
  const [one] = await ends('说明：活动起止同一天的，止栏可不填。');
  expect(one).toMatchObject([[], [{ kind: 'all-day', from: '2024-09-16' }]]);
  const [other] = await ends();
  expect(other?.[0]).toEqual(['没有写到哪天止：到哪天？']);
});

test('two rows of titles in plain words', async () => {
  const rows = await rowsOf([
    {
      name: '汇总',
      rows: [
        ['题目', '怎么搞', '什么时候', '', '在哪儿', '', '组织者', '请谁来'],
        ['', '', '哪天', '几点到几点', '场所', '具体位置', '', ''],
        ['急救课', '讲座', '9月20日', '9:00-10:00', '测试市科技馆', '三楼', '市科协', '小学生'],
        ['义诊', '咨询', '9月21日', '14:30-15:00', '五马街广场', '东门', '市科协', '老人'],
      ],
    },
  ]);
  expect(rows).toMatchObject([
    {
      type: '报告讲座',
      venue: 'guan',
      room: '三楼',
      hosts: ['kexie'],
      sessions: [{ start: '2024-09-20T09:00+08:00' }],
    },
    { type: '现场咨询', venue: 'square', room: '东门', sessions: [{ end: '2024-09-21T15:00+08:00' }] },
  ]);
});

test('what is shown online has its own words, in a sheet of a table of one district', async () => {
  const rows = await rowsOf([
    {
      name: '线下',
      rows: [
        ['瓯海区2024年全国科普日活动安排'],
        ['活动名称', '时间', '办在哪里', '主办单位'],
        ['义诊', '9月20日9:00', '五马街广场', '市科协'],
      ],
    },
    {
      name: '线上',
      rows: [
        ['云上科普'],
        ['栏目', '播出平台', '开播', '出品', '看的人'],
        ['看月亮', '视频号“示例”', '9月20日19:00-20:00', '市科协', '所有人'],
      ],
    },
  ]);
  expect(rows).toMatchObject([
    { name: '义诊', venue: 'square', region: 'ouhai' },
    { name: '看月亮', online: { platform: '视频号“示例”' }, region: 'ouhai', audiences: ['所有人'], asked: [] },
  ]);
});

test('hours that are not read in a column that is not known are asked about', async () => {
  for (const 别的 of ['14:30-13:30', '9点入厂，11点出来'])
    expect((await rowWith({ 活动时间: '9月20日', 别的 })).asked.join()).toContain('是活动的时间吗');
});

test('a sheet of the city beside one of a district is not the district’s', async () => {
  const rows = await rowsOf([
    {
      name: '一',
      rows: [
        ['测试市2024年全国科普日活动安排'],
        ['活动名称', '时间', '地点', '主办单位'],
        ['义诊', '9月20日9:00', '测试市政府广场', '市科协'],
      ],
    },
    {
      name: '二',
      rows: [
        ['瓯海区2024年全国科普日活动安排'],
        ['活动名称', '时间', '地点', '主办单位'],
        ['看月亮', '9月21日19:00', '瓯海区政府广场', '市科协'],
      ],
    },
  ]);
  expect(rows.map(({ region }) => region)).toEqual([undefined, 'ouhai']);
});

test('起止 above 从 and 到, with the hours of each day', async () => {
  const rows = await rowsOf([
    {
      name: '展览',
      rows: [
        ['展览名称', '起止', '', '每天几点', '地点', '主办单位'],
        ['', '从', '到', '', '', ''],
        ['石头展', '9月15日', '9月25日', '9:00-17:00', '测试市科技馆', '市科协'],
      ],
    },
  ]);
  expect(rows).toMatchObject([
    { sessions: [{ from: '2024-09-15', to: '2024-09-25', opens: '09:00', closes: '17:00' }], asked: [] },
  ]);
});
