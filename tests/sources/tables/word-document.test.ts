import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { tableOfBytes } from '#sources/tables/table-of-bytes.ts';
import { readWordDocument } from '#sources/tables/word-document.ts';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word document with this body. */
const aDocument = (body: string): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`),
  });

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;

const read = (body: string) => {
  const table = readWordDocument(aDocument(body));
  return table && 'sheets' in table ? table.sheets : table;
};

test('paragraphs and rows of tables are rows of one sheet', () => {
  const table = `<w:tbl>${row(cell('活动名称'), cell('赏月'))}${row(cell('内容'), cell('看月亮'))}</w:tbl>`;
  expect(read(`${paragraph('登记表')}${table}${paragraph('')}`)).toMatchObject([
    {
      rows: [
        ['登记表', ''],
        ['活动名称', '赏月'],
        ['内容', '看月亮'],
        ['', ''],
      ],
      merged: [],
    },
  ]);
});

test('cells across and down are merged cells, as in workbooks', () => {
  const wide = cell('赏月', '<w:gridSpan w:val="2"/>');
  const table = `<w:tbl>${row(cell('名称', '<w:vMerge w:val="restart"/>'), wide)}${row(cell('', '<w:vMerge/>'), cell('甲'), cell('乙'))}</w:tbl>`;
  expect(read(table)).toMatchObject([
    {
      rows: [
        ['名称', '赏月', ''],
        ['名称', '甲', '乙'],
      ],
      merged: [
        { fromRow: 0, toRow: 1, fromColumn: 0, toColumn: 0 },
        { fromRow: 0, toRow: 0, fromColumn: 1, toColumn: 2 },
      ],
    },
  ]);
});

test('lines, struck and deleted words, and boxes of any kind are read', () => {
  const run = (content: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;
  const runs = [
    run('<w:t>甲</w:t><w:br/><w:t>乙</w:t>'),
    run('<w:t>丙</w:t>', '<w:strike/>'),
    run('<w:t>丁</w:t>', '<w:strike w:val="0"/>'),
    `<w:del>${run('<w:delText>戊</w:delText>')}</w:del>`,
    run('<w:sym w:font="Wingdings 2" w:char="F052"/><w:t>是</w:t>'),
    run('<w:sym w:font="Wingdings" w:char="F0A8"/><w:t>否</w:t>'),
    run(
      '<w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar>',
    ),
    run('<w:instrText>FORMCHECKBOX</w:instrText>'),
    `<w:sdt><w:sdtContent>${run('<w:t>☒展览</w:t>')}</w:sdtContent></w:sdt>`,
  ];
  expect(read(`<w:p>${runs.join('')}</w:p>`)).toMatchObject([{ rows: [['甲\n乙〔划掉：丙〕丁☑是□否☑☒展览']] }]);
});

test('a damaged document is said to be one, and another package is none', () => {
  expect(readWordDocument(zipSync({ 'word/document.xml': strToU8('<w:document') }))).toMatchObject({
    fault: { code: 'import-unreadable' },
  });
  expect(readWordDocument(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toBeUndefined();
  expect(readWordDocument(strToU8('PK'))).toBeUndefined();
});

test('an old document is said to be one where nothing converts it', async () => {
  const directory = [...'Root Entry', ...'WordDocument'].map((letter) => `${letter}\0`).join('');
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...strToU8(directory));
  expect(await tableOfBytes(old)).toMatchObject({ fault: { message: '是旧格式的 Word 文件（.doc）。' } });
  expect(
    await tableOfBytes(old, (_, kind) => (kind === 'doc' ? aDocument(paragraph('登记表')) : undefined)),
  ).toMatchObject({
    sheets: [{ rows: [['登记表']] }],
  });
});
