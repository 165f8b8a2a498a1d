import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { Cell, OpenTable } from '#views/open-data/table.ts';
import { cellText } from './cell-text.ts';

/** A table as an Excel workbook of one sheet: every text is text, only numbers are numbers. The same table gives the same bytes. */
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

const textCell = (text: string) => ({ type: String, value: escaped(text) });

/**
 * Text as SpreadsheetML keeps it: `_x0008_` stands for a character that XML forbids, so that what only looks like it is
 * escaped too (ECMA-376, part 1, 22.9.2.19).
 */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    });

/** The package stamps the parts of a workbook with the time of writing. */
const atOneTime = (workbook: Uint8Array): Uint8Array =>
  zipSync(unzipSync(workbook), { mtime: new Date(1980, 0, 1), level: 9 });
