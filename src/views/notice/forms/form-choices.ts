import type { ActivityNode } from '#domain/activity/activity-node.ts';
import type { FormAnswer, FormColumn } from '#domain/notice/form-columns.ts';
import { type FormSubject, formAnswer } from './form-answers.ts';

/**
 * The options of a form's field, with those that apply to the activity chosen. Values that the form does not list are
 * written behind its option 其他（请注明）.
 */
export function formChoices(
  column: FormColumn,
  options: readonly string[],
  subject: FormSubject,
): readonly FormOption[] {
  const own = chosenIn(column, options, subject);
  const missing = own.filter(({ value }) => !options.includes(value));
  const words = missing.flatMap(({ value, word }) => word ?? (value === '其他' ? [] : value));
  return options.map((text) => {
    const isOther = /^其他/u.test(text);
    if (!isOther || missing.length === 0) return { text, chosen: own.some(({ value }) => value === text) };
    return { text: words.length > 0 ? `${text}：${words.join('、')}` : text, chosen: true };
  });
}

export interface FormOption {
  readonly text: string;
  readonly chosen: boolean;
}

/** A value with the unit's own word for it. */
interface Chosen {
  readonly value: string;
  readonly word?: string | undefined;
}

function chosenIn(column: FormColumn, options: readonly string[], subject: FormSubject): readonly Chosen[] {
  if (column.kind !== 'answer') return [];
  const own = chosen[column.answer]?.(subject.node);
  if (own) return own;
  // 免费 and 收费, 需要预约 and 不用预约: an option in the words of the answer.
  const words = new Set(formAnswer(column, subject).split(/[\n，、；。]/u));
  return options.filter((option) => words.has(option)).map((value) => ({ value }));
}

const chosen: Readonly<Partial<Record<FormAnswer, (node: ActivityNode) => readonly Chosen[]>>> = {
  type: ({ activity: { type, typeNote } }) => [{ value: type, word: typeNote }],
  audiences: ({ activity: { audiences, audienceNote } }) =>
    audiences.map((value) => (value === '其他' ? { value, word: audienceNote } : { value })),
};
