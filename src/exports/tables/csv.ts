import type { Cell, OpenTable } from '#views/open-data/table.ts';
import { cellText } from './cell-text.ts';

/** A table as CSV (RFC 4180) with a byte order mark, by which Excel knows UTF-8, and no cell that a sheet would calculate. */
export function csvText({ columns, rows }: OpenTable): string {
  const records = [columns.map(({ title }) => title), ...rows];
  return `\uFEFF${records.map((record) => `${record.map(field).join(',')}\r\n`).join('')}`;
}

function field(cell: Cell): string {
  const text = typeof cell === 'number' ? String(cell) : inert(cellText(cell));
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What a sheet takes for a formula, in any line of a cell: = + - @ and their full-width forms, after whatever it passes
 * over (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const formula = /(?:^|[\r\n])[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u;

/** An apostrophe makes text of a formula; one more before a text that begins with it keeps the two apart. */
const inert = (text: string): string => (formula.test(text) || text.startsWith("'") ? `'${text}` : text);
