import type { Attachment } from '#schemas/notice.ts';

/** A form or table to fill in on paper, in the wording of the original. */
export interface BlankSheet {
  readonly title: string;
  /** Fields above the table, such as 填报单位（章）. */
  readonly head: readonly string[];
  readonly form: readonly BlankField[];
  /** Column headings of the table; empty for a form. */
  readonly columns: readonly string[];
  /** First cell of each empty row: a number when the column is 序号. */
  readonly rows: readonly string[];
  readonly note: string;
}

export interface BlankField {
  readonly name: string;
  readonly options: readonly string[];
  readonly note: string | undefined;
  /** Tall row, for free text or a seal. */
  readonly tall: boolean;
}

const emptyRows = 8;

export const blankSheet = ({ title, head, fields, columns }: Attachment): BlankSheet => ({
  title,
  head,
  form: fields.map(({ name, options, note }) => ({
    name,
    options,
    note,
    tall: options.length === 0 && /内容|意见|总结|说明/u.test(name),
  })),
  columns,
  rows: columns.length === 0 ? [] : Array.from({ length: emptyRows }, (_, row) => firstCell(columns, row)),
  note: '这是空白表，打印后填写。本站不收集填写的内容。',
});

const firstCell = ([first]: readonly string[], row: number) => (first === '序号' ? String(row + 1) : '');
