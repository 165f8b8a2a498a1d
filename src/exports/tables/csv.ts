import { inertText } from '#domain/tables/inert-text.ts';
import type { Cell, OpenTable } from '#views/open-data/table.ts';
import { cellText } from './cell-text.ts';

/** A table as CSV (RFC 4180) with a byte order mark, so that Excel detects UTF-8. Cells cannot be read as formulas. */
export function csvText({ columns, rows }: OpenTable): string {
  const records = [columns.map(({ title }) => title), ...rows];
  return `\uFEFF${records.map((record) => `${record.map(field).join(',')}\r\n`).join('')}`;
}

function field(cell: Cell): string {
  const text = typeof cell === 'number' ? String(cell) : inertText(cellText(cell));
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
