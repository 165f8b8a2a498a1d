import { expect, test } from 'vitest';
import { audienceSaidIn } from '#domain/import/categories/audience-evidence.ts';

test.each([
  ['学生分组动手搭建，约80名小学生参加。', '青少年'],
  ['组织初一学生150人开展疏散演练。', '青少年'],
  ['四、五年级学生动手做水火箭。', '青少年'],
  ['学生现场体验图形化编程，志愿者指导。', '青少年'],
  ['大学生志愿者为小学生上科学课。', '青少年'],
  ['科普大篷车到各县中小学校巡回展出。', '青少年'],
  ['医生在线直播讲解体检报告，面向全市市民。', '所有人'],
  ['向社区居民发放宣传册500份。', '所有人'],
  ['组织消费者代表参观生产线。', '所有人'],
  ['邀请农业专家作报告，市直机关干部约90人参加。', '领导干部和公务员'],
  ['专家坐诊，为枣农解答裂果问题。', '农民'],
  ['带领亲子家庭野外观察花岗岩。', '亲子'],
  ['学生和家长一起动手。', '亲子'],
  ['银龄课堂', '老年人'],
])('a text speaks of one group: %s', (text, audience) => {
  expect(audienceSaidIn(text)?.audience).toBe(audience);
});

test.each([
  '面向市民和老年人。',
  '展出日晷、漏刻等图片40幅，免费参观。',
  '关注公众号了解食品安全公众开放日。',
  '示例大学学生参加。',
  '在青少年宫放映，助力三农。',
  '邀请科技工作者和大学生志愿者讲解。',
])('a text speaks of no one group: %s', (text) => {
  expect(audienceSaidIn(text)).toBeUndefined();
});
