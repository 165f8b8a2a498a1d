import type { SetAside } from '#domain/import/sheet.ts';
import { columnIndex } from './merged-cells.ts';
import { attribute } from './sheet-parts.ts';

/** Rows and cells that the author of a sheet hid or struck out; 0-based indexes. */
export interface RowMarks {
  readonly setAside: ReadonlyMap<number, SetAside>;
  /** Columns of struck cells in rows that are otherwise to be read. */
  readonly struck: ReadonlyMap<number, readonly number[]>;
}

const rowPattern = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/gu;
const cellPattern = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/gu;

/** Hidden rows and struck cells of a sheet's XML. */
export function rowMarks(sheetXml: string, struckStyles: ReadonlySet<number>): RowMarks {
  return setAsideBy(
    [...sheetXml.matchAll(rowPattern)].map(([, row = '', cells = '']) => {
      const filled =
        struckStyles.size === 0
          ? []
          : [...cells.matchAll(cellPattern)].filter(([, , content = '']) => /<(?:\w+:)?(?:v|is)\b/u.test(content));
      const out = filled.filter(([, cell = '']) => struckStyles.has(Number(attribute(` ${cell}`, 's') || -1)));
      return {
        row: Number(attribute(` ${row}`, 'r')) - 1,
        isHidden: /^(?:1|true)$/u.test(attribute(` ${row}`, 'hidden')),
        filled: filled.length,
        struck: out.map(([, cell = '']) => columnIndex(attribute(` ${cell}`, 'r').replace(/\d+/gu, ''))),
      };
    }),
  );
}

/** The marks of a row in the file: the number of its texts, and the struck-out columns. */
interface MarkedRow {
  readonly row: number;
  readonly isHidden: boolean;
  readonly filled: number;
  readonly struck: readonly number[];
}

/** A row counts as struck out when at most one of its texts (its number) is not. */
export function setAsideBy(rows: readonly MarkedRow[]): RowMarks {
  const setAside = new Map<number, SetAside>();
  const struck = new Map<number, readonly number[]>();
  for (const { row, isHidden, filled, struck: out } of rows) {
    if (isHidden) setAside.set(row, 'hidden');
    if (out.length === 0) continue;
    if (out.length >= filled - 1) setAside.set(row, setAside.get(row) ?? 'struck');
    else struck.set(row, out);
  }
  return { setAside, struck };
}
