import { expect, test } from 'vitest';
import { datedSentences } from '#domain/checks/dated-sentences.ts';

test.each([
  '9月7日前报送',
  '9月7日之前报送',
  '9月7日以前报送',
  '9月7日18:00前报送',
  '9月7日下班时截止',
  '到9月7日为止',
  '9月7号止',
  '截止9月7日',
  '截至时间：9月7日',
  '最迟在9月7日',
  '务必于9月7日',
  '不迟于9月7日',
])('tells by when: %s', (text) => {
  expect(datedSentences(text, 2023)).toEqual([{ text, days: ['2023-09-07'] }]);
});

test.each([
  '9月7日报送',
  '开幕前报送',
  '9月7日学习止血',
  '9月7日止痛',
  '9月7日，开幕前到场',
  '截止，9月7日开幕',
  '9月7日在固原市博物馆广场上办，开幕前到场',
  '9月7日起每个周末都在博物馆广场上前后两场',
  '截止的时间由各个县区自己来定吧9月7日',
])('does not tell by when: %s', (text) => {
  expect(datedSentences(text, 2023)).toEqual([]);
});

test('each sentence stands by itself, with its days, their own year, and without its marks', () => {
  const text = '# 报送\n\n> **9月7日**开幕。2024年1月10日前、12月31日前报总结；10月1日前没有！截止9月8日？最迟9月9日';
  expect(datedSentences(text, 2023)).toEqual([
    { text: '2024年1月10日前、12月31日前报总结', days: ['2024-01-10', '2023-12-31'] },
    { text: '10月1日前没有', days: ['2023-10-01'] },
    { text: '截止9月8日', days: ['2023-09-08'] },
    { text: '最迟9月9日', days: ['2023-09-09'] },
  ]);
  expect(datedSentences('> **9月7日前**报送 #|', 2023)).toEqual([{ text: '9月7日前报送', days: ['2023-09-07'] }]);
});
