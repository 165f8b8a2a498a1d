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
