import type { ProblemCode } from '../checks/codes.ts';

/**
 * How a table becomes activities, and which folder to open for what was read wrong:
 *
 * 1. table/: a heading and its columns, and the rows that are activities (table.ts). forms/ makes such a table of filled-in
 *    forms. A column that is not known: column-titles.ts; a row that was left out: left-out.ts.
 *    Then settleTable() in table-facts.ts settles once what is so of all rows: whose table it is (owner.ts) and which column
 *    names the hosts (host-columns.ts), its region, phone, place and way of speaking. Rows only apply these facts.
 * 2. row/: the text of each cell (cell-texts.ts), then the right field for it (settle-fields.ts), then the activity
 *    (row.ts). Every `row-*.ts` takes a Row and may ask; the other files read a text alone.
 * 3. times/, places/, units/ (hosts, regions), categories/ (type and audience), offer/ (booking, price, counts, phones):
 *    one folder for what a field says. remark/: what a remark or a state adds to them.
 * 4. Questions make a draft of it: those about the row as a whole are in row/questions.ts, those about a doubtful part of a
 *    remark in remark/parts.ts, all others beside the reader of the field (`ask`, `askToCheck`, `askWord`).
 * 5. proposals.ts: files for units and venues that are new. outcome.ts: what becomes of every row.
 */

/** Merged cells. Indexes are 0-based, `to` is inclusive. */
export interface MergedCells {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** Why a row is left out although it has text: its author hid it, or struck it out. */
export type SetAside = 'hidden' | 'struck';

/** Text of one sheet of a table file. */
export interface Sheet {
  /** Sheet name in the workbook; absent for CSV. */
  readonly name?: string;
  /** Cells by row and column, 0-based; '' for an empty cell. A merged cell repeats its text in each of its rows. */
  readonly rows: readonly (readonly string[])[];
  readonly merged?: readonly MergedCells[];
  /** Rows by 0-based index. */
  readonly setAside?: ReadonlyMap<number, SetAside>;
  /** Columns with struck cells, by row. */
  readonly struck?: ReadonlyMap<number, readonly number[]>;
  readonly isHidden?: boolean;
  /** Of a form: the addresses of its values in the file (`B5`), by column. */
  readonly addresses?: readonly string[];
}

/** Problem of a whole file. */
export interface FileFault {
  readonly code: Extract<ProblemCode, 'import-unreadable' | 'import-too-large' | 'import-no-heading'>;
  readonly message: string;
  readonly fix: string;
}

/** What must be asked about a row or cell, or what is wrong with it. */
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

/** Spreadsheet address (`B5`) of a cell in the file; indexes are 0-based. */
export const addressOf = ({ addresses }: Pick<Sheet, 'addresses'>, row: number, column: number): string =>
  addresses ? (addresses[column] ?? '') : `${columnLetters(column)}${row + 1}`;
