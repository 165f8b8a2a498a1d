import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { Cell, OpenTable } from '#views/open-data/table.ts';
import { atOneTime } from '../office-file.ts';
import { cellText } from './cell-text.ts';
import { printedPages } from './printed-pages.ts';
import { rowHeight } from './row-height.ts';
import { sheetText } from './sheet-text.ts';

/**
 * A table as an Excel workbook with one sheet. Only numbers become number cells; everything else is text. A table of few
 * columns is laid out for paper. The same table gives the same bytes.
 */
export async function xlsxBytes({ title, columns, rows }: OpenTable): Promise<Uint8Array> {
  const heading = columns.map((column) => ({ ...textCell(column.title), fontWeight: 'bold' as const }));
  const isForPaper = columns.length <= paperColumns;
  const widths = columns.map(({ key }) => widthOf(key));
  const rowOf = (row: readonly Cell[]) => (isForPaper ? inLines(row, widths) : row.map(sheetCell));
  const sheet: SheetData = [heading, ...rows.map(rowOf)];
  const options = { sheet: title, columns: widths.map((width) => ({ width })), stickyRowsCount: 1 };
  const features = isForPaper ? [printedPages(title, 1)] : [];
  const file = await writeXlsxFile(sheet, options, { features }).toBlob();
  return atOneTime(new Uint8Array(await file.arrayBuffer()));
}

const wide: ReadonlySet<string> = new Set([
  'name',
  'summary',
  'title',
  'url',
  'activityName',
  'hosts',
  'what',
  'source',
]);
const narrow: ReadonlySet<string> = new Set(['rank', 'state', 'visitors', 'photos', 'from', 'by', 'passed', 'asOf']);
/** Characters. */
const widthOf = (key: string) => (wide.has(key) ? 40 : narrow.has(key) ? 11 : 16);
/** A landscape A4 page is legible up to so many columns. */
const paperColumns = 20;

function inLines(row: readonly Cell[], widths: readonly number[]) {
  const height = rowHeight(row.map(cellText), widths);
  return row.map((cell) => ({ ...sheetCell(cell), wrap: true, alignVertical: 'top' as const, height }));
}

function sheetCell(cell: Cell) {
  if (cell === undefined) return null;
  return typeof cell === 'number' ? { type: Number, value: cell } : textCell(cellText(cell));
}

const textCell = (text: string) => ({ type: String, value: sheetText(fitting(text)) });

/** Excel does not open a file with a cell of more than 32,767 UTF-16 units; CSV and JSON have the whole text. */
const fitting = (text: string): string =>
  text.length > 32_000 ? `${text.slice(0, 32_000).toWellFormed()}…（后面的见 CSV 文件）` : text;
