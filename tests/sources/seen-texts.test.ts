import { describe, expect, test } from 'vitest';
import { checkContent } from '#sources/check-content.ts';
import { mobileWritings } from '../personal-writings.ts';
import { aContentFolder, validContent } from './content-folder.ts';
import { activity, body, type Files, venue } from './hostile/writers.ts';

const check = async (files: Files) => (await checkContent(aContentFolder({ ...validContent, ...files }))).problems;
/** Problems of a body, with lines counted from its first. */
const inBody = async (text: string) =>
  (await check(body(text))).map(({ code, line, column }) => `${code} ${line - 16}:${column}`);
const inDetails = async (details: string) =>
  (await check(activity({ details }))).map(({ code, message }) => [code, message]);

describe('a text of MDX is judged as it is seen', () => {
  test.each([
    ['a mobile number with references', '电话&#49;38&#49;2345678', 'pii-mobile 1:3'],
    ['in a later line', '好\n\n第一行\n电话&#x31;38&#49;2345678', 'pii-mobile 4:3'],
    ['with emphasis inside', '138**1234**5678', 'pii-mobile 1:1'],
    ['with emphasis of one letter', '*1*3812345678', 'pii-mobile 1:2'],
    ['escaped', '电话 138\\-1234\\-5678', 'pii-mobile 1:4'],
    ['over a soft break', '电话 138\n1234\n5678', 'pii-mobile 1:4'],
    ['over a hard break', '电话 138\\\n12345678', 'pii-mobile 1:4'],
    ['in a quotation', '> 好\n> 电话138\n> 1234**5678**', 'pii-mobile 2:5'],
    ['in a list', '- 甲\n- 电话：13812&#51;45678', 'pii-mobile 2:6'],
    ['in a table', '| 电话 | 甲 |\n|-|-|\n| 乙 | 138–1234–5678 |', 'pii-mobile 3:7'],
    ['in a heading', '## 找 13812345678', 'pii-mobile 1:6'],
    ['as code', '打 `13812345678` 吧', 'pii-mobile 1:4'],
    ['in a code block', '好\n\n```\n一\n13812345678\n```', 'pii-mobile 5:1'],
    ['as the words of a link', '好 [138](https://a.cn)12345678', 'pii-mobile 1:4'],
    ['as what a link calls', '[打电话](tel:13812345678)', 'pii-mobile 1:11'],
    ['as a mailbox', '[写信](mailto:13812345678@139.com)', 'pii-mobile 1:13'],
    ['as the title of a link', '[网站](https://a.cn "找13812345678")', 'pii-mobile 1:21'],
    ['in a definition', '[网站][a]\n\n[a]: https://a.cn "13812345678"', 'pii-mobile 3:20'],
    ['in the title of a note', '<Note title="电话&#49;3812345678">\n好\n</Note>', 'pii-mobile 1:16'],
    ['in a note', '<Note title="好">\n\n电话13812345678\n\n</Note>', 'pii-mobile 3:3'],
    ['an identity number with a reference', '11010519491231002&#88;', 'pii-idcard 1:1'],
    ['a turn of direction', '好&#x202E;坏', 'txt-invisible 1:2'],
    ['a zero-width space', '好**的&#8203;**', 'txt-invisible 1:5'],
    ['a named joiner', '好&zwnj;坏', 'txt-invisible 1:2'],
    ['a soft hyphen', '好&shy;坏', 'txt-invisible 1:2'],
    ['a control character', '好&#1;坏', 'txt-replacement-char 1:2'],
    ['a radical', '&#12103;期', 'txt-kangxi-radical 1:1'],
    ['a private character', '好&#xE000;', 'txt-private-use 1:2'],
    ['a landline', '电话：**2088400**', 'phone-no-area-code 1:1'],
    ['a landline with references', '电话：&#50;088400', 'phone-no-area-code 1:1'],
    ['a weekday', '9月17日（**星期六**）', 'weekday-mismatch 1:1'],
    ['a torn scan', '浙中 江共 **省浙** 科江', 'txt-ocr-suspect 1:1'],
    ['a reference that is escaped', '好 &amp;#49; 坏', 'txt-char-reference 1:3'],
  ])('%s', async (_, text, problem) => {
    expect(await inBody(text)).toEqual([problem]);
  });

  test.each([
    ['cells', '| 138 | 1234 | 5678 |\n|-|-|-|\n| 138 | 1234 | 5678 |'],
    ['entries of a list', '- 138\n- 1234\n- 5678'],
    ['paragraphs', '138\n\n1234\n\n5678'],
    ['an entity that is only a sign', '甲 &amp; 乙 &lt; 丙&nbsp;丁 &mdash; 戊'],
    ['an address whose question has a sign', '[甲](https://a.cn/?a=1&amp;copy=2)'],
  ])('%s are not joined, or are harmless', async (_, text) => {
    expect(await inBody(text)).toEqual([]);
  });
});

describe('a Markdown field is judged as it is seen', () => {
  test.each([
    '*1*3812345678',
    '138**1234**5678',
    '_138_12345678',
    '电话&#49;38&#49;2345678',
    '> 138\n> 12345678',
    '`13812345678`',
    '[打](tel:13812345678)',
  ])('%j', async (text) => {
    const [first, ...others] = await inDetails(text);
    const line = text.includes('\n') ? '第 1 行：' : '';
    expect([first, others]).toEqual([['pii-mobile', `${line}有一个手机号码。`], []]);
  });

  test('and says in which line', async () => {
    expect(await inDetails('一\n\n二&#8203;三')).toEqual([['txt-invisible', '第 3 行：文字里有看不见的字符 U+200B。']]);
    expect(await inDetails('一\n\n- 二\n- 138 1234 5678')).toEqual([['pii-mobile', '第 4 行：有一个手机号码。']]);
  });

  test.each(['- 138\n- 1234\n- 5678', '138\n\n1234\n\n5678', '甲 &amp; 乙'])('%j has nothing', async (text) => {
    expect(await inDetails(text)).toEqual([]);
  });
});

describe('a plain field is seen as it is written', () => {
  test('a reference in it is told, and what it hides', async () => {
    expect(await check(venue({ directions: '东门 &amp; 西门' }))).toMatchObject([
      { code: 'txt-char-reference', message: '“&amp;”会原样显示出来。' },
    ]);
    expect((await check(venue({ directions: '电话 &#49;38&#49;2345678' }))).map(({ code }) => code)).toEqual([
      'pii-mobile',
      'txt-char-reference',
    ]);
  });

  test('every character that hides is told, with its count', async () => {
    const problems = await check(venue({ directions: '东\u200b门\u200b，\u202e西\u00ad门' }));
    expect(problems.map(({ message }) => message)).toEqual([
      '文字里有 2 个看不见的字符 U+200B：在“东”后面、“门”后面。',
      '文字里有看不见的字符 U+00AD。',
      '文字里有看不见的字符 U+202E。',
    ]);
  });

  test.each(mobileWritings)('a mobile number written %j', async (text) => {
    const codes = (await check(venue({ directions: text }))).map(({ code }) => code);
    expect(codes).toContain('pii-mobile');
  });
});
