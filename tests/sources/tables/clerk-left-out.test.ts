import { expect, test } from 'vitest';
import { imported, rowsOf, rowWith } from './clerk-rows.ts';

const heading = ['序号', '活动名称', '活动时间', '活动地点', '主办单位'];
const row = ['1', '义诊', '9月20日9:00', '五马街广场', '市科协'];

test('units without an activity, who issued the table and sheets of what is over are left out', async () => {
  const { sheets, skipped } = await imported([
    {
      name: '安排',
      rows: [heading, row, ['', '无', '', '', '市图书馆'], [], ['', '', '', '测试市图书馆'], ['', '', '', '2024年8月']],
    },
    { name: '8月（已结束）', rows: [heading, row] },
    { name: '去年的（参考）', rows: [heading, row] },
    { name: '表2', rows: [['2022年安排（存底，不报）'], heading, row] },
  ]);
  expect(sheets.flatMap(({ outcomes }) => outcomes)).toMatchObject([
    { kind: 'new' },
    { kind: 'left', reason: 'note' },
    { kind: 'left', reason: 'signature' },
    { kind: 'left', reason: 'signature' },
  ]);
  expect(skipped).toEqual(['8月（已结束）', '去年的（参考）', '表2'].map((name) => ({ name, reason: 'over' })));
});

test.each(['填表人(签字)：', '填表人（签字）：', '审核人 (盖章):', '联系电话(办公室)：0577-88962209'])(
  'who filled the table in is left out, whatever the brackets are: %s',
  async (line) => {
    const { sheets } = await imported([{ name: '安排', rows: [heading, row, ['', line, '', '', '']] }]);
    expect(sheets.flatMap(({ outcomes }) => outcomes)).toMatchObject([
      { kind: 'new' },
      { kind: 'left', reason: 'signature' },
    ]);
  },
);

test('the hours above are those of another day, and places are those of the days in turn', async () => {
  const rows = await rowsOf([
    {
      name: '安排',
      rows: [
        heading,
        ['1', '集市', '9月20日 8:30-11:30', '五马街广场', '市科协'],
        ['2', '集市第二场', '9/21，其余同上', '同上', '同上'],
      ],
    },
  ]);
  expect(rows[1]).toMatchObject({
    venue: 'square',
    sessions: [{ start: '2024-09-21T08:30+08:00', end: '2024-09-21T11:30+08:00' }],
    asked: [],
  });
  expect(await rowWith({ 活动时间: '9月18、19日9:00', 活动地点: '分别在甲镇、乙镇卫生院' })).toMatchObject({
    sessions: [{ room: '甲镇卫生院' }, { room: '乙镇卫生院' }],
    asked: [],
  });
});

test.each([
  [{ 活动名称: '影院年度检修' }, '是给公众的活动吗'],
  [{ 活动名称: '工作小结会（内部）' }, '是给公众的活动吗'],
  [{ 备注: '对方尚未回复，可能不办' }, '定下来了吗'],
  [{ 活动地点: '集合点见群通知' }, '具体是哪里'],
])('what cannot be announced as it stands is asked about: %o', async (cells, question) => {
  expect((await rowWith(cells)).asked.join()).toContain(question);
});

test('a remark names the platform of what is only said to be online', async () => {
  expect(await rowWith({ 活动地点: '线上', 备注: 'B站“示例科协”直播，无需报名' })).toMatchObject({
    online: { platform: 'B站“示例科协”' },
    asked: [],
  });
});

const outcomes = async (...rows: readonly (readonly string[])[]) =>
  (await imported([{ name: '收集结果', rows: [[...heading, '备注'], row, ...rows] }])).sheets
    .flatMap((sheet) => sheet.outcomes)
    .slice(1)
    .map((outcome) => (outcome.kind === 'left' ? outcome.reason : outcome.kind));

test.each(['共收到14份，其中测试1份、重复1份', '以上共计12项', '本次征集到活动 20 项', '总计：14项'])(
  'a line that counts the rows is a sum: %s',
  async (line) => {
    expect(await outcomes([line])).toEqual(['sum']);
  },
);

test.each([
  [['2', '测试', '测试', '测试', '市科协'], 'trial'],
  [['2', '测试', '9月21日9:00', '五马街广场', '市科协', '测试，请忽略'], 'trial'],
  [['2', '看星星', '9月21日9:00', '五马街广场', '市科协', '本行作废'], 'trial'],
  [['2', '测试', '9月21日9:00', '五马街广场', '市科协'], 'draft'],
  [['2', '看星星', '9月21日9:00', '五马街广场', '市科协', '小雨请忽略'], 'new'],
  [['2', '体能测试', '9月21日9:00', '五马街广场', '市科协', '测试'], 'new'],
])('a row that says that it is a trial is left out: %j', async (cells, kind) => {
  expect(await outcomes(cells)).toEqual([kind]);
});

test.each([
  ['1', '（样例）走进电厂', '9月20日9:00', '五马街广场', '市科协'],
  ['1', '走进××厂', '9月×日9:00', '××广场', '××局'],
  ['例', '走进电厂', '9月20日9:00', '五马街广场', '市科协'],
])('a row that shows how to fill in the others is left out: %s, %s', async (...sample) => {
  const { sheets } = await imported([{ name: '安排', rows: [heading, sample, row] }]);
  expect(sheets.flatMap(({ outcomes }) => outcomes)).toMatchObject([
    { kind: 'left', reason: 'sample' },
    { kind: 'new' },
  ]);
});

test('a mark of the table before a name is none of the name', async () => {
  for (const name of ['★义诊', '☆ 义诊', '义诊★', '※义诊'])
    expect(await rowWith({ 活动名称: name })).toMatchObject({ name: '义诊', asked: [] });
});

test.each([[['瓯海区']], [['', '瓯海区']]])(
  'the title of a second table in a sheet is that of its rows: %j',
  async (title) => {
    const rows = await rowsOf([
      {
        name: '补报',
        rows: [
          ['鹿城区（微信补报）'],
          ['序号', '活动名称', '什么时候', '地点', '主办单位'],
          ['1', '义诊', '9月20日9:00', '甲街', '区科协'],
          [],
          title,
          ['序号', '活动名称', '日期时间', '主办单位', '地点'],
          ['1', '讲座', '9月21日9:00', '区科协', '乙街'],
        ],
      },
    ]);
    expect(rows.map(({ region }) => region)).toEqual(['lucheng', 'ouhai']);
  },
);

test.each(['暂未上报（已催，9月11日前补）', '待报', '以上请一并汇总，谢谢！', '请查收'])(
  'a line that speaks of the table is no activity: %s',
  async (line) => {
    const { sheets } = await imported([{ name: '安排', rows: [heading, row, ['', line, '', '', '']] }]);
    expect(sheets.flatMap(({ outcomes }) => outcomes)).toMatchObject([
      { kind: 'new' },
      { kind: 'left', reason: 'note' },
    ]);
  },
);

test.each([
  [['', '', '市科素办  2024年9月6日', '', ''], 'signature'],
  [['', '本次未报送', '', '', '市图书馆'], 'note'],
  [['', '本次无活动', '', '', '市图书馆'], 'note'],
])('who issued it on which day, and who reports nothing, is no activity: %j', async (cells, reason) => {
  const { sheets } = await imported([{ name: '安排', rows: [heading, row, cells] }]);
  expect(sheets.flatMap(({ outcomes }) => outcomes)).toMatchObject([{ kind: 'new' }, { kind: 'left', reason }]);
});
