import { expect, test } from 'vitest';
import { asWritten } from '#domain/checks/seen-text.ts';
import { textFaults as faultsOf } from '#domain/checks/text-faults.ts';

const textFaults = (text: string, year: number) => faultsOf(asWritten(text), year);
const codes = (text: string) => textFaults(text, 2023).map(({ code }) => code);

test.each([
  '0954-2088400',
  '400-123-4567',
  '2023-09-17 09:00 至 2023-09-25 17:00',
  'https://mp.weixin.qq.com/s?id=13800138000',
  'kx@example.cn',
  '统一社会信用代码 126404007508012345',
  '1500 2000 3000',
  '12800138000',
  '138001380001',
  '213800138000',
  '20230917138001380001',
  '13 14 15 16 17 18 19',
  '13:00-15:00 16:00-17:30',
  '138   0013   8000',
  '1101051949123100',
  'https://a.cn/260979610@qq.com',
  '1234@qq.com',
  '1234567890123@qq.com',
  'kx.260979610@qq.com',
  '260979610@qq.cn',
])('passes %s', (text) => {
  expect(codes(text)).toEqual([]);
});

test.each([
  '电话13800138000。',
  '138 0013 8000',
  '+86 138-0013-8000',
  '１３８００１３８０００',
  '一三八零零一三八零零零',
  '1 3 8 0 0 1 3 8 0 0 0',
  '008613800138000',
  '86-13800138000',
  '（+86）13800138000',
  '13900138000',
  '1380 013 8000',
  '138 001 38000',
  '13800 138000',
  '138 00138000',
  '1380013 8000',
  '(138)0013-8000',
  '（138）00138000',
  '138‑0013‑8000',
  '138 -0013 -8000',
  '１３８－００１３－８０００',
  '幺三八零零幺三八零零零',
  '一三八〇〇一三八○○○',
  '壹叁捌零零壹叁捌零零零',
  '一三八二四五六七八九零',
  'tel:13800138000',
  'https://a.cn/x，13800138000',
])('finds the mobile number in %s', (text) => {
  expect(codes(text)).toEqual(['pii-mobile']);
});

test('finds an identity number by its check digit, and never repeats it', () => {
  const faults = textFaults('身份证 11010519491231002X', 2023);
  expect(faults).toEqual([
    {
      code: 'pii-idcard',
      message: '有一个身份证号码。',
      fix: '删去它；需要身份证号的表格只放空白的。',
      offset: 4,
    },
  ]);
});

test.each([
  '11010519491231002x',
  '11010519491231002Ｘ',
  '１１０１０５１９４９１２３１００２ｘ',
  '110105 19491231 002X',
  '110105-1949-1231-002X',
  '110105200001019977',
])('finds the identity number in %s', (text) => {
  expect(codes(text)).toEqual(['pii-idcard']);
});

test.each([
  ['with another check digit', '110105194912310021'],
  ['of another century', '110105184912310020'],
  ['of a thirteenth month', '110105194913310021'],
  ['of a thirty-second day', '110105194912320025'],
  ['of a month 0', '110105194900310022'],
  ['of a day 0', '110105194912000021'],
  ['with digits before it', '111010519491231002X'],
  ['with digits after it', '11010519491231002X1'],
])('a number %s is none of a person', (_, text) => {
  expect(codes(text)).toEqual([]);
});

test('warns of a mailbox that is a QQ number', () => {
  expect(textFaults('260979610@qq.com', 2023)).toEqual([
    {
      code: 'personal-mailbox',
      message: '有一个 QQ 号邮箱，像是个人的。',
      fix: '换成单位的公务邮箱。',
      offset: 0,
    },
  ]);
  expect(codes('260979610@vip.QQ.com、12345@foxmail.com')).toEqual(['personal-mailbox', 'personal-mailbox']);
  expect(codes('gyskx8017@163.com')).toEqual([]);
});
