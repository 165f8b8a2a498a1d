import { expect, test } from 'vitest';
import { typeSaidIn } from '#domain/import/categories/type-evidence.ts';

test.each([
  ['古代计时仪器图片展', '', '展览展示', '图片展'],
  ['科普大篷车巡展', '', '展览展示', '巡展'],
  ['纸上的海：古海图展', '', '展览展示', '古海图展'],
  ['科学家精神宣讲', '', '报告讲座', '宣讲'],
  ['“科技工作者讲科普”进机关报告会', '', '报告讲座', '报告会'],
  ['人工智能专题报告', '', '报告讲座', '专题报告'],
  ['农村实用技术培训班', '', '报告讲座', '培训'],
  ['公民科学素质网络竞答', '', '竞赛', '竞答'],
  ['焊接技能赛', '', '竞赛', '技能赛'],
  ['专家义诊周', '举办健康讲座。', '现场咨询', '义诊'],
  ['冬枣技术服务周', '', '现场咨询', '技术服务'],
  ['亲子科学剧演出', '', '科普剧', '科学剧演出'],
  ['科学实验秀', '', '科普表演', '实验秀'],
  ['食品安全公众开放日', '组织代表参观生产线。', '开放日', '公众开放日'],
  ['机器人体验营', '', '互动体验', '体验'],
  ['应急疏散演练', '参观地震体验屋。', '互动体验', '演练'],
  ['周三周五科学小实验', '', '互动体验', '实验'],
  ['食品安全宣传', '专家义诊。', '科普宣传', '宣传'],
])('the name says its type: %s', (name, content, type, word) => {
  expect(typeSaidIn(name, content)).toEqual({ kind: 'one', type, word, isName: true });
});

test.each([
  ['华州皮影里的光学', '演出皮影戏，讲解光影原理。', '科普表演', '演出'],
  ['外卖里的健康账', '摆放展板12块，医生现场咨询，发放宣传册500份。', '现场咨询', '咨询'],
  ['云课堂：看懂体检报告', '医生在线直播讲解体检报告。', '直播', '直播'],
  ['黄河湿地秋季观鸟', '带领中小学生认识候鸟，开展研学。', '研学', '研学'],
  ['秋夜星空', '用天文望远镜观测月球、土星。', '互动体验', '观测'],
  ['防震进社区', '摆放展板10块。', '科普宣传', '展板'],
  ['看奶粉怎样装罐', '组织消费者代表参观生产线。', '其他', '参观'],
])('where the name does not, the content says it: %s', (name, content, type, word) => {
  expect(typeSaidIn(name, content)).toMatchObject({ kind: 'one', type, isName: false });
  expect(typeSaidIn(name, content)).toMatchObject({ word: expect.stringContaining(word) });
});

test('two kinds of words that say as much say several, in the order of the text', () => {
  expect(typeSaidIn('健康讲座暨义诊', '')).toEqual({
    kind: 'several',
    types: ['报告讲座', '现场咨询'],
    isName: true,
  });
  expect(typeSaidIn('秋游', '发放宣传册，现场体验。')).toEqual({
    kind: 'several',
    types: ['科普宣传', '互动体验'],
    isName: false,
  });
});

test.each([
  ['科普图书漂流', '市民带一本科普书来换一本。'],
  ['科技教育乡村行', '大学生志愿者为小学生上科学课。'],
  ['科技进步与发展', '在实验小学开展，咨询电话另告，由展览馆协办。'],
  ['走进湿地观测站', '欢迎咨询体检报告。'],
  ['实验室的一天', '在示例技术服务中心培训室集合。'],
])('words of places, units and phones are no evidence: %s', (name, content) => {
  expect(typeSaidIn(name, content)).toEqual({ kind: 'none' });
});
