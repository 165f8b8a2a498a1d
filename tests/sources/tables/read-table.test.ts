import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readTable } from '#sources/tables/read-table.ts';
import { aClerkWorkbook } from './clerk-workbook.ts';
import { aTableFile, aWorkbook, textCell } from './table-file.ts';

const read = (content: string | Uint8Array) => readTable(aTableFile(content));
const fault = (code: string, part: string) => ({ fault: { code, message: expect.stringContaining(part) } });

/** With its byte order mark. */
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (unit) => unit.charCodeAt(0)).buffer);

test('a workbook gives each sheet as text, a merged cell in each of its rows', async () => {
  const rows = [
    [textCell('汇总表', { columnSpan: 2 }), null],
    [textCell('市科协', { rowSpan: 2 }), textCell(' 甲 ')],
    [null, { type: Number, value: 12.5 }],
    [null, { type: Date, value: new Date('2023-09-17T00:00:00Z'), format: 'yyyy-mm-dd' }],
  ];
  expect(await read(await aWorkbook(rows))).toMatchObject({
    sheets: [
      {
        name: '汇总表',
        rows: [
          ['汇总表', ''],
          ['市科协', ' 甲 '],
          ['市科协', '12.5'],
          ['', '2023年9月17日'],
        ],
      },
    ],
  });
});

test.each([
  ['UTF-8', new TextEncoder().encode('名称,时间\n科普,9月\n')],
  ['UTF-8 with a mark', new TextEncoder().encode('\uFEFF名称,时间\r\n科普,9月\r\n')],
  [
    'GBK',
    Uint8Array.of(
      0xc3,
      0xfb,
      0xb3,
      0xc6,
      0x2c,
      0xca,
      0xb1,
      0xbc,
      0xe4,
      0x0a,
      0xbf,
      0xc6,
      0xc6,
      0xd5,
      0x2c,
      0x39,
      0xd4,
      0xc2,
    ),
  ],
  ['UTF-16, as Excel saves Unicode text', utf16('名称\t时间\n科普\t9月\n')],
  ['UTF-16, the other way round', utf16('名称\t时间\n科普\t9月\n').map((_, at, all) => all[at ^ 1] ?? 0)],
  ['tabs', new TextEncoder().encode('名称\t时间\n科普\t9月\n')],
])('a CSV file in %s is read', async (_, bytes) => {
  expect(await read(bytes)).toEqual({
    sheets: [
      {
        rows: [
          ['名称', '时间'],
          ['科普', '9月'],
        ],
      },
    ],
  });
});

test('what a CSV file made inert is what it was; other apostrophes stay', async () => {
  expect(await read("'=1,'十四五',''甲\n")).toEqual({ sheets: [{ rows: [['=1', "'十四五'", "'甲"]] }] });
});

test('an old or locked workbook that LibreOffice cannot read says how to save it', async () => {
  const path = process.env['PATH'];
  process.env['PATH'] = '/nowhere';
  onTestFinished(() => {
    process.env['PATH'] = path;
  });
  expect(await read(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0))).toMatchObject(fault('import-unreadable', '旧格式'));
  expect(await read(new TextEncoder().encode('<html><table></table></html>'))).toMatchObject(
    fault('import-unreadable', '是网页'),
  );
});

test('a file cut off, a zip that is no workbook and a picture are told apart from tables', async () => {
  const whole = await aWorkbook([[textCell('甲')]]);
  expect(await read(whole.slice(0, whole.length / 2))).toMatchObject(fault('import-unreadable', '坏了'));
  expect(await read(zipSync({ 'a.xml': strToU8('<a/>') }))).toMatchObject(fault('import-unreadable', '坏了'));
  expect(await read(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0))).toMatchObject(fault('import-unreadable', '不是表格'));
  expect(await readTable('/nowhere/table.xlsx')).toMatchObject(fault('import-unreadable', '没有这个文件'));
});

/** A workbook whose sheet is changed. */
async function withSheet(change: (xml: string) => string) {
  const parts = unzipSync(await aWorkbook([[textCell('甲')]]));
  const name = 'xl/worksheets/sheet1.xml';
  return zipSync({ ...parts, [name]: strToU8(change(new TextDecoder().decode(parts[name]))) }, { level: 1 });
}

describe('a zip bomb', async () => {
  const bomb = await withSheet((xml) => xml + ' '.repeat(65 * 1024 * 1024));

  test('is not unpacked', async () => {
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await read(bomb)).toMatchObject(fault('import-too-large', '64 MB'));
  });

  test('that understates its size is unpacked to that size and no further', async () => {
    const liar = bomb.slice();
    const view = new DataView(liar.buffer);
    // Headers of the central directory; the size unpacked stands 24 bytes in (APPNOTE.TXT 4.3.12).
    for (let at = 0; at + 46 < liar.length; at += 1) {
      const isHeader = view.getUint32(at, true) === 0x02014b50;
      if (isHeader && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 2000, true);
    }
    expect(await read(liar)).toMatchObject({ sheets: [{ name: '汇总表', rows: [['甲']] }] });
  });
});

test('a value that is none is told with its cell', async () => {
  const wrong = await withSheet((xml) => xml.replace(/<v>0<\/v>/u, '<v>no index</v>'));
  expect(await read(wrong)).toMatchObject(fault('import-unreadable', 'A1 那一格'));
});

test('a cell at the far corner of a sheet does not make up the rows before it', async () => {
  expect(await read(await withSheet((xml) => xml.replace('r="A1"', 'r="XFD1048576"')))).toMatchObject(
    fault('import-too-large', '1048576 行'),
  );
});

test('cells without addresses stand where they are written', async () => {
  const bare = await withSheet((xml) => xml.replaceAll(/ r="[A-Z]*\d+"/gu, ''));
  expect(await read(bare)).toMatchObject({ sheets: [{ rows: [['甲']] }] });
});

test('days and times of day are told apart; hidden rows and sheets and struck rows are marked', async () => {
  const workbook = aClerkWorkbook([
    {
      name: '表',
      rows: [
        ['名称', { day: 45_551 }, { time: 0.8125 }],
        ['藏', '甲'],
        ['划', '乙'],
      ],
      hiddenRows: [2],
      struckRows: [3],
      merged: ['A1:B1'],
    },
    { name: '旧', rows: [['甲']], isHidden: true },
  ]);
  expect(await read(workbook)).toMatchObject({
    sheets: [
      {
        rows: [
          ['名称', '2024年9月16日', '19:30'],
          ['藏', '甲', ''],
          ['划', '乙', ''],
        ],
        merged: [{ fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 1 }],
        setAside: new Map([
          [1, 'hidden'],
          [2, 'struck'],
        ]),
        isHidden: false,
      },
      { isHidden: true },
    ],
  });
});

test('a struck part of a text is marked', async () => {
  const run = (text: string, properties: string) => `<r><rPr>${properties}</rPr><t>${text}</t></r>`;
  const struck = await withSheet((xml) =>
    xml.replace(
      /<c [^>]*>.*?<\/c>/u,
      `<c r="A1" t="inlineStr"><is>${run('9月1日', '<strike/>')}${run('9月2日', '<b/>')}</is></c>`,
    ),
  );
  expect(await read(struck)).toMatchObject({ sheets: [{ rows: [['〔划掉：9月1日〕9月2日']] }] });
});
