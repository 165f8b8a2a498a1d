import type { SetAside } from '#domain/import/sheet.ts';
import { columnIndex } from './merged-cells.ts';
import { attribute } from './sheet-parts.ts';

/** What the author of a sheet hid or struck out; 0-based indexes. */
export interface RowMarks {
  readonly setAside: ReadonlyMap<number, SetAside>;
  /** Columns of struck cells in rows that are otherwise to be read. */
  readonly struck: ReadonlyMap<number, readonly number[]>;
}

const rowPattern = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/gu;
const cellPattern = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/gu;

/** Hidden rows and struck cells of a sheet's XML. A row is struck when all its texts are, but for one (its number). */
export function rowMarks(sheetXml: string, struckStyles: ReadonlySet<number>): RowMarks {
  const setAside = new Map<number, SetAside>();
  const struck = new Map<number, readonly number[]>();
  for (const [, row = '', cells = ''] of sheetXml.matchAll(rowPattern)) {
    const index = Number(attribute(` ${row}`, 'r')) - 1;
    if (/^(?:1|true)$/u.test(attribute(` ${row}`, 'hidden'))) setAside.set(index, 'hidden');
    if (struckStyles.size === 0) continue;
    const filled = [...cells.matchAll(cellPattern)].filter(([, , content = '']) =>
      /<(?:\w+:)?(?:v|is)\b/u.test(content),
    );
    const out = filled.filter(([, cell = '']) => struckStyles.has(Number(attribute(` ${cell}`, 's') || -1)));
    if (out.length === 0) continue;
    if (out.length >= filled.length - 1) setAside.set(index, setAside.get(index) ?? 'struck');
    else
      struck.set(
        index,
        out.map(([, cell = '']) => columnIndex(attribute(` ${cell}`, 'r').replace(/\d+/gu, ''))),
      );
  }
  return { setAside, struck };
}
