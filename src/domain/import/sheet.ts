import type { ProblemCode } from '../checks/codes.ts';

/** Text of one sheet of a table file. */
export interface Sheet {
  /** Sheet name in the workbook; absent for CSV. */
  readonly name?: string;
  /** Cells by row and column, 0-based; '' for an empty cell. A merged cell repeats its text in each of its rows. */
  readonly rows: readonly (readonly string[])[];
}

/** Problem of a whole file. */
export interface FileFault {
  readonly code: Extract<ProblemCode, 'import-unreadable' | 'import-too-large' | 'import-no-heading'>;
  readonly message: string;
  readonly fix: string;
}

/** Problem of a row or cell. */
export interface CellFault {
  readonly code: ProblemCode;
  /** 0-based; undefined when the problem concerns the row or a missing column. */
  readonly column: number | undefined;
  readonly message: string;
  readonly fix: string;
}

/** Spreadsheet name (`A`, `Z`, `AA`) of the column at a 0-based index. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
