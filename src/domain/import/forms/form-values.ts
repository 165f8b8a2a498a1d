import type { Sheet } from '../sheet.ts';
import type { Field } from '../table/columns.ts';
import type { LeftOutRow } from '../table/table.ts';
import { countsOf, filledText } from './filled-text.ts';
import { type FormCell, fieldOf } from './form-cells.ts';
import type { Labelled } from './form-labels.ts';

/** A label with the text that is written beside it. */
export interface Value {
  readonly label: string;
  readonly group: string;
  readonly text: string;
  readonly at: FormCell;
  readonly isStruck: boolean;
}

/** What is written beside a label; a sentence with two counts is that of two labels. */
export function valuesOf({ label, group, values }: Labelled, sheet: Sheet): readonly Value[] {
  const text = filledText(joined(values));
  const at = values[0] ?? label;
  const isStruck = values.some((cell) => sheet.struck?.get(cell.row)?.includes(cell.column) === true);
  const value = { label: label.text, group, text, at, isStruck };
  const counts = fieldOf(label.text) === 'expectedVisitors' ? countsOf(text) : undefined;
  if (!counts) return [value];
  return [
    { ...value, text: counts.visitors },
    { ...value, label: '工作人员', group: '', text: counts.staff },
  ];
}

/** Cells of one row are parts of a text; those below are its next lines. */
const joined = (values: readonly FormCell[]): string =>
  values.reduce((text, cell, index) => {
    if (index === 0) return cell.text;
    return `${text}${cell.row === values[index - 1]?.row ? ' ' : '\n'}${cell.text}`;
  }, '');

const sample =
  /^[（(【[]?(?:填[写表报])?(?:示例|样例|范例|样表|样本)[）)】\]]?(?:$|[：:])|[（(【[](?:填[写表报])?(?:示例|样例|范例|样表|样本)[）)】\]]$/u;
/** 示例：电力科普进校园 in place of a name. */
const sampleName = /^(?:示例|样例|范例|例如?|如)[：:]/u;

/** Fields of which a form that is filled in has one. */
const telling: ReadonlySet<Field | undefined> = new Set([
  'name',
  'times',
  'dates',
  'starts',
  'startDate',
  'venue',
  'content',
]);

/** Why a form is no activity. */
export function reasonOf(
  sheet: Sheet,
  name: Labelled | undefined,
  values: readonly Value[],
  lines: readonly FormCell[],
): LeftOutRow['reason'] | undefined {
  const aside = name && sheet.setAside?.get(name.label.row);
  if (aside !== undefined) return aside;
  const title = name?.values[0]?.text ?? '';
  if (
    sampleName.test(title) ||
    [sheet.name ?? '', ...lines.map(({ text }) => text)].some((text) => sample.test(text.trim()))
  )
    return 'sample';
  const isBlank = values.every(({ label, text }) => text === '' || !telling.has(fieldOf(label)));
  return isBlank ? 'blank' : undefined;
}
