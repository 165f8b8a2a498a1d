import { expect, test } from 'vitest';
import corrections from '#integrations/zh-hant/corrections.json' with { type: 'json' };
import { traditionalText } from '#integrations/zh-hant/traditional-text.ts';
import { neverRight, words } from './word-lists.ts';

const text = traditionalText();

test('each of two thousand common words is written as in Taiwan', () => {
  expect(words.length).toBeGreaterThan(2000);
  expect(words.map(([simplified]) => `${simplified} ${text(simplified)}`)).toEqual(
    words.map(([simplified, traditional]) => `${simplified} ${traditional}`),
  );
});

test('each correction applies to its own word: no other phrase or boundary is in its way', () => {
  for (const [simplified, traditional] of Object.entries({ ...corrections.words, ...corrections.contexts })) {
    expect(text(simplified)).toBe(traditional);
  }
});

test('a word keeps its form beside others', () => {
  const listed = words.map(([simplified]) => simplified).join('、');
  expect(text(listed)).toBe(words.map(([, traditional]) => traditional).join('、'));
  const wrong = words.filter(([simplified, traditional]) => text(`他说“${simplified}”。`) !== `他說“${traditional}”。`);
  expect(wrong).toEqual([]);
});

test('no right word contains what is listed as never right', () => {
  expect(words.filter(([, traditional]) => traditional.match(neverRight))).toEqual([]);
});

test.each([
  ['在微信里长按图片', '在微信裡長按圖片'],
  ['把活动总结发到市科协', '把活動總結發到市科協'],
  ['拿一片干紫菜泡开', '拿一片乾紫菜泡開'],
  ['是通知里写明了的', '是通知裡寫明了的'],
  ['剩下的面线糊凉得快', '剩下的麵線糊涼得快'],
  ['碰伤以后，水痕干得最晚', '碰傷以後，水痕乾得最晚'],
  ['拿一卷胶带，扎一个洞', '拿一捲膠帶，扎一個洞'],
  ['那里有一只能看见水流的箱子', '那裡有一隻能看見水流的箱子'],
  ['三天后见，天后宫在城南', '三天後見，天后宮在城南'],
  ['给番茄当红娘的熊蜂', '給番茄當紅娘的熊蜂'],
  ['场地类型和面向对象', '場地類型和面向對象'],
  ['舒服是不是只因为它', '舒服是不是只因為它'],
  ['先并发布到全国', '先並發佈到全國'],
  ['贝壳的螺旋里藏着数学', '貝殼的螺旋裡藏著數學'],
  ['白天困不困，夜里睡不睡', '白天睏不睏，夜裡睡不睡'],
  ['不准带水，称得不准确', '不准帶水，稱得不準確'],
  ['海龟游过贝藻王国', '海龜游過貝藻王國'],
  ['头发干了，干了一天活，长江干流', '頭髮乾了，幹了一天活，長江幹流'],
  ['亲子游和小鱼游泳', '親子遊和小魚游泳'],
  ['今天后来下雨，前天后天都晴', '今天後來下雨，前天後天都晴'],
  ['数一数里面有几只', '數一數裡面有幾隻'],
])('in a sentence a phrase does not reach across the boundary of a word: %s', (simplified, traditional) => {
  expect(text(simplified)).toBe(traditional);
});

test.each([
  ['养了3只鸡、40 只鸭', '養了3隻雞、40 隻鴨'],
  ['第3只是示意', '第3只是示意'],
  ['10天后公布', '10天後公佈'],
  ['为期2周', '為期2週'],
])('a number before a word decides which is meant: %s', (simplified, traditional) => {
  expect(text(simplified)).toBe(traditional);
});
