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
  '学 python 编程，看vlog，用 git',
  '打开 iPhone 的 App，连 wifi 看 mRNA 疫苗',
  '9:00—11:30，9月15日—25日，20-30人',
  '- 3 人一组\n- 4 人一组',
  '见书的第 3 页',
  '成绩\n3/5\n好',
  '高 5 cm 重 3 kg 的模型',
])('%j is a text', (text) => {
  expect(residueFaults(text)).toEqual([]);
});

test('residue is found in fields of any depth', () => {
  expect(valueTextProblems('f.json', { a: ['活动rn时间'] }, 2023)).toMatchObject([
    { code: 'txt-ocr-suspect', path: ['a', 0] },
  ]);
});
