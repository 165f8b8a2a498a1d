import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { Cell, OpenTable } from '#views/open-data/table.ts';
import { atOneTime } from '../office-file.ts';
import { cellText } from './cell-text.ts';
import { sheetText } from './sheet-text.ts';

/**
 * A table as an Excel workbook with one sheet. Only numbers become number cells; everything else is text. The same
 * table gives the same bytes.
 */
export async function xlsxBytes({ title, columns, rows }: OpenTable): Promise<Uint8Array> {
  const heading = columns.map((column) => ({ ...textCell(column.title), fontWeight: 'bold' as const }));
  const sheet: SheetData = [heading, ...rows.map((row) => row.map(sheetCell))];
  const widths = columns.map(({ key }) => ({ width: wide.has(key) ? 40 : 16 }));
  const file = await writeXlsxFile(sheet, { sheet: title, columns: widths, stickyRowsCount: 1 }).toBlob();
  return atOneTime(new Uint8Array(await file.arrayBuffer()));
}

const wide: ReadonlySet<string> = new Set(['name', 'summary', 'title', 'url', 'activityName', 'hosts']);

function sheetCell(cell: Cell) {
  if (cell === undefined) return null;
  return typeof cell === 'number' ? { type: Number, value: cell } : textCell(cellText(cell));
}

const textCell = (text: string) => ({ type: String, value: sheetText(text) });
