import type { Sheet } from '../sheet.ts';
import type { Field } from '../table/column-titles.ts';
import type { LeftOutRow } from '../table/table.ts';
import { chosenOptions } from './chosen-options.ts';
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
  if ([sheet.name ?? '', ...lines.map(({ text }) => text)].some((text) => sample.test(text.trim()))) return 'sample';
  const isBlank = values.every(({ label, text }) => text === '' || !telling.has(fieldOf(label)));
  return isBlank ? 'blank' : undefined;
}

/** What a printed form has in a cell before anybody writes into it: seals, dates, blanks. */
const printed = /[（(]?(?:单位)?(?:盖章|公章|签[字名]|签章)(?:处)?[）)]?[：:]?|[＿_\s年月日]+/gu;
/** A blank that counts people with nothing written into it: `预计公众参与活动人数     人`. */
const uncounted = /^\D*[\s＿_]+(?:人|名)\D*$/u;

/** What is written into a cell of a form: its ticked options, else its text; '' where it is as it was printed. */
export function filledText(text: string): string {
  const written = chosenOptions(text) ?? text.trim();
  const isPrinted =
    written.replace(printed, '') === '' || (/人数|工作人员|公众/u.test(written) && uncounted.test(written));
  return isPrinted ? '' : written;
}

const count = String.raw`[：:\s＿_]*(?<count>(?:约|近)?\s*\d[\d,.]*\s*万?\s*余?)[\s＿_]*(?:人次|人|名)`;
const staff = new RegExp(String.raw`(?:^|[，,；;、。\n])\s*(?:预计|拟)?(?:组织)?工作人员(?:人数)?${count}`, 'u');
const blankStaff = /(?:^|[，,；;、。\n])\s*(?:组织)?工作人员(?:人数)?[\s＿_]+(?:人|名)/u;
const visitors = new RegExp(
  String.raw`^(?:预计|拟)?\p{sc=Han}{0,6}(?:公众|群众|市民|观众|参[与加])\p{sc=Han}{0,6}?${count}`,
  'u',
);

/**
 * What is written into the two blanks of a form's sentence `预计公众参与活动人数 60 人，组织工作人员 8 人。` Undefined for any
 * other text.
 */
export function countsOf(text: string): { readonly visitors: string; readonly staff: string } | undefined {
  const workers = staff.exec(text) ?? blankStaff.exec(text);
  const rest = text
    .replace(workers?.[0] ?? '', '')
    .replace(/[。；;，,\s]+$/u, '')
    .trim();
  const found = visitors.exec(rest);
  if (!workers || !(found?.[0] === rest || uncounted.test(rest))) return undefined;
  const written = (match: RegExpExecArray | null) => (match?.groups?.['count'] ?? '').replace(/\s+/gu, '');
  return { visitors: written(found), staff: written(workers) };
}
