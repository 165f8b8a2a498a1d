import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { type FormColumn, formColumn } from '#domain/notice/form-columns.ts';
import { answerTexts } from './answer-texts.ts';

/** An activity as the input of forms. */
export interface FormSubject {
  readonly node: ActivityNode;
  /** The activity's summary and details as plain text. */
  readonly details: string;
}

/**
 * Returns an activity's answer to a field or column of an office's form. Names, mobile numbers and other personal data
 * are excluded: those fields stay blank in public files. '' for what is filled in by hand and for what the content does
 * not answer.
 */
export const formAnswer = (column: FormColumn, { node, details }: FormSubject): string =>
  column.kind === 'answer' ? (answerTexts[column.answer](node, details) ?? '') : '';

/** Known answers for a blank in the printed words of a form, looked up by the words before it. */
export function blankAnswer(before: string, { node: { activity } }: FormSubject): string | undefined {
  const words = /[^\p{P}\s＿]*$/u.exec(before.trimEnd().replace(/[:：]$/u, ''))?.[0] ?? '';
  const count = (blanks[words] ?? countOf(formColumn(words)))?.(activity);
  return count === undefined ? undefined : String(count);
}

function countOf(column: FormColumn): Counting | undefined {
  if (column.kind !== 'answer') return undefined;
  const { answer } = column;
  if (answer === 'expectedVisitors') return expected;
  return answer === 'visitors' ? came : undefined;
}

type Counting = (activity: ActivityNode['activity']) => number | undefined;

const expected: Counting = ({ expectedVisitors }) => expectedVisitors;
const came: Counting = ({ recap }) => recap?.visitors;

const blanks: Readonly<Record<string, Counting>> = {
  预计公众参与活动人数: expected,
  预计公众参与: expected,
  公众参与: came,
  公众参与人数: came,
  组织工作人员: ({ staff }) => staff,
  工作人员: ({ staff }) => staff,
  科技工作者: ({ scienceWorkerCount }) => scienceWorkerCount,
};
