import type { ProblemCode } from '../checks/codes.ts';

/** A sheet of a table file as text. */
export interface Sheet {
  /** Its name in the workbook; absent for CSV. */
  readonly name?: string;
  /** Cells by row and column, both from 0; '' where nothing stands. A merged cell says its text in each of its rows. */
  readonly rows: readonly (readonly string[])[];
}

/** What was wrong with a file as a whole. */
export interface FileFault {
  readonly code: Extract<ProblemCode, 'import-unreadable' | 'import-too-large' | 'import-no-heading'>;
  readonly message: string;
  readonly fix: string;
}

/** A place in a table; a column is a letter, as sheets show it. */
export interface CellFault {
  readonly code: ProblemCode;
  /** From 0; undefined when the row or a column that is not there is at fault. */
  readonly column: number | undefined;
  readonly message: string;
  readonly fix: string;
}

/** `A`, `Z`, `AA`: how sheets call the column at an index from 0. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
