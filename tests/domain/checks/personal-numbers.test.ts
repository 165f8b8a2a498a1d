import { describe, expect, test } from 'vitest';
import { isSuspicious, personalNumbers } from '#domain/checks/personal-numbers.ts';
import { masked, quote, visible } from '#domain/checks/quote.ts';
import { mobileWritings, oldIdentity } from '../../personal-writings.ts';

const kinds = (text: string) => personalNumbers(text).map(({ kind }) => kind);

describe('a mobile number', () => {
  test.each(mobileWritings)('is one as %j', (text) => {
    expect(kinds(text)).toEqual(['mobile']);
    expect(kinds(`咨询${text}，王老师`)).toEqual(['mobile']);
  });

  test.each(mobileWritings)('is masked as %j', (text) => {
    for (const shown of [masked(text), visible(text), quote(text)]) {
      expect(kinds(shown)).toEqual([]);
      expect(shown).toContain('*');
    }
  });

  test('stands where its first digit stands', () => {
    expect(personalNumbers('电话&#49;38&#49;2345678。')).toEqual([{ kind: 'mobile', start: 2, end: 21 }]);
    expect(personalNumbers('𠮷𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖')).toEqual([{ kind: 'mobile', start: 2, end: 24 }]);
  });

  test('is found where its parts could be years, but the signs between them make no list', () => {
    expect(kinds('150-2023-2024')).toEqual(['mobile']);
    expect(kinds('150 2023 2024')).toEqual(['mobile']);
  });

  test.each([
    'https://a.cn/?tel=13812345678',
    'http://a.cn/?phone:13812345678',
    'https://a.cn/mobile/13812345678',
    'https://a.cn/#telephone_no=13812345678',
    'tel:13812345678',
  ])('is found in an address that names it so: %s', (text) => {
    expect(kinds(text)).toEqual(['mobile']);
  });

  test('is told once, in the order of the text, with what is read only by folding', () => {
    const found = personalNumbers('①③⑧①②③④⑤⑥⑦⑧、13912345678、12345678@qq.com');
    expect(found.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['mobile', 0, 11],
      ['mobile', 12, 23],
      ['mailbox', 24, 39],
    ]);
  });

  test('is found beside an enumerator, in each of several', () => {
    expect(kinds('①13812345678②13912345678')).toEqual(['mobile', 'mobile']);
    expect(kinds('13812345678/13912345678')).toEqual(['mobile', 'mobile']);
  });
});

describe('an identity number', () => {
  test.each([
    oldIdentity,
    `身份证${oldIdentity}号`,
    '640402 650917 123',
    '640402 300917 123',
    '１１０１０５４９１２３１００２',
    '11010519491231002Ⅹ',
    '11010519491231002×',
    '110105*19491231*002X',
    '1101 0519 4912 3100 2X',
    '①①⓪①⓪⑤①⑨④⑨①②③①⓪⓪②X',
    '2023 11010519491231002X',
  ])('is one as %s', (text) => {
    expect(kinds(text)).toEqual(['identity']);
    expect(kinds(visible(text))).toEqual([]);
  });

  test.each([
    ['of a province that is none', '170105491231002'],
    ['of a day that is none', '110105490231002'],
    ['of a month that is none', '110105491331002'],
    ['in a code', 'A110105491231002'],
    ['before a letter', '110105491231002B'],
    ['of eighteen digits and a province that is none', '17010519491231002X'],
    ['a code of place, day and count', '640402230917001'],
  ])('%s is none', (_, text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('no number of a person', () => {
  test.each([
    '0954-2088400',
    '0954—2088400、0954—2088401',
    '010-63589698转8001',
    '400-138-1234',
    '4001381234',
    '9:00—11:30，14:00—17:30',
    '2023-09-17 09:00 至 2023-09-25 17:00',
    '9月13、14、15、16、17、18日',
    '9.13/9.14/9.15/9.16/9.17/9.18',
    '1998.10.1—2008.5.3',
    '固科协〔2023〕24号',
    '宁ICP备13001234号-1',
    '宁公网安备64040002000138号',
    '统一社会信用代码 91640100MA75W1234X',
    '统一社会信用代码 12640400454123456J',
    '营业执照注册号 640400200001234',
    '书号 978-7-5046-9138-1',
    'ISBN 9787504691381',
    '订单 20230917138001380001',
    '订单号 2023091713800138',
    '账号 6222 0213 8001 3800 013',
    '票价 15 元、138 元、1380 元',
    '共 150 人（2023—2024 学年）',
    '150，2023—2024',
    '150、2023、2024',
    '150, 2023, 2024',
    '一、二、三、四、五、六、七、八、九、十、十一',
    '①②③④⑤⑥⑦⑧⑨⑩⑪',
    '1 2 3 4 5 6 7 8 9 10 11 12',
    '1 3 5 7 9 2 4 6 8 0 1 3 5',
    '一九四九年十月一日',
    '二〇二三年九月十七日',
    '北纬 36.01384，东经 106.28416',
    'https://mp.weixin.qq.com/s/13812345678',
    'https://a.cn?no=13812345678',
    'http://a.cn/13812345678',
    'HTTPS://A.CN/13812345678',
    'https://a.cn/hotel-13812345678',
    '640402199',
    '圆周率 3.14159265358979',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  test('what is no number of a person and short is shown as it is', () => {
    expect(visible('0954-2088400，2023-09-17 09:00')).toBe('0954-2088400，2023-09-17 09:00');
  });
});

test.each([
  ['1234567890', false],
  ['12345678901', true],
  ['1（—（—（—（—2345678901', true],
  ['1（—（—（—（—（2345678901', false],
  ['1甲2345678901', false],
  ['a1234567890123', true],
  ['abcdefghij@', true],
  ['abcdefghij＠', true],
  ['&#49;abcdef', true],
  ['abcdefghijk', false],
  ['a@b', false],
  ['2023-09-17T09:00+08:00', false],
  ['2023-09-17T09:00:00+08:00', false],
])('%s can hold a personal number: %s', (text, expected) => {
  expect(isSuspicious(text)).toBe(expected);
});

test.each([
  ['9787504691381', '97*********81'],
  ['书号9787504691381、97875046913。', '书号97*********81、97*******13。'],
  ['9787504691', '9787504691'],
  ['６２２２０２１３８００１', '６２********０１'],
  ['&#49;38&#49;2345678', '&#49;3*******78'],
  ['13812345&#x36;&#55;&#56;', '13*******&#55;&#56;'],
  ['97875046913X与13812345678', '97********3X与13*******78'],
  ['13812345678与97875046913', '13*******78与97*******13'],
  ['账号 6222-0213-8001-3800-013', '账号 6222-0213-8001-3800-013'],
])('the middle of a long number, a person’s or not, is masked: %s', (text, shown) => {
  expect(masked(text)).toBe(shown);
});
