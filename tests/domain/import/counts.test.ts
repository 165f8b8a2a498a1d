import { expect, test } from 'vitest';
import { participantsIn, quotaIn, readCount } from '#domain/import/offer/count-texts.ts';

test.each([
  ['500', 500],
  ['200余', 200],
  ['200余人', 200],
  ['约10000', 10_000],
  ['1500人次', 1500],
  ['１，５００人', 1500],
  ['约1.2万人次', 12_000],
  ['1万+', 10_000],
  ['100人左右', 100],
  ['不少于50人', 50],
  ['每场60人，共180人', 180],
])('how many are expected in all: %s', (text, count) => {
  expect(readCount(text)).toEqual({ count, isEach: false });
});

test.each([
  ['每场60人', 60],
  ['每场约60人', 60],
  ['30/场', 30],
  ['30人／场', 30],
  ['约40人每场', 40],
  ['每期限25名', 25],
  ['各100人', 100],
])('how many are expected at each session: %s', (text, count) => {
  expect(readCount(text)).toEqual({ count, isEach: true });
});

test.each(['100-150人', '不限', '线上5000、线下200', '每天100人', '30组家庭', '1.5', '0', '若干'])(
  'no count is made of %s',
  (text) => {
    expect(readCount(text)).toBeUndefined();
  },
);

test.each([
  ['学生分组动手搭建、遥控机器人，约80名小学生参加。', 80],
  ['组织初一学生150人开展疏散演练，参观地震体验屋。', 150],
  ['举办专题报告1场，机关干部120人参加。', 120],
  ['邀请专家3名，组织农户100人参加。', undefined],
  ['组织志愿者30人讲解。', undefined],
  ['组织参观，每批20人。', undefined],
  ['展出图片40幅，发放宣传册500份。', undefined],
])('how many take part by a text that tells it once: %s', (text, count) => {
  expect(participantsIn(text)?.count).toBe(count);
});

test.each([
  ['带领亲子家庭野外观察花岗岩，限30人。', '限30人'],
  ['动手做一盏灯，每场30人。', '每场30人'],
  ['上午、下午内容相同，各30人。', '每场30人'],
  ['两场各限20组家庭', '每场20组家庭'],
  ['学生各100人', undefined],
  ['展板12块，各30人讲解', undefined],
  ['每天限200人', undefined],
])('the quota of a session in a text: %s', (text, quota) => {
  expect(quotaIn(text)).toBe(quota);
});
