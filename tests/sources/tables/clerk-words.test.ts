import { expect, test } from 'vitest';
import { rowWith } from './clerk-rows.ts';

test.each([
  ['现场指导', '现场咨询'],
  ['现场会', '现场咨询'],
  ['义诊', '现场咨询'],
  ['网络竞答', '竞赛'],
  ['线上答题', '竞赛'],
  ['宣讲', '报告讲座'],
  ['培训班', '报告讲座'],
  ['演出', '科普表演'],
  ['观鸟', '互动体验'],
  ['应急演练', '互动体验'],
  ['参观体验', '互动体验'],
  ['展览参观', '展览展示'],
  ['其他', '其他'],
  ['其他（讲座）', '报告讲座'],
  ['其它：网络直播', '直播'],
  ['其他（请注明）：讲座', '报告讲座'],
])('a type as clerks write it says one of the list: %s', async (text, type) => {
  expect(await rowWith({ 活动类型: text })).toMatchObject({ type, asked: [], notes: [], kept: [] });
});

test.each([
  ['展览、参观', '展览展示', ['参观']],
  ['参观/展览', '展览展示', ['参观']],
  ['宣传、咨询', '科普宣传', ['咨询']],
  ['展览＋体验', '展览展示', ['体验']],
  ['其他（讲座、直播）', '报告讲座', ['直播']],
])(
  'of several types the first that is known is taken, which is said, and the others are kept: %s',
  async (text, type, kept) => {
    expect(await rowWith({ 活动类型: text })).toMatchObject({
      type,
      asked: [],
      notes: [`活动类型“${text}”写了几种，只能选一种，先取“${type}”。`],
      kept,
      imported: { text: expect.stringContaining(text), questions: [] },
    });
  },
);

test.each([
  ['参观', '参观'],
  ['实地参观', '实地参观'],
  ['其他（参观）', '参观'],
  ['其他（植树）', '植树'],
  ['故事分享', '故事分享'],
  ['讲解', '讲解'],
  ['现场检测', '现场检测'],
  ['作品征集', '作品征集'],
  ['训练、检测', '训练、检测'],
])('what has no type of its own is “其他”, with its own word: %s', async (text, word) => {
  expect(await rowWith({ 活动类型: text })).toMatchObject({
    type: '其他',
    typeNote: word,
    asked: [],
    notes: [`“${word}”不在活动类型里，写了“其他”，照原词注明。`],
    kept: [],
  });
});

test('a word that is too long for the field is kept', async () => {
  const text = '植树、修剪、浇水、认树、挂牌、拍照、写生、做标本';
  const row = await rowWith({ 活动类型: text });
  expect(row).toMatchObject({ type: '其他', kept: [text], imported: { text: expect.stringContaining(text) } });
  expect(row).not.toHaveProperty('typeNote');
});

test.each(['报告讲做', '科普讲做', '互动体念'])('a slip of a type is asked about: %s', async (text) => {
  const { asked } = await rowWith({ 活动类型: text });
  expect(asked).toEqual([expect.stringContaining(`活动类型“${text}”：是哪一种？是不是`)]);
});

test('without a type of its own a row has the one that its name or content says plainly, which is said', async () => {
  expect(await rowWith({ 活动名称: '古代计时仪器图片展', 活动类型: '', 活动内容: '免费参观' })).toMatchObject({
    type: '展览展示',
    asked: [],
    notes: ['没有写活动类型，照名称里的“图片展”写了“展览展示”。'],
  });
  expect(await rowWith({ 活动名称: '外卖里的健康账', 活动类型: '', 活动内容: '展板12块，医生现场咨询' })).toMatchObject(
    {
      type: '现场咨询',
      notes: [expect.stringContaining('照活动内容里的“咨询”')],
    },
  );
});

test.each([
  [
    '健康讲座暨义诊',
    '欢迎参加',
    '报告讲座',
    '没有写活动类型，名称像是“报告讲座”、“现场咨询”，只能选一种，先取“报告讲座”。',
  ],
  ['科普图书漂流', '欢迎参加', '其他', '没有写活动类型，名称和内容也没有说清是哪一种，先写“其他”。'],
  ['秋日同乐', '现场体验，发放宣传册', '其他', '没有写活动类型，名称和内容也没有说清是哪一种，先写“其他”。'],
])('without one that is plain the first of the name or 其他 is taken, which is said: %s', async (...told) => {
  const [活动名称, 活动内容, type, note] = told;
  const row = await rowWith({ 活动名称, 活动内容, 活动类型: '' });
  expect(row).toMatchObject({ type, asked: [], notes: [note] });
});

test.each([
  ['其他（演练）', '互动体验', '演练'],
  ['其他：知识问答', '竞赛', '知识问答'],
])('the word in 其他（请注明） that is of a type is noted: %s', async (text, type, typeNote) => {
  expect(await rowWith({ 活动类型: text })).toMatchObject({
    type,
    typeNote,
    asked: [],
    notes: [`活动类型“${text}”算作“${type}”，照原词注明。`],
  });
});

test('the name of a type in 其他（请注明） is the type', async () => {
  const row = await rowWith({ 活动类型: '其他（科普剧）' });
  expect(row).toMatchObject({ type: '科普剧', notes: [] });
  expect(row).not.toHaveProperty('typeNote');
});
