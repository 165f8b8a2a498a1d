import { expect, test } from 'vitest';
import { rowWith } from './clerk-rows.ts';

test.each([
  ['三、四年级学生', ['青少年'], '三、四年级学生'],
  ['初一、初二学生', ['青少年'], undefined],
  ['一线职工', ['产业工人'], undefined],
  ['企业职工、科技工作者', ['产业工人', '科技工作者'], undefined],
  ['栗农', ['农民'], '栗农'],
  ['枣农、果农', ['农民'], '枣农、果农'],
  ['老少皆宜', ['所有人'], undefined],
  ['谁都能来', ['所有人'], undefined],
  ['老年大学学员', ['老年人'], undefined],
  ['不限', ['所有人'], undefined],
  ['3-8岁儿童及家长', ['亲子'], '3-8岁儿童及家长'],
  ['中小学生及家长', ['青少年', '亲子'], '中小学生及家长'],
  ['其他（市民）', ['所有人'], undefined],
  ['其他（不限）', ['所有人'], undefined],
  ['其他：公众', ['所有人'], undefined],
  ['青少年、其他（亲子家庭）', ['青少年', '亲子'], undefined],
  ['老年人、其他（社区居民）', ['老年人', '所有人'], undefined],
  ['其他（外卖骑手）', ['其他'], '其他（外卖骑手）'],
  ['社区居民、物业人员', ['所有人', '其他'], '社区居民、物业人员'],
  ['孕妇及家属', ['其他'], '孕妇及家属'],
  ['失眠人群', ['其他'], '失眠人群'],
  ['高中生、医学生', ['青少年', '大学生'], '高中生、医学生'],
  ['大中学生、市民', ['大学生', '青少年', '所有人'], '大中学生、市民'],
  ['大学生、酒企职工', ['大学生', '产业工人'], '大学生、酒企职工'],
  ['职工', ['产业工人'], '职工'],
  ['医院职工', ['其他'], '医院职工'],
  ['教职工', ['其他'], '教职工'],
])('an audience as clerks write it: %s', async (text, audiences, audienceNote) => {
  const row = await rowWith({ 面向对象: text });
  expect(row).toMatchObject({ audiences, asked: [], notes: [] });
  expect('audienceNote' in row ? row.audienceNote : undefined).toBe(audienceNote);
});

test.each([
  ['小学生', { audiences: ['青少年'] }],
  ['都可以', { audiences: ['其他'], audienceNote: '都可以' }],
  ['8岁以上亲子家庭', { audiences: ['亲子'], audienceNote: '8岁以上亲子家庭', ages: { from: 8 } }],
  ['本校师生', { admission: { to: 'members', note: '本校师生' } }],
  ['公众', { admission: { to: 'public' } }],
])('under 谁能来 %s says whom it is for, or who may come', async (谁能来, said) => {
  expect(await rowWith({ 谁能来 })).toMatchObject({ ...said, asked: [] });
});

test('no answer to whether it is for everybody, and no people, is asked about', async () => {
  expect((await rowWith({ 是否对公众开放: '部分' })).asked).toEqual([expect.stringContaining('是什么意思')]);
  expect((await rowWith({ 谁能来: '待定' })).asked).toEqual([expect.stringContaining('是什么意思')]);
});

test.each(['除学生外人员', '全县', '待定'])('%s is asked about', async (text) => {
  expect(await rowWith({ 面向对象: text })).toMatchObject({ asked: [expect.stringContaining(`对象“${text}”`)] });
});

test.each(['种粮大户', '社区居名', '合作社成员'])(
  'an audience of no kind is told in its own words: %s',
  async (text) => {
    expect(await rowWith({ 面向对象: text })).toMatchObject({ audiences: ['其他'], audienceNote: text, asked: [] });
  },
);

test.each(['高段学生', '低年级学生', '在校师生'])('pupils of a school are minors: %s', async (text) => {
  const row = await rowWith({ 面向对象: text, 活动地点: '甲镇中心校' });
  expect(row).toMatchObject({ audiences: ['青少年'], asked: [] });
});

test.each([
  ['三农', ['其他']],
  ['惠农', ['其他']],
  ['市民、摄影发烧友', ['所有人', '其他']],
])('%s is told in its own words where no word of ours is for it', async (text, audiences) => {
  expect(await rowWith({ 面向对象: text })).toMatchObject({ audiences, audienceNote: text, asked: [] });
});

test('without a column for it the content tells whom it is for, else the name, and that is said', async () => {
  expect(await rowWith({ 活动内容: '面向全市市民。' })).toMatchObject({
    audiences: ['所有人'],
    asked: [],
    notes: ['没有写对象，照活动内容里的“市民”写了“所有人”。'],
  });
  expect(await rowWith({ 活动名称: '老年人睡眠讲座', 活动内容: '讲失眠。' })).toMatchObject({ audiences: ['老年人'] });
  expect(await rowWith({ 活动内容: '面向全市市民。', 面向对象: '' })).not.toHaveProperty('audiences');
});

test.each([
  ['业委会、物业、感兴趣的居民', ['其他', '所有人']],
  ['志愿者、物业、沿街商户', ['其他', '所有人']],
  ['中学生、媒体', ['青少年', '其他']],
  ['60周岁以上居民，带身份证', ['所有人']],
  ['8~12岁，一大一小', ['亲子']],
  ['初中以上', ['青少年', '其他']],
  ['街坊', ['所有人']],
  ['居民，欢迎学生家长观摩', ['所有人', '亲子']],
])('bodies, conditions and guests beside people: %s', async (参加对象, audiences) => {
  expect(await rowWith({ 参加对象 })).toMatchObject({ audiences, asked: [] });
});

test.each(['谁都能看', '大家都可以来', '不限年龄', '都欢迎'])('%s is everybody', async (text) => {
  expect(await rowWith({ 面向对象: text })).toMatchObject({ audiences: ['所有人'], asked: [] });
  expect(await rowWith({ 面向对象: text })).not.toHaveProperty('audienceNote');
});

test('who must be of an age is told by the age alone', async () => {
  expect(await rowWith({ 面向对象: '年满16周岁' })).toMatchObject({ ages: { from: 16 }, asked: [] });
});

test.each(['一至六年级全体', '七年级两个班90人', '三年级起，每天一个班', '初二 400人'])(
  '%s are minors',
  async (text) => {
    expect(await rowWith({ 面向对象: text })).toMatchObject({ audiences: ['青少年'], audienceNote: text, asked: [] });
  },
);
