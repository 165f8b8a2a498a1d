import type { Sheet } from '../sheet.ts';
import type { Field } from '../table/column-titles.ts';
import { columnMeaning, titleKey } from '../table/columns.ts';

/** A cell with text; 0-based, `to` is inclusive. */
export interface FormCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** The cells with text that begin in each row: one merged over several rows stands in the first of them. */
export function cellsOf({ rows, merged = [] }: Sheet): readonly (readonly FormCell[])[] {
  const from = new Map(merged.map((each) => [`${each.fromRow} ${each.fromColumn}`, each]));
  const covered = new Set(
    merged.flatMap(({ fromRow, toRow, fromColumn }) =>
      Array.from({ length: toRow - fromRow }, (_, index) => `${fromRow + 1 + index} ${fromColumn}`),
    ),
  );
  return rows.map((cells, row) =>
    cells.flatMap((text, column): readonly FormCell[] => {
      if (text.trim() === '' || covered.has(`${row} ${column}`)) return [];
      const { toRow = row, toColumn = column } = from.get(`${row} ${column}`) ?? {};
      return [{ text: text.trim(), row, column, toRow, toColumn }];
    }),
  );
}

/** Longest text that may be a label. */
const longest = 24;

/** True for the text of a label: a known title of a column. */
export const isKnownLabel = ({ text }: FormCell): boolean =>
  text.length <= longest && columnMeaning(text).kind !== 'unknown';

/** The field of a label. */
export function fieldOf(label: string): Field | undefined {
  const meaning = columnMeaning(label);
  return meaning.kind === 'field' ? meaning.field : undefined;
}

/** The label of names in a sheet of forms: 活动名称, else the theme. Undefined without one. */
export function nameLabelOf(labels: readonly FormCell[]): string | undefined {
  const first = (field: Field) => labels.find(({ text }) => fieldOf(text) === field);
  const label = first('name') ?? first('topic');
  return label && titleKey(label.text);
}

/** True for a text that may be a label where others of the form stand: no number, no sentence. */
export const mayBeLabel = ({ text }: FormCell): boolean => {
  const bare = text.replace(/[（(][^（）()]*[）)]/gu, '').replace(/\s+|[:：]$/gu, '');
  return bare.length >= 2 && bare.length <= 12 && !/[\d，。；！？☑□,.;:：]/u.test(bare);
};

export const isBeside = (cell: FormCell, before: FormCell | undefined): boolean =>
  before !== undefined && cell.column === before.toColumn + 1;

/** Titles beside each other, each above its value: the heading of a table, or a part of one within a form. */
export const isHeadingRow = (cells: readonly FormCell[]): boolean =>
  cells.length > 1 &&
  cells.every((cell, index) => isKnownLabel(cell) && (index === 0 || isBeside(cell, cells[index - 1])));

/** A line above or below a form: who filled it in, and when. */
export const isOfPaper = (cells: readonly FormCell[]): boolean =>
  /^(?:填\s*[表报]|制\s*表|报送|上报|申报日期|审\s*[核批]\s*人)\s*(?:人|单位|日期|时间)?\s*(?:[（(][^）)]*[）)])?\s*[：:]/u.test(
    cells[0]?.text ?? '',
  );
