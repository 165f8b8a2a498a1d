import type { OpenTable } from '#views/open-data/table.ts';

/** A table as JSON: a list of objects with the columns' keys. Unknown values are omitted. */
export function tableJson({ columns, rows }: OpenTable): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map(({ key }, position) => [key, row[position]])));
  return `${JSON.stringify(objects, undefined, 1)}\n`;
}
