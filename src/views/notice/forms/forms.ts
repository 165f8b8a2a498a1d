import type { NoticeNode } from '#domain/campaign/site.ts';
import type { Attachment } from '#schemas/notice.ts';
import { type FormOption, type FormSubject, formAnswer, formChoices } from './form-answers.ts';

/** A field above a form or table, such as `填报单位（章）`, and its value. */
export interface HeadLine {
  readonly label: string;
  readonly value: string;
}

/** `填报单位（章）：市科协`; a label that contains a colon, `填报单位名称：（盖章）`, gets no second one. */
export const headText = ({ label, value }: HeadLine): string => `${label}${label.includes('：') ? '' : '：'}${value}`;

/** A table with one row per activity, laid out like the notice's attachment. */
export interface FormTable {
  readonly kind: 'table';
  /** For example `附件2`. */
  readonly label: string;
  readonly title: string;
  readonly head: readonly HeadLine[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A form about one activity, one field per row. */
export interface FormSheet {
  readonly kind: 'form';
  readonly label: string;
  readonly title: string;
  readonly head: readonly HeadLine[];
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly name: string;
  readonly value: string;
  readonly options: readonly FormOption[];
  /** Note under the field: `盖章、日期`. */
  readonly note: string | undefined;
  /** Tall row, for free text or a seal. */
  readonly tall: boolean;
}

export type Form = FormTable | FormSheet;

/** Number of rows that fit on a landscape A4 page. */
const emptyRows = 10;

/** The attachment with nothing filled in; undefined when it is neither form nor table. */
export function blankForm(attachment: Attachment, notice: NoticeNode): Form | undefined {
  if (attachment.kind === 'table') return tableOf(attachment, notice, undefined, []);
  return attachment.kind === 'form' ? sheetOf(attachment, notice, undefined) : undefined;
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

/** True for a table of activities, which the content can fill. */
export const listsActivities = ({ kind, columns }: Attachment): boolean =>
  kind === 'table' && columns.some((column) => /^(?:活动|项目)名称$/u.test(column));

/** True for a form about one activity. */
export const isAboutActivity = ({ kind, fields }: Attachment): boolean =>
  kind === 'form' && fields.some(({ name }) => name === '活动名称');

/** `附件`, or `附件2` when there are several. */
function labelOf({ id }: Attachment, { notice: { attachments } }: NoticeNode): string {
  const number = attachments.findIndex((each) => each.id === id) + 1;
  return attachments.length === 1 ? '附件' : `附件${number}`;
}

function tableOf(
  attachment: Attachment,
  notice: NoticeNode,
  unit: string | undefined,
  subjects: readonly FormSubject[],
): FormTable {
  const { title, head, columns } = attachment;
  const blanks = Array.from({ length: subjects.length === 0 ? emptyRows : 0 }, () => undefined);
  return {
    kind: 'table',
    label: labelOf(attachment, notice),
    title,
    head: head.map((label) => ({ label, value: /^填报单位/u.test(label) ? (unit ?? '') : '' })),
    columns,
    rows: [...subjects, ...blanks].map((subject, index) =>
      columns.map((column) => {
        if (column === '序号') return String(index + 1);
        return subject ? (formAnswer(column, subject) ?? '') : '';
      }),
    ),
  };
}

function sheetOf(attachment: Attachment, notice: NoticeNode, subject: FormSubject | undefined): FormSheet {
  const { title, head, fields } = attachment;
  return {
    kind: 'form',
    label: labelOf(attachment, notice),
    title,
    head: head.map((label) => ({ label, value: '' })),
    fields: fields.map(({ name, options, note }) => ({
      name,
      value: subject ? (formAnswer(name, subject) ?? '') : '',
      options: subject ? formChoices(name, options, subject) : options.map((text) => ({ text, chosen: false })),
      note,
      tall: options.length === 0 && /内容|意见|总结|说明/u.test(name),
    })),
  };
}
