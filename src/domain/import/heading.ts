import { columnMeaning, type Field } from './columns.ts';
import type { Sheet } from './sheet.ts';

/** The row that titles the columns, and what they hold. */
export interface Heading {
  /** From 0. */
  readonly row: number;
  /** Where each field stands; of two columns for one field the first. */
  readonly columns: ReadonlyMap<Field, number>;
  /** Titles of columns about persons. */
  readonly personal: readonly string[];
  /** Columns whose title says nothing to us, or what another column says. */
  readonly unread: readonly { readonly title: string; readonly column: number }[];
}

/** Forms put a title, the unit's name and the date above their table; no form needs more lines than these. */
export const mostLinesAbove = 40;

/** The first row that titles a column with names and at least one other that we know; undefined when there is none. */
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
