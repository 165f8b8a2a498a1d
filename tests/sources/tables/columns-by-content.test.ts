import { expect, test } from 'vitest';
import { rowsOf } from './clerk-rows.ts';

const listed = async (...rows: readonly (readonly string[])[]) =>
  rowsOf([{ name: '表', rows: [['测试市图书馆2024年全国科普日活动'], ...rows] }]);

test('a table whose headings nobody knows is read by its cells', async () => {
  const read = await listed(
    ['干嘛的', '日子', '钟点', '去处', '场子'],
    ['机器人表演', '9月20日', '10:00-10:30', '五马街广场', '不限'],
    ['讲讲恐龙', '9月21日', '14:00-14:30', '五马街广场', '不限'],
  );
  expect(read).toMatchObject([
    { name: '机器人表演', hosts: ['tushuguan'], venue: 'square', asked: [] },
    { name: '讲讲恐龙', sessions: [{ start: '2024-09-21T14:00+08:00', end: '2024-09-21T14:30+08:00' }], asked: [] },
  ]);
  expect(read[0]?.notes).toContain('没有“活动名称”一列，照“干嘛的”一列写。');
});

test('a table of which only the name is known is read by its cells', async () => {
  const read = await listed(
    ['编号', '活动名称', '定在', '周几', '自何时', '落脚', '招呼'],
    [
      '1',
      '焊花的颜色',
      '9月17日、21日',
      '二、六',
      '9:30—10:30，14:30—15:30',
      '实训楼A座一层焊接车间',
      '初三及高中学生',
    ],
    ['2', '看发动机', '9.17-9.23', '', '每天8:30-17:00', '示例大厦B座204', '附近居民、中小学生和家长'],
    ['3', '风的课', '9月18日', '三', '上午9点半—11点', '东门广场', '社区孩子、航模爱好者'],
  );
  expect(read).toMatchObject([
    { room: '实训楼A座一层焊接车间', audiences: ['青少年'], asked: [], sessions: { length: 4 } },
    { room: '示例大厦B座204', asked: [], sessions: [{ from: '2024-09-17', to: '2024-09-23', opens: '08:30' }] },
    { asked: [], sessions: [{ start: '2024-09-18T09:30+08:00', end: '2024-09-18T11:00+08:00' }] },
  ]);
});

test('two columns of days in their order are the first and the last day', async () => {
  const read = await listed(
    ['活动名称', '甲', '乙', '地点'],
    ['看星星', '2024-09-17', '2024-09-19', '五马街广场'],
    ['看月亮', '2024-09-20', '2024-09-20', '五马街广场'],
  );
  expect(read).toMatchObject([
    { sessions: [{ from: '2024-09-17', to: '2024-09-19' }] },
    { sessions: [{ from: '2024-09-20' }] },
  ]);
});

test('people who give it are not those whom it is for', async () => {
  const [read] = await listed(
    ['活动名称', '时间', '地点', '志愿者'],
    ['看星星', '9月20日10:00', '五马街广场', '大学生'],
    ['看月亮', '9月21日10:00', '五马街广场', '退休职工'],
  );
  expect(read).toMatchObject({ kept: ['大学生'] });
});

test('of two columns that may be that of names the first is taken with a question', async () => {
  const [read] = await listed(
    ['节目', '说法', '时间', '地点', '对象'],
    ['机器人表演', '看机器人跳舞', '9月20日10:00', '五马街广场', '公众'],
    ['讲讲恐龙', '恐龙怎样灭绝', '9月21日10:00', '五马街广场', '公众'],
  );
  expect(read).toMatchObject({ name: '机器人表演', asked: [expect.stringContaining('先把“节目”一列当名称')] });
});

test('a part of a hospital or a school that is no region tells where in it', async () => {
  const [read] = await listed(
    ['活动名称', '时间', '院区', '位置'],
    ['义诊', '9月20日10:00', '老院区', '门诊一楼'],
    ['讲座', '9月21日10:00', '新院区', '门诊大厅'],
  );
  expect(read).toMatchObject({ room: '门诊一楼（老院区）', asked: [] });
});

test('a station that holds it is where it is, in a table without places', async () => {
  const [read] = await rowsOf([
    {
      name: '表',
      rows: [
        ['消防站', '活动名称', '时间', '地址'],
        ['梧田消防站', '看消防车', '9月20日10:00', '示例路1号'],
        ['娄桥消防站', '看水枪', '9月20日10:00', '示例路2号'],
      ],
    },
  ]);
  expect(read?.room).toContain('梧田消防站');
});
