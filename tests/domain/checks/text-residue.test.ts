import { expect, test } from 'vitest';
import { residueFaults } from '#domain/checks/text-residue.ts';
import { valueTextProblems } from '#sources/text/value-texts.ts';

test.each([
  ['见第二部分错误！未定义书签。', 'txt-word-residue', '“错误！未定义书签”是 Word 里的书签或域代码，不是正文。', 5],
  ['一、时间_Toc123456', 'txt-word-residue', '“_Toc123456”是 Word 里的书签或域代码，不是正文。', 4],
  ['{ PAGEREF _x }', 'txt-word-residue', '“{ PAGEREF”是 Word 里的书签或域代码，不是正文。', 0],
  ['一、时间\n— 3 —\n二、地点', 'txt-ocr-suspect', '“— 3 —”像是原件的页码，夹在了正文里。', 4],
  ['一、时间\n\n- 12 -\n\n二、地点', 'txt-ocr-suspect', '“- 12 -”像是原件的页码，夹在了正文里。', 4],
  ['各县（市、区）— 3 —科协', 'txt-ocr-suspect', '“— 3 —”像是原件的页码，夹在了正文里。', 7],
  ['结束。第 3 页 共 5 页', 'txt-ocr-suspect', '“第 3 页 共 5 页”像是原件的页码，夹在了正文里。', 3],
  ['活动rn时间', 'txt-ocr-suspect', '汉字中间的“rn”像是扫描识别错的字。', 2],
  ['科普 the 活动', 'txt-ocr-suspect', '汉字中间的“the”像是扫描识别错的字。', 3],
  ['工作tfF要求', 'txt-ocr-suspect', '汉字中间的“tfF”像是扫描识别错的字。', 2],
])('%j is residue', (text, code, message, offset) => {
  expect(residueFaults(text)).toMatchObject([{ code, message, offset }]);
});

test.each([
  ...[
    '错误!未找到引用源',
    '错误！ 文档中没有',
    '错误！使用“开始',
    'Error! Bookmark not defined',
    'Error! Reference source not found',
  ],
  ...['见_Ref12', '_GoBack', 'OLE_LINK1', '{ TOC \\o }', '{REF a}', '{ MERGEFIELD 名', 'PAGEREF 1', 'HYPERLINK "a"'],
  ...['MERGEFORMAT', '<o:p>', '</o:p>', 'mso-spacerun', '见［bookmark:a'],
])('%j is what Word leaves', (text) => {
  expect(residueFaults(text).map(({ code }) => code)).toContain('txt-word-residue');
});

test.each([
  '—3—',
  '- 3-',
  '——12——',
  '—— 123 ——',
  '第3页',
  '第 12 页',
  '第3页共5页',
  '第3页，共12页',
  '第 3 页/ 共 5 页',
])('the line %j is a page number, inside a text and at its end', (line) => {
  const faults = [`时间\n${line}\n地点`, `时间\n\n  ${line} \t`].flatMap(residueFaults);
  expect(faults.map(({ code, message }) => [code, message])).toEqual(
    Array(2).fill(['txt-ocr-suspect', `“${line}”像是原件的页码，夹在了正文里。`]),
  );
});

test.each(['人-3-科', '各— 12 —科', '各 —3— 科', '结束第3页，共5页', '结束第 12 页\n共 123 页'])(
  '%j has a page number',
  (text) => {
    expect(residueFaults(text)).toMatchObject([{ code: 'txt-ocr-suspect' }]);
  },
);

test.each([
  ['活动aaa时间', 'aaa'],
  ['活动tabB时间', 'tabB'],
  ['活动 bcd 时间', 'bcd'],
  ['活动 tbe 时间', 'tbe'],
  ['活动From时间From地点from时间', 'from'],
])('%j has the stray word %s', (text, word) => {
  expect(residueFaults(text)).toMatchObject([{ message: `汉字中间的“${word}”像是扫描识别错的字。` }]);
});

test.each([
  '学 python 编程，看vlog，用 git',
  '打开 iPhone 的 App，连 wifi 看 mRNA 疫苗',
  '9:00—11:30，9月15日—25日，20-30人',
  '- 3 人一组\n- 4 人一组',
  '见书的第 3 页',
  '成绩\n3/5\n好',
  '高 5 cm 重 3 kg 的模型',
  '活动abba时间',
  '活动 abbb 时间',
  '活动aB时间',
  '— 3 —\n时间',
  '9月— 3 —日',
  '成绩\n— 1234 —\n好',
  '在第 3 页，共同看',
  'the end of this',
  '科普the',
])('%j is a text', (text) => {
  expect(residueFaults(text)).toEqual([]);
});

test('residue is found in fields of any depth', () => {
  expect(valueTextProblems('f.json', { a: ['活动rn时间'] }, 2023)).toMatchObject([
    { code: 'txt-ocr-suspect', path: ['a', 0] },
  ]);
});
