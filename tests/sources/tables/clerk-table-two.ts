import { timed } from './clerk-table-one.ts';
import type { ClerkCell, ClerkSheet } from './clerk-workbook.ts';

const none = null;
const association = '测试市科协';
const titles = [
  '序号',
  '县区',
  '活动名称',
  '活动时间',
  none,
  '活动地点',
  '主办单位',
  '联系人',
  none,
  '类型',
  '面向人群',
  '费用',
  '年龄',
  '平台',
  '链接',
  '预约方式',
  '主要内容',
  '活动板块',
  '其他说明',
];

type Row = readonly ClerkCell[];

/** A row of the second table from what differs: county, name, date, time, place, and other cells by their titles. */
function row(
  number: number | null,
  county: string | null,
  name: string | null,
  date: ClerkCell,
  time: ClerkCell,
  place: ClerkCell,
  others: Readonly<Record<string, ClerkCell>> = {},
): Row {
  const usual: Readonly<Record<string, ClerkCell>> = {
    主办单位: association,
    类型: '互动体验',
    面向人群: '市民',
    主要内容: `${name}的内容`,
    活动板块: '联合行动',
  };
  const cells = titles.map((title) =>
    title === none ? none : (others[title] ?? (name === null ? none : (usual[title] ?? none))),
  );
  return [number, county, name, date, time, place, ...cells.slice(6)];
}

/** A workbook with two heading rows, merged counties and activities, hidden and struck rows, dates beside times. */
export const twoHeadingRows: readonly ClerkSheet[] = [
  {
    name: '活动汇总',
    rows: [
      ['测试市2024年全国科普日重点活动安排表'],
      titles,
      [none, none, none, '日期', '时段', none, none, '姓名', '电话'],
      row(1, '鹿城区', '科学实验秀', { day: 45_551 }, '9:00-10:30', '测试市科技馆', {
        联系人: '张三',
        类型: '演出',
        费用: '免费',
        年龄: '6-12岁',
      }),
      row(2, none, '水火箭大赛', { day: 45_552 }, '上午', '五马街广场', {
        类型: '比赛',
        面向人群: '中小学生',
        预约方式: '需预约，限40组',
      }),
      row(3, none, '古生物展', '9月15日-25日', '9:00-17:00', '测试市科技馆', {
        类型: '展览',
        费用: '20元',
        其他说明: '周一闭馆',
      }),
      row(4, '瓯海区', '天文讲座', 45_556, { time: 0.8125 }, '线上', {
        类型: '讲座',
        平台: '腾讯会议',
        链接: 'https://meeting.tencent.com/dm/abc',
      }),
      row(5, none, '科普大篷车', '2024.9.18', '9:00-11:00', '瓯海第一小学', { 面向人群: '青少年' }),
      row(none, none, none, '2024.9.19', '14:00-16:00', '瓯海第二小学'),
      row(6, none, '中医药文化周', '9月20日', '全天', '测试市中心医院', {
        主办单位: '测试市中心医院',
        类型: '现场咨询',
        面向人群: '群众',
      }),
      row(7, '鹿城区', '不办了的讲座', '9月21日', '下午', '某处'),
      row(8, '鹿城区', '机器人课', '9月22日', '9.30-11.00', '测试市科技馆三楼301室', {
        面向人群: '8岁以上儿童',
        费用: '材料费15元',
        其他说明: '需提前预约，电话0577-88962209',
      }),
      row(9, '鹿城区', '藏起来的活动', '9月22日', '下午', '某处'),
      ['小计'],
      row(10, '鹿城区', '健康大讲堂', '9月23日', '15：00—16：30', '测试市图书馆', {
        类型: '报告讲座',
        面向人群: '老年人',
        年龄: '60岁以上',
        其他说明: '名额已满',
      }),
      row(11, '鹿城区', '科普研学', '9月24日', none, '江心屿', { 类型: '研学', 面向人群: '亲子' }),
      row(12, '鹿城区', '节水宣传', '同上', none, '同上', { 其他说明: '延期' }),
      row(13, '鹿城区', '防灾体验', { day: 45_558 }, '8:30—11:30，14:00—17:00', '五马街广场'),
      row(14, '瓯海区', '校园科技节', '9月18日至20日', '上午', '瓯海中学', {
        面向人群: '本校师生',
        其他说明: '不对外开放',
      }),
      row(15, '鹿城区', '老年智能手机课', '9月16日\n9月18日', '9:00-10:00\n14:00-15:00', '水心社区', {
        面向人群: '社区老人',
        类型: '培训',
      }),
      row(16, '鹿城区', '无人机飞行', '9月19日', '晚7点-9点', '江心屿', {
        类型: '飞行表演',
        其他说明: '如遇大风改到室内',
      }),
      row(17, '鹿城区', '科普剧', '9月20日', '14:30开始', '测试市文化宫', {
        类型: '科普剧',
        预约方式: '0577-88001122',
        主办单位: '测试市教育局',
      }),
      row(18, '鹿城区', '食品安全大家谈', '9月20-22日', none, '五马街广场', {
        主办单位: '主办：市科协 承办：测试市图书馆',
        面向人群: '市民、学生家长',
      }),
      row(19, '鹿城区', '院士报告会', '待定', none, '测试市科技馆', { 类型: '报告会', 面向人群: '科技工作者、大学生' }),
      row(20, '鹿城区', '科普市集', '9月21日（周五）', '9:00-16:00', '五马街广场', { 费用: '看情况' }),
      ['注：以上活动如有变动另行通知'],
      ['审核人：王五', none, none, '填表人：李四 13812345678'],
    ],
    merged: [
      'A1:S1',
      'D2:E2',
      'H2:I2',
      ...['A', 'B', 'C', 'F', 'G', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S'].map(
        (column) => `${column}2:${column}3`,
      ),
      'B4:B6',
      'B7:B10',
      'A8:A9',
      'C8:C9',
      'G8:G9',
    ],
    hiddenRows: [13],
    struckRows: [11],
  },
  {
    name: '旧表',
    rows: [
      ['活动名称', '活动时间'],
      ['旧活动', '9月1日'],
    ],
    isHidden: true,
  },
  { name: '说明', rows: [['本表一式两份']] },
];

export const twoHeadingRowsRead: readonly (readonly [row: number, expected: object])[] = [
  [
    4,
    {
      sessions: timed('16T09:00', '16T10:30'),
      type: '科普表演',
      price: { free: true },
      ages: { from: 6, to: 12 },
      region: 'lucheng',
    },
  ],
  [
    5,
    {
      sessions: [{ kind: 'all-day', from: '2024-09-17', part: 'morning' }],
      type: '竞赛',
      booking: { needed: true, capacity: 40, capacityUnit: '组' },
      region: 'lucheng',
    },
  ],
  [
    6,
    {
      sessions: [{ from: '2024-09-15', to: '2024-09-25', opens: '09:00', closes: '17:00', closedWeekdays: ['周一'] }],
      price: { free: false, note: '20元' },
    },
  ],
  [
    7,
    {
      sessions: [{ kind: 'timed', start: '2024-09-21T19:30+08:00' }],
      online: { platform: '腾讯会议', url: 'https://meeting.tencent.com/dm/abc' },
      region: 'ouhai',
    },
  ],
  [
    8,
    {
      sessions: [...timed('18T09:00', '18T11:00'), { ...timed('19T14:00', '19T16:00')[0], room: '瓯海第二小学' }],
      room: '瓯海第一小学',
      region: 'ouhai',
    },
  ],
  [10, { sessions: [{ from: '2024-09-20', part: 'whole-day' }], hosts: ['yiyuan'], region: 'ouhai' }],
  [11, { left: 'struck' }],
  [
    12,
    {
      sessions: timed('22T09:30', '22T11:00'),
      venue: 'guan',
      room: '三楼301室',
      ages: { from: 8 },
      audienceNote: '8岁以上儿童',
      booking: { needed: true, phone: '0577-88962209' },
      price: { free: false },
    },
  ],
  [13, { left: 'hidden' }],
  [14, { left: 'sum' }],
  [15, { sessions: [{ ...timed('23T15:00', '23T16:30')[0], status: 'full' }], ages: { from: 60 }, hosts: ['kexie'] }],
  [16, { sessions: [{ kind: 'all-day', from: '2024-09-24' }], room: '江心屿' }],
  [17, { asked: ['写了“延期”：改到什么时候，原来是什么时候？'], sessions: [{ from: '2024-09-24' }], room: '江心屿' }],
  [18, { sessions: [...timed('23T08:30', '23T11:30'), ...timed('23T14:00', '23T17:00')] }],
  [
    19,
    {
      audiences: ['青少年'],
      audienceNote: '本校师生',
      sessions: [{ from: '2024-09-18', to: '2024-09-20', part: 'morning' }],
      admission: { to: 'members' },
    },
  ],
  [
    20,
    {
      sessions: [...timed('16T09:00', '16T10:00'), ...timed('18T14:00', '18T15:00')],
      audiences: ['老年人'],
      audienceNote: '社区老人',
      type: '报告讲座',
    },
  ],
  [21, { type: '科普表演', sessions: timed('19T19:00', '19T21:00'), weather: '如遇大风改到室内' }],
  [
    22,
    {
      sessions: [{ start: '2024-09-20T14:30+08:00' }],
      type: '科普剧',
      hosts: ['jiaoyu'],
      booking: { needed: true, phone: '0577-88001122' },
    },
  ],
  [
    23,
    {
      sessions: [{ from: '2024-09-20', to: '2024-09-22' }],
      hosts: ['kexie'],
      organizers: ['tushuguan'],
      audiences: ['所有人', '亲子'],
    },
  ],
  [24, { sessions: [{ kind: 'tba' }], audiences: ['科技工作者', '大学生'] }],
  [
    25,
    {
      asked: ['2024年9月21日是周六，不是周五：哪个写错了？', '费用“看情况”：是什么意思？'],
      sessions: timed('21T09:00', '21T16:00'),
    },
  ],
  [26, { left: 'note' }],
  [27, { left: 'signature' }],
];
