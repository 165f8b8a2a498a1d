import type { MergedCells } from '#domain/import/sheet.ts';

/** The merged cells of a sheet (ECMA-376, part 1, 18.3.1.55), which read-excel-file ignores. */
export function mergedCells(sheetXml: string): readonly MergedCells[] {
  return [...sheetXml.matchAll(/<(?:\w+:)?mergeCell\b[^>]*?\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/gu)].map(
    ([, from = '', fromRow, to = '', toRow]) => ({
      fromColumn: columnIndex(from),
      toColumn: columnIndex(to),
      fromRow: Number(fromRow) - 1,
      toRow: Number(toRow) - 1,
    }),
  );
}

/** 0-based index of a column from its letters; -1 without any. */
export const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Text of a cell merged over several rows, repeated in each: in the file only its first cell has the text. */
export function mergedDown(rows: readonly (readonly string[])[], merged: readonly MergedCells[]): string[][] {
  const filled = rows.map((row) => [...row]);
  for (const { fromColumn, fromRow, toRow } of merged) {
    const text = filled[fromRow]?.[fromColumn] ?? '';
    for (const row of filled.slice(fromRow + 1, toRow + 1)) row[fromColumn] = text;
  }
  return filled;
}
