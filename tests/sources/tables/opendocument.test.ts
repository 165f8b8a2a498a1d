import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readTable } from '#sources/tables/read-table.ts';
import { aTableFile } from './table-file.ts';

const oasis = (name: string) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
const spaces = ['office', 'table', 'text', 'style'].map(oasis).join(' ');
const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';

/** A spreadsheet of these tables and automatic styles. */
function spreadsheet(tables: string, styles = '', manifest = '<manifest/>'): Uint8Array {
  const drawing = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"';
  const content = `<?xml version="1.0"?><office:document-content ${spaces} ${drawing}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const parts = { mimetype, 'content.xml': content, 'META-INF/manifest.xml': manifest };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { level: 0 }]])),
  );
}

const read = (bytes: Uint8Array) => readTable(aTableFile(bytes, 'table.ods'));
const table = (rows: string, attributes = '') => `<table:table table:name="表" ${attributes}>${rows}</table:table>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (content: string, attributes = '') => `<table:table-cell ${attributes}>${content}</table:table-cell>`;
const text = (content: string, attributes = '') => cell(`<text:p>${content}</text:p>`, attributes);
const value = (type: string, name: string, of: string) =>
  text('…', `office:value-type="${type}" office:${name}="${of}"`);

test('cells are read by their values, whatever their format shows', async () => {
  const cells = [
    value('date', 'date-value', '2025-09-20'),
    value('date', 'date-value', '2025-09-20T14:30:00'),
    value('time', 'time-value', 'PT09H29M59.9999S'),
    value('float', 'value', '500'),
    value('boolean', 'boolean-value', 'true'),
  ];
  expect(await read(spreadsheet(table(row(cells.join('')))))).toMatchObject({
    sheets: [{ name: '表', rows: [['2025年9月20日', '2025年9月20日 14:30', '09:30', '500', '是']] }],
  });
});

test('texts have their lines and blanks, and no comments, pictures or pronunciation', async () => {
  const cells = [
    cell('<text:p>一 &amp;\n  二<text:s text:c="2"/>三</text:p><text:p>四<text:line-break/>五</text:p>'),
    cell('<office:annotation><text:p>批注</text:p></office:annotation><text:p>六</text:p>'),
    cell('<text:p>七</text:p><draw:frame><draw:text-box><text:p>图</text:p></draw:text-box></draw:frame>'),
  ];
  expect(await read(spreadsheet(table(row(cells.join('')))))).toMatchObject({
    sheets: [{ rows: [['一 & 二  三\n四\n五', '六', '七']] }],
  });
});

test('repeated cells and rows are as many; blanks that follow the last text are none', async () => {
  const rows = [
    row(
      `${text('甲', 'table:number-columns-repeated="2"')}${cell('', 'table:number-columns-repeated="3"')}${text('乙')}`,
    ),
    row(cell('', 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="2"'),
    row(text('丙'), 'table:number-rows-repeated="2"'),
    row(cell('', 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048570"'),
  ];
  expect(await read(spreadsheet(table(rows.join(''))))).toMatchObject({
    sheets: [
      {
        rows: [['甲', '甲', '', '', '', '乙'], ...['', '', '丙', '丙'].map((first) => [first, '', '', '', '', ''])],
      },
    ],
  });
});

test('a merged cell is in each of its rows; hidden rows, hidden sheets and struck texts are marked', async () => {
  const styles = [
    '<style:style style:name="gone" style:family="table"><style:table-properties table:display="false"/></style:style>',
    '<style:style style:name="out" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>',
    '<style:style style:name="run" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>',
    '<style:style style:name="in" style:family="table-cell"><style:text-properties style:text-line-through-style="none"/></style:style>',
  ];
  const struck = 'table:style-name="out"';
  const rows = [
    row(`${text('科协', 'table:number-rows-spanned="2"')}${text('甲', 'table:style-name="in"')}`),
    row(`<table:covered-table-cell/>${text('<text:span text:style-name="run">旧</text:span>新')}`),
    row(`${text('乙')}${text('丙')}`, 'table:visibility="collapse"'),
    row(`${text('1')}${text('丁', struck)}${text('戊', struck)}`),
    row(`${text('2')}${text('己')}${text('庚', struck)}`),
  ];
  const found = await read(
    spreadsheet(table(rows.join('')) + table(row(text('藏')), 'table:style-name="gone"'), styles.join('')),
  );
  expect(found).toMatchObject({
    sheets: [
      {
        rows: [
          ['科协', '甲', ''],
          ['科协', '〔划掉：旧〕新', ''],
          ['乙', '丙', ''],
          ['1', '丁', '戊'],
          ['2', '己', '庚'],
        ],
        merged: [{ fromRow: 0, toRow: 1, fromColumn: 0, toColumn: 0 }],
        setAside: new Map([
          [2, 'hidden'],
          [3, 'struck'],
        ]),
        struck: new Map([[4, [2]]]),
        isHidden: false,
      },
      { isHidden: true },
    ],
  });
});

test.each([
  ['a password', spreadsheet('', '', '<manifest><encryption-data/></manifest>'), 'import-unreadable', '文件加了密码。'],
  ['no XML', spreadsheet('<table:table'), 'import-unreadable', '文件坏了，或不是 .ods 表格。'],
  ['no table', spreadsheet(''), 'import-unreadable', '文件坏了，或不是 .ods 表格。'],
  [
    'too many rows',
    spreadsheet(table(row(text('甲'), 'table:number-rows-repeated="20001"'))),
    'import-too-large',
    '有 20001 行，太大了。',
  ],
  [
    'too many columns',
    spreadsheet(table(row(cell('', 'table:number-columns-repeated="16000"') + text('甲')))),
    'import-too-large',
    '超过 200 列，太大了。',
  ],
])('a file with %s is told', async (_, bytes, code, message) => {
  expect(await read(bytes)).toMatchObject({ fault: { code, message } });
});
