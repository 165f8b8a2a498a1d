import { expect, test } from 'vitest';
import { scanFaults } from '#domain/checks/text-scan.ts';
import { weekdayFaults } from '#domain/checks/text-weekday.ts';

test('four short pieces with spaces between are a scan that was read badly', () => {
  expect(scanFaults('通知 浙中 江共 省浙 科江')).toEqual([
    {
      code: 'txt-ocr-suspect',
      message: '“通知 浙中 江共 省浙 科江”字之间有空格，像是扫描件识别出来的。',
      fix: '对照原件重新输入，去掉多余的空格。',
      offset: 0,
    },
  ]);
  expect(scanFaults('关于 科 普 日 的\n')).toMatchObject([{ offset: 0 }]);
  expect(scanFaults('（见附件） 科 普 日 的 通知')).toMatchObject([{ offset: 6 }]);
});

test.each(['科 普 日', '身份证 学生证 水 杯 票', '科 普 日 活动的', 'a b c d', '固原市 科 普 日', '科  普  日  的'])(
  '%j is let be',
  (text) => {
    expect(scanFaults(text)).toEqual([]);
  },
);

const wrongDays = (text: string) => weekdayFaults(text, 2023).map(({ message }) => message);

test.each([
  '9月17日（星期日）',
  '9月17日(周日)',
  '9月17日，礼拜天',
  '9月17日 星期日',
  '9月17日星期日',
  '09月17日周日',
  '2024年9月17日（星期二）',
  '1月2日（周一）至1月8日（周日）',
  '9月17日、星期六',
  '星期六',
  '9月17日上午',
  '9.17（周日）',
  '2023-09-17 周日',
  '9月17日至9月23日（周日至周六）',
  '9月16—17日（周六、周日）',
  '9月16日-17日（周日）',
  '3.14，周一',
])('%j has its weekday', (text) => {
  expect(wrongDays(text)).toEqual([]);
});

test.each([
  ['9月17日（星期六）', '“9月17日（星期六”对不上：2023年9月17日是星期日。'],
  ['9.17（周六）', '“9.17（周六”对不上：2023年9月17日是星期日。'],
  ['2023-09-17（周六）', '“2023-09-17（周六”对不上：2023年9月17日是星期日。'],
  ['9月17日至22日（周日至周六）', '“9月17日至22日（周日至周六”对不上：2023年9月22日是星期五。'],
  ['2月30日', '“2月30日”不对：2023 年 2 月只有 28 天，没有 30 日。'],
  ['2月30日（周四）', '“2月30日”不对：2023 年 2 月只有 28 天，没有 30 日。'],
  ['2024年9月31日', '“2024年9月31日”不对：2024 年 9 月只有 30 天，没有 31 日。'],
  ['13月1日', '“13月1日”不对：没有 13 月。'],
  ['10月1日周六', '“10月1日周六”对不上：2023年10月1日是星期日。'],
  ['2024年9月17日,礼拜天', '“2024年9月17日,礼拜天”对不上：2024年9月17日是星期二。'],
])('%j has another', (text, message) => {
  expect(wrongDays(text)).toEqual([message]);
});

test('a day of an unknown year is let be; the warning has its place', () => {
  expect(weekdayFaults('9月17日（星期六）', Number.NaN)).toEqual([]);
  expect(weekdayFaults('2月29日', Number.NaN)).toEqual([]);
  expect(weekdayFaults('2月30日', Number.NaN)).toMatchObject([{ code: 'text-date' }]);
  expect(weekdayFaults('定于9月17日（星期六）', 2023)).toMatchObject([
    { code: 'weekday-mismatch', fix: '核对日期和星期，哪个写错了改哪个。', offset: 2 },
  ]);
});
