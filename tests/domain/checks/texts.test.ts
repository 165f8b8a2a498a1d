import { describe, expect, test } from 'vitest';
import { quote, visible } from '#domain/checks/quote.ts';
import { asWritten } from '#domain/checks/seen-text.ts';
import { textFaults as faultsOf } from '#domain/checks/text-faults.ts';
import { valueTextProblems } from '#sources/text/value-texts.ts';

const textFaults = (text: string, year: number) => faultsOf(asWritten(text), year);
const codes = (text: string) => textFaults(text, 2023).map(({ code }) => code);

describe('characters', () => {
  test.each([
    '北京　上海 ①②③ ℃ ㎡ — … · ～',
    '第一行\n第二行\t制表\r\n',
    '𠮷 㑇 䶮 是人名用字',
    '👩🏼‍🔬 和 👨‍👩‍👧',
    'cafe\u0301 ệ',
    '﨎﨏﨑 是统一汉字',
  ])('passes %j', (text) => {
    expect(codes(text)).toEqual([]);
  });

  test.each([
    ['a NUL', '科普\u0000日', 'txt-control-char', '文字里有控制字符 U+0000。'],
    ['a line separator', '行\u2028行', 'txt-control-char', '文字里有控制字符 U+2028。'],
    ['half a surrogate pair', '\ud800', 'txt-control-char', '文字里有控制字符 U+D800。'],
    ['a replacement character', '\u{fffd}', 'txt-replacement-char', '文字里有乱码 U+FFFD。'],
    ['a zero-width space', '0954\u200b-2088400', 'txt-invisible', '文字里有看不见的字符 U+200B。'],
    ['a turn of direction', 'a\u202eb', 'txt-invisible', '文字里有看不见的字符 U+202E。'],
    ['a tag character', '\u{e0041}', 'txt-invisible', '文字里有看不见的字符 U+E0041。'],
    ['a joiner between letters', 'a\u200db', 'txt-invisible', '文字里有看不见的字符 U+200D。'],
    ['five marks on one letter', `科${'\u0301'.repeat(5)}`, 'combining-overload', '一个字上叠了 4 个以上的附加符号。'],
    ['a radical', '⽇期', 'txt-kangxi-radical', '“⽇”（U+2F47）是部首或兼容字，看着一样，搜索不到。'],
    [
      'a compatibility ideograph',
      '\u{f9f4}',
      'txt-kangxi-radical',
      '“\u{f9f4}”（U+F9F4）是部首或兼容字，看着一样，搜索不到。',
    ],
    ['a private character', '\u{e000}', 'txt-private-use', '文字里有造字 U+E000，别的设备上显示不出来。'],
  ])('reports %s', (_, text, code, message) => {
    expect(textFaults(text, 2023)).toMatchObject([{ code, message }]);
  });

  test.each([
    ['\uf06c', '●'],
    ['\uf0d8', '➢'],
    ['\uf0b7', '•'],
    ['\uf0fc', '✓'],
  ])('a bullet of Word is named: %j is %s', (letter, sign) => {
    expect(textFaults(`${letter}请带水`, 2023)).toMatchObject([{ fix: `是 Word 里的符号，换成“${sign}”。` }]);
  });

  test('tells where each of several hidden characters stands', () => {
    expect(textFaults('\u200b科普\u200b日\u200d好\u00ad\u200b', 2023).map(({ message }) => message)).toEqual([
      '文字里有 3 个看不见的字符 U+200B：在开头、“普”后面、“好”后面。',
      '文字里有看不见的字符 U+200D。',
      '文字里有看不见的字符 U+00AD。',
    ]);
  });

  test('suggests the usual character for a radical', () => {
    expect(textFaults('⽇期', 2023)).toMatchObject([{ fix: '换成“日”（U+65E5）。' }]);
  });
});

test('what is no text has no faults', () => {
  expect(valueTextProblems('f.json', { a: null, b: 1, c: true, d: undefined }, 2023)).toEqual([]);
});

test('texts are found however deep, with their path', () => {
  const value = { a: [{ b: '好' }, { b: '\u200b' }] };
  expect(valueTextProblems('f.json', value, 2023)).toMatchObject([
    { file: 'f.json', path: ['a', 1, 'b'], code: 'txt-invisible' },
  ]);
});

describe('a landline in a running text', () => {
  test.each(['咨询电话：2088400', '传真 8896 2209。', '请拨打 88962209', '电话：２０８８４００'])(
    'needs its area code: %s',
    (text) => {
      expect(textFaults(text, 2023)).toMatchObject([
        { code: 'phone-no-area-code', message: '文字里的固定电话没有区号。' },
      ]);
    },
  );

  test.each([
    '咨询电话：0954-2088400',
    '拨打 12345 或 400-123-4567',
    '电话 0577-88962209转8001',
    '电话里说了 20230917 这一天',
    '展出 2088400 件',
    '电话亭，一共 88962209 个',
  ])('is no other number: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('quoting', () => {
  test('hides what acts and masks long numbers', () => {
    expect(visible('a\u001b[31m\u202eb')).toBe('aU+001B[31mU+202Eb');
    expect(visible('号 11010519491231002X')).toBe('号 11**************2X');
  });

  test('cuts long text', () => {
    expect(quote('科'.repeat(40))).toBe(`“${'科'.repeat(40)}”`);
    expect(quote('科'.repeat(41))).toBe(`“${'科'.repeat(39)}…”`);
  });
});
