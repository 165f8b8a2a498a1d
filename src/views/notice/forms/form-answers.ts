import type { ActivityNode, OrganizationNode } from '#domain/activity/activity-node.ts';
import { markedTitle } from '#domain/activity/title-marks.ts';
import { placeText } from '../../activity/place.ts';
import { formTime } from './form-time.ts';

/** An activity as the input of forms. */
export interface FormSubject {
  readonly node: ActivityNode;
  /** The activity's summary and details as plain text. */
  readonly details: string;
}

/**
 * Returns an activity's answer to a field or column of the cities' forms (their attachments; facts: 泉州 1 and 2, 渭南 1
 * and 2), looked up by the form's own field name. Names, mobile numbers and other personal data are excluded: those
 * fields stay blank in public files. Undefined for a field that the content does not answer.
 */
export function formAnswer(field: string, { node, details }: FormSubject): string | undefined {
  return answers[field]?.(node, details);
}

/** Known answers for a blank in the printed words of a form, looked up by the words before it. */
export function blankAnswer(before: string, { node: { activity } }: FormSubject): string | undefined {
  const words = /[^\p{P}\s＿]*$/u.exec(before.trimEnd().replace(/[:：]$/u, ''))?.[0] ?? '';
  const count = blanks[words]?.(activity);
  return count === undefined ? undefined : String(count);
}

type Counting = (activity: ActivityNode['activity']) => number | undefined;

const expected: Counting = ({ expectedVisitors }) => expectedVisitors;
const came: Counting = ({ recap }) => recap?.visitors;

const blanks: Readonly<Record<string, Counting>> = {
  预计公众参与活动人数: expected,
  预计公众参与: expected,
  预计参与人数: expected,
  公众参与: came,
  公众参与人数: came,
  实际参与人数: came,
  组织工作人员: ({ staff }) => staff,
  工作人员: ({ staff }) => staff,
  科技工作者: ({ scienceWorkerCount }) => scienceWorkerCount,
};

const names = (units: readonly OrganizationNode[]) => units.map(({ organization }) => organization.name).join('、');

const answers: Readonly<Record<string, (node: ActivityNode, details: string) => string>> = {
  活动名称: nameOf,
  项目名称: nameOf,
  主办单位: ({ hosts }) => names(hosts),
  举办单位: ({ hosts }) => names(hosts),
  单位名称: ({ hosts }) => names(hosts),
  承办单位: ({ organizers }) => names(organizers),
  '主（承）办单位': ({ hosts, organizers }) => names([...hosts, ...organizers]),
  // One session per line.
  活动时间: ({ sessions }) => formTime(sessions).replaceAll('；', '\n'),
  活动地点: (node) => placeText(node),
  参与人数: ({ activity }) =>
    [
      activity.expectedVisitors === undefined ? '' : `预计公众参与 ${activity.expectedVisitors} 人`,
      activity.staff === undefined ? '' : `组织工作人员 ${activity.staff} 人`,
    ]
      .filter(Boolean)
      .join('，'),
  主要活动内容: (_, details) => details,
  活动内容: (_, details) => details,
  活动简介: (_, details) => details,
  主要内容: (_, details) => details,
};

/** Sample activities are marked in every output. */
function nameOf({ activity: { name, sample } }: ActivityNode): string {
  return markedTitle(name, [sample && 'sample']);
}

/**
 * The options of a form's field, with those that apply to the activity chosen. Values that the form does not list are
 * written behind its option 其他（请注明）.
 */
export function formChoices(field: string, options: readonly string[], { node }: FormSubject): readonly FormOption[] {
  const own = chosen[field]?.(node) ?? [];
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

const chosen: Readonly<Record<string, (node: ActivityNode) => readonly Chosen[]>> = {
  主要活动类型: ({ activity: { type, typeNote } }) => [{ value: type, word: typeNote }],
  活动对象: ({ activity: { audiences, audienceNote } }) =>
    audiences.map((value) => (value === '其他' ? { value, word: audienceNote } : { value })),
};
