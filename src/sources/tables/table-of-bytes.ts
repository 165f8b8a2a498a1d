import { parse } from 'csv-parse/sync';
import { columnMeaning } from '#domain/import/table/columns.ts';
import { mostLinesAbove } from '#domain/import/table/read-heading.ts';
import { withoutApostrophe } from '#domain/tables/inert-text.ts';
import { limits, tooLarge } from './limits.ts';
import { readOpenDocument } from './opendocument.ts';
import { readWordDocument } from './word-document.ts';
import { readWorkbook, type TableReading } from './workbook.ts';

/** Kinds of file that LibreOffice reads and this program does not; also the extension under which it gets the file. */
export type ForeignTable = 'xls' | 'html' | 'doc';

/** Converts a foreign table to XLSX, an old Word document to DOCX; undefined where that cannot be done. */
export type Conversion = (bytes: Uint8Array, kind: ForeignTable) => Uint8Array | undefined;

/**
 * Reads the sheets of an XLSX or ODS file, or a CSV file as one sheet. CSV may be UTF-8, UTF-16 or GB 18030, the encoding of
 * Excel in China. A Word document is one sheet, too. Old workbooks (.xls, .et) and documents (.doc) and HTML named .xls are
 * read after `convert`. The format is detected from the bytes, not from the name.
 */
export async function tableOfBytes(bytes: Uint8Array, convert: Conversion = () => undefined): Promise<TableReading> {
  if (bytes.length > limits.fileBytes) return { fault: tooLarge(`文件有 ${Math.ceil(bytes.length / 1024 / 1024)} MB`) };
  const foreign = foreignKind(bytes);
  if (foreign === 'ods') return readOpenDocument(bytes);
  if (foreign !== undefined) {
    const converted = convert(bytes, foreign);
    return converted ? readPackage(converted) : unreadable(...cures[foreign]);
  }
  if (startsWith(bytes, 0x50, 0x4b)) return readPackage(bytes);
  if (encodingMark(bytes) === undefined && bytes.includes(0)) {
    return unreadable('不是表格文件。', '只读 .xlsx、.docx、.ods、.csv，装了 LibreOffice 的也读 .xls、.et、.doc。');
  }
  return readCsv(bytes);
}

const readPackage = async (bytes: Uint8Array): Promise<TableReading> =>
  readWordDocument(bytes) ?? (await readWorkbook(bytes));

function foreignKind(bytes: Uint8Array): ForeignTable | 'ods' | undefined {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return isWordDocument(bytes) ? 'doc' : 'xls';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2000));
  if (start.startsWith('PK') && start.includes('application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  return /^[^<,]{0,4}\s*<(?:!doctype html|html|table|meta|head)\b/iu.test(start) ? 'html' : undefined;
}

/** The main stream of an old Word document ([MS-DOC], 2.1.1), which a workbook may hold as well; names are in UTF-16. */
function isWordDocument(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  const has = (stream: string) => text.includes([...stream].map((letter) => `${letter}\0`).join(''));
  return has('WordDocument') && !has('Workbook') && !has('Book\0');
}

const cures: Readonly<Record<ForeignTable, readonly [message: string, fix: string]>> = {
  xls: ['是旧格式（.xls、.et），或加了密码。', '在 Excel 或 WPS 里去掉密码，另存为 .xlsx 再导入。'],
  doc: ['是旧格式的 Word 文件（.doc）。', '在 Word 或 WPS 里另存为 .docx 再导入。'],
  html: ['是网页，只是名字像表格。', '用 Excel 或 WPS 打开，另存为 .xlsx 再导入。'],
};

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]) =>
  signature.every((byte, at) => bytes[at] === byte);

const unreadable = (message: string, fix: string): TableReading => ({
  fault: { code: 'import-unreadable', message, fix },
});

function readCsv(bytes: Uint8Array): TableReading {
  const text = decoded(bytes);
  if (text === undefined)
    return unreadable('文字的编码不是 UTF-8、UTF-16 或 GBK。', '用 Excel 打开，另存为“CSV UTF-8”。');
  try {
    const rows = parse(text, {
      bom: true,
      relaxColumnCount: true,
      skipEmptyLines: false,
      delimiter: delimiterOf(text),
    });
    if (rows.length > limits.rows) return { fault: tooLarge(`有 ${rows.length} 行`) };
    return { sheets: [{ rows: rows.map((row) => row.map(withoutApostrophe)) }] };
  } catch {
    return unreadable('CSV 的引号没有配对。', '用 Excel 打开核对，再另存为 CSV；或直接导入 .xlsx。');
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  const marked = encodingMark(bytes);
  for (const encoding of marked === undefined ? ['utf-8', 'gb18030'] : [marked]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {}
  }
  return undefined;
}

/** UTF-16, “Unicode 文本” of Excel, by its byte order mark. */
function encodingMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  return startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined;
}

/** The separator that gives at least two known headings in a line: some Excel settings use tabs or semicolons. */
function delimiterOf(text: string): string {
  const lines = text.split('\n', mostLinesAbove);
  const titles = (line: string, sign: string) =>
    line.split(sign).filter((title) => columnMeaning(title.replaceAll('"', '')).kind === 'field').length;
  return [',', '\t', ';'].find((sign) => lines.some((line) => titles(line, sign) > 1)) ?? ',';
}
