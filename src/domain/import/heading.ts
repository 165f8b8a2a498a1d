import { columnMeaning, type Field } from './columns.ts';
import type { Sheet } from './sheet.ts';

/** The heading row and the meaning of its columns. */
export interface Heading {
  /** 0-based row index. */
  readonly row: number;
  /** 0-based column index of each field; the first of two columns for one field. */
  readonly columns: ReadonlyMap<Field, number>;
  /** Titles of columns with personal data. */
  readonly personal: readonly string[];
  /** Columns with an unknown title, or for a field that an earlier column has. */
  readonly unread: readonly { readonly title: string; readonly column: number }[];
}

/** Maximum number of rows in which the heading is searched: forms put a title, unit and date above the table. */
export const mostLinesAbove = 40;

/** The first row with a column for names and at least one other known field; undefined when there is none. */
export function findHeading({ rows }: Sheet): Heading | undefined {
  for (const [row, cells] of rows.slice(0, mostLinesAbove).entries()) {
    const heading = headingAt(row, cells);
    if (heading.columns.has('name') && heading.columns.size > 1) return heading;
  }
  return undefined;
}

function headingAt(row: number, cells: readonly string[]): Heading {
  const columns = new Map<Field, number>();
  const personal: string[] = [];
  const unread: { readonly title: string; readonly column: number }[] = [];
  for (const [column, written] of cells.entries()) {
    const title = written.replace(/\s+/gu, '');
    const meaning = columnMeaning(title);
    if (meaning.kind === 'personal') personal.push(title);
    else if (meaning.kind === 'field' && !columns.has(meaning.field)) columns.set(meaning.field, column);
    else if (meaning.kind !== 'idle' && title !== '') unread.push({ title, column });
  }
  return { row, columns, personal, unread };
}
