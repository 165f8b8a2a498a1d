import { expect, test } from 'vitest';
import { rowWith } from './clerk-rows.ts';

test.each([
  ['预约方式', '9月28日9:00起公众号预约', '“预约方式”写了“9月28日9:00起公众号预约”，活动那时已经结束：哪个写错了？'],
  ['报名截止时间', '9月25日18:00', '“报名截止时间”写了“9月25日18:00”，活动那时已经结束：哪个写错了？'],
  ['备注', '22日报名截止', '“备注”写了“22日报名截止”，活动那时已经结束：哪个写错了？'],
  ['备注', '参演人员21日上午8:40前到校集合', '“备注”写了“参演人员21日上午8:40前到校集合”，那天没有这个活动：是哪天？'],
  ['活动名称', '插座里的秘密（9月23日专场）', '“活动名称”写了“9月23日专场”，活动时间写的是别的日子：照哪个？'],
  ['活动名称', '看月亮（9月21日）', '“活动名称”写了“9月21日”，活动时间写的是别的日子：照哪个？'],
  ['备注', '礼堂19日起布置', '“备注”写了“礼堂19日起布置”，那天没有这个活动：是哪天？'],
  [
    '活动内容',
    '9月22日晚在示例县现场直播',
    '“活动内容”写了“9月22日晚在示例县现场直播”，活动时间写的是别的日子：照哪个？',
  ],
])('a day beside the time that is none of its days is asked about: %s, %s', async (column, text, question) => {
  expect((await rowWith({ [column]: text })).asked).toContain(question);
});

test.each([
  ['预约方式', '9月10日9:00起公众号预约'],
  ['备注', '9月18日前报名'],
  ['备注', '参演人员20日上午8:40前到校集合'],
  ['备注', '25日公布获奖名单'],
  ['活动名称', '“9月18日”纪念日主题展'],
  ['活动名称', '看月亮（9月20日晚场）'],
  ['活动名称', '9月21日世界老年痴呆日义诊'],
  ['备注', '在1号楼集合，带3日内的报告'],
  ['活动内容', '9月21日是国际和平日，讲和平的科学'],
  ['活动内容', '9月20日上午量血压'],
])('other days of another thing, and those of the time, are not: %s, %s', async (column, text) => {
  expect(await rowWith({ [column]: text })).toMatchObject({ asked: [] });
});

test('days of a span, of a rule and those on which it was to be before are its days', async () => {
  const rows = await Promise.all([
    rowWith({ 活动时间: '9月10日-25日9:00-17:00', 备注: '20日有专家在场' }),
    rowWith({ 活动时间: '9月5日-25日每周三9:00', 备注: '18日有专家在场' }),
    rowWith({ 活动时间: '9月20日9:00-11:00（原定9月16日）', 备注: '16日的票仍有效' }),
  ]);
  expect(rows.flatMap(({ asked }) => asked)).toEqual([]);
});

test('who gathers, and comes back, is there from the one to the other', async () => {
  for (const times of ['9月20日9:00集合，12:00返回', '9月20日9:00集合、12:00散场'])
    expect(await rowWith({ 活动时间: times })).toMatchObject({
      sessions: [{ start: '2024-09-20T09:00+08:00', end: '2024-09-20T12:00+08:00' }],
      asked: [],
    });
});

test('hours before six are of the morning where the name says so', async () => {
  expect(await rowWith({ 活动名称: '等日出：海岛慢直播', 活动时间: '9月20日5:20—6:40' })).toMatchObject({ asked: [] });
  const { asked } = await rowWith({ 活动名称: '海岛慢直播', 活动时间: '9月20日5:20—6:40' });
  expect(asked).toEqual([expect.stringContaining('凌晨还是下午')]);
});
