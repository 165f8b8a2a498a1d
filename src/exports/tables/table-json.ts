import type { OpenTable } from '#views/open-data/table.ts';

/** A table as JSON: a list of objects by the columns' keys, without those that are not known. */
export function tableJson({ columns, rows }: OpenTable): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map(({ key }, position) => [key, row[position]])));
  return `${JSON.stringify(objects, undefined, 1)}\n`;
}
