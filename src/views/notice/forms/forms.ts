import type { NoticeNode } from '#domain/campaign/site.ts';
import { formColumn, isOfUnit } from '#domain/notice/form-columns.ts';
import type { Attachment } from '#schemas/notice.ts';
import { type FillPart, fillParts } from './fill-text.ts';
import { blankAnswer, type FormSubject, formAnswer } from './form-answers.ts';
import { type FormOption, formChoices } from './form-choices.ts';

/** The text above the grid of a form or table, laid out like the notice's attachment. */
interface FormHead {
  /** For example `附件2`. */
  readonly label: string;
  readonly title: string;
  /** Lines to fill in, such as `填报单位（章）：`, printed beside each other. */
  readonly head: readonly (readonly FillPart[])[];
}

/** A table with one row per activity. */
export interface FormTable extends FormHead {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A form about one activity: rows of one or several fields, each with its name and a cell. */
export interface FormSheet extends FormHead {
  readonly kind: 'form';
  readonly rows: readonly (readonly FormField[])[];
}

export interface FormField {
  readonly name: string;
  readonly value: string;
  readonly options: readonly FormOption[];
  /** Printed words with blanks in the cell; empty for none. */
  readonly text: readonly FillPart[];
  /** （盖章） and 年 月 日 in the cell. */
  readonly seal: boolean;
  readonly note: string | undefined;
  /** Tall row, for free text or a seal. */
  readonly tall: boolean;
}

export type Form = FormTable | FormSheet;

/** Number of rows that fit on a landscape A4 page. */
const emptyRows = 10;

/** The attachment with nothing filled in; undefined when it is neither form nor table. */
export function blankForm(attachment: Attachment, notice: NoticeNode): Form | undefined {
  const { kind, columns, fields } = attachment;
  if (kind === 'table' && columns.length > 0) return tableOf(attachment, notice, undefined, []);
  return kind === 'form' && fields.length > 0 ? sheetOf(attachment, notice, undefined) : undefined;
}

/**
 * A table filled from activities, in the given order; personal data stays blank.
 * @param unit The reporting organization printed above the table, when the table covers a single one.
 */
export const filledTable = (
  attachment: Attachment,
  notice: NoticeNode,
  subjects: readonly FormSubject[],
  unit?: string,
): FormTable => tableOf(attachment, notice, unit, subjects);

/** A form filled from one activity; personal data, opinions and seals stay blank. */
export const filledSheet = (attachment: Attachment, notice: NoticeNode, subject: FormSubject): FormSheet =>
  sheetOf(attachment, notice, subject);

/** `附件`, or `附件2` when there are several. */
function labelOf({ id }: Attachment, { notice: { attachments } }: NoticeNode): string {
  const number = attachments.findIndex((each) => each.id === id) + 1;
  return attachments.length === 1 ? '附件' : `附件${number}`;
}

const headOf = (attachment: Attachment, notice: NoticeNode, unit: string | undefined): FormHead => ({
  label: labelOf(attachment, notice),
  title: attachment.title,
  head: attachment.head.map((line) => fillParts(line, (before) => (isOfUnit(before) ? unit : undefined))),
});

/** A blank table has the rows of the original; a filled one keeps those of them that it does not need, numbered. */
function tableOf(
  attachment: Attachment,
  notice: NoticeNode,
  unit: string | undefined,
  subjects: readonly FormSubject[],
): FormTable {
  const { columns, numberedRows, ellipsisRow } = attachment;
  const meant = columns.map((column) => formColumn(column, attachment));
  const count = Math.max(subjects.length, numberedRows ?? (subjects.length === 0 ? emptyRows : 0));
  const rows = Array.from({ length: count }, (_, index) => {
    const subject = subjects[index];
    const number = subject || numberedRows !== undefined ? String(index + 1) : '';
    return meant.map((column) => (column.kind === 'number' ? number : subject ? formAnswer(column, subject) : ''));
  });
  const more = meant.map(({ kind }) => (kind === 'number' ? '…' : ''));
  return {
    kind: 'table',
    ...headOf(attachment, notice, unit),
    columns,
    rows: ellipsisRow && subjects.length === 0 ? [...rows, more] : rows,
  };
}

function sheetOf(attachment: Attachment, notice: NoticeNode, subject: FormSubject | undefined): FormSheet {
  const [host, ...otherHosts] = subject?.node.hosts ?? [];
  const rows: FormField[][] = [];
  for (const field of attachment.fields) {
    const last = rows.at(-1);
    if (field.sameRow && last) last.push(fieldOf(field, attachment, subject));
    else rows.push([fieldOf(field, attachment, subject)]);
  }
  const unit = otherHosts.length === 0 ? host?.organization.name : undefined;
  return { kind: 'form', ...headOf(attachment, notice, unit), rows };
}

function fieldOf(
  { name, options, text, seal = false, note }: Attachment['fields'][number],
  attachment: Attachment,
  subject: FormSubject | undefined,
): FormField {
  const column = formColumn(name, attachment);
  return {
    name,
    value: subject && text === undefined && options.length === 0 ? formAnswer(column, subject) : '',
    options: subject ? formChoices(column, options, subject) : options.map((each) => ({ text: each, chosen: false })),
    text: text === undefined ? [] : fillParts(text, (before) => subject && blankAnswer(before, subject)),
    seal,
    note,
    tall: seal || (options.length === 0 && text === undefined && /内容|意见|总结|说明/u.test(name)),
  };
}
