import type { FileFault, MergedCells, Sheet } from '#domain/import/sheet.ts';
import { limits, tooLarge } from './limits.ts';
import { mergedDown } from './merged-cells.ts';
import { cellText, type Styles, stylesOf } from './opendocument-cells.ts';
import { setAsideBy } from './row-marks.ts';
import { elementsIn, within, type XmlElement, xmlTree } from './xml-tree.ts';

const prefixes = Object.fromEntries(
  ['office', 'table', 'text', 'style', 'drawing'].map((name) => [
    `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`,
    name,
  ]),
);

interface Row {
  /** Up to the last one with text. */
  readonly cells: readonly string[];
  /** Columns of struck cells. */
  readonly struck: readonly number[];
  /** Merged cells that begin in it, as if it were the first row. */
  readonly merged: readonly MergedCells[];
  readonly isHidden: boolean;
}

/**
 * The sheets in the content.xml of a spreadsheet (ODF 1.3, part 3, 9). Throws on what is none.
 * @returns a fault where a sheet is above the limits
 */
export function openDocumentSheets(content: string): readonly Sheet[] | FileFault {
  const document = xmlTree(content, prefixes);
  const styles = stylesOf(document);
  const tables = within(document, 'table:table');
  if (tables.length === 0) throw new Error('There is no table in it.');
  const sheets: Sheet[] = [];
  for (const table of tables) {
    const rows = rowsOf(table, styles);
    if ('code' in rows) return rows;
    sheets.push(sheetOf(table, rows, styles));
  }
  return sheets;
}

const countOf = ({ attributes }: XmlElement, name: string): number =>
  Math.max(1, Number(attributes[`table:number-${name}`] ?? 1) || 1);

/** The rows up to the last one with text, each as often as it is repeated: an empty sheet has a million of them. */
function rowsOf(table: XmlElement, styles: Styles): readonly Row[] | FileFault {
  const rows: Row[] = [];
  let blanks = 0;
  for (const element of within(table, 'table:table-row')) {
    const row = rowOf(element, styles);
    const repeated = countOf(element, 'rows-repeated');
    if (row.cells.length === 0) {
      blanks += repeated;
      continue;
    }
    const count = rows.length + blanks + repeated;
    if (count > limits.rows) return tooLarge(`有 ${count} 行`);
    if (row.cells.length > limits.columns) return tooLarge(`超过 ${limits.columns} 列`);
    while (blanks > 0) {
      rows.push(blank);
      blanks -= 1;
    }
    rows.push(...Array.from({ length: repeated }, () => row));
  }
  return rows;
}

const blank: Row = { cells: [], struck: [], merged: [], isHidden: false };

function rowOf(element: XmlElement, styles: Styles): Row {
  const cells: string[] = [];
  const struck: number[] = [];
  const merged: MergedCells[] = [];
  let column = 0;
  for (const cell of elementsIn(element)) {
    const text = cellText(cell, styles);
    const repeated = countOf(cell, 'columns-repeated');
    merged.push(...mergeAt(cell, column));
    // One cell above the limit is enough to find the row too wide.
    for (let at = column; text !== '' && at < column + repeated && at <= limits.columns; at += 1) {
      cells[at] = text;
      if (styles.struck.has(cell.attributes['table:style-name'] ?? '')) struck.push(at);
    }
    column += repeated;
    if (text !== '' && column > limits.columns) cells[limits.columns] = text;
  }
  const isHidden = /^(?:collapse|filter)$/u.test(element.attributes['table:visibility'] ?? '');
  return { cells: Array.from(cells, (text) => text ?? ''), struck, merged, isHidden };
}

function mergeAt(cell: XmlElement, column: number): readonly MergedCells[] {
  const [rows, columns] = [countOf(cell, 'rows-spanned'), countOf(cell, 'columns-spanned')];
  if (rows === 1 && columns === 1) return [];
  return [{ fromRow: 0, toRow: rows - 1, fromColumn: column, toColumn: column + columns - 1 }];
}

function sheetOf(table: XmlElement, rows: readonly Row[], styles: Styles): Sheet {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const filled = rows.map(({ cells }) => Array.from({ length: width }, (_, column) => cells[column] ?? ''));
  const merged = rows.flatMap((row, index) =>
    row.merged.map((each) => ({ ...each, fromRow: each.fromRow + index, toRow: each.toRow + index })),
  );
  const marks = rows.map(({ cells, struck, isHidden }, row) => ({
    row,
    isHidden,
    struck,
    filled: cells.filter((text) => text !== '').length,
  }));
  return {
    name: table.attributes['table:name'] ?? '',
    rows: mergedDown(filled, merged),
    merged,
    isHidden: styles.hidden.has(table.attributes['table:style-name'] ?? ''),
    ...setAsideBy(marks),
  };
}
