import type { Notice } from '#schemas/notice.ts';
import type { Entry } from '../campaign/content.ts';
import type { Problem } from '../checks/problem.ts';
import { sameValue } from '../exchange/fields.ts';

/** Fields with the text of the notice. The others are metadata, or the site's own words. */
const textFields = [
  ...(['title', 'number', 'issuers', 'addressees', 'copiedTo', 'issuedOn', 'printedOn', 'printedBy'] as const),
  ...(['sealedBy', 'basis', 'forwards', 'contact', 'attachments'] as const),
] as const satisfies readonly (keyof Notice)[];

export interface NoticeProblem extends Problem {
  /** Where the text below the front matter changed, in that text; the path is then `body`. */
  readonly bodyOffset?: number;
}

/**
 * A published notice whose text changed needs a new entry in `corrections`, which its page shows. Fields that were
 * empty may be filled in; white space does not count. Error.
 */
export function noticeChanged(before: Entry<Notice>, after: Entry<Notice>): readonly NoticeProblem[] {
  if (after.data.corrections.length > before.data.corrections.length) return [];
  const field = textFields.find((name) => {
    const [former, present] = [toldIn(before.data, name), toldIn(after.data, name)];
    return isTold(former) && !sameValue(former, present);
  });
  const bodyOffset = field === undefined ? changedAt(before.body, after.body) : undefined;
  if (field === undefined && bodyOffset === undefined) return [];
  return [
    {
      code: 'notice-changed',
      file: after.file,
      path: [field ?? 'body'],
      message: '这份通知公布过，现在改了，corrections 里没有新的记录：看过、转过的人不知道改了什么。',
      fix: '在 corrections 最后加一条：on 写改的那一天，note 写改了什么；原件本身没有变、重新发了一份的，旧的不动，另写一个通知。',
      ...(bodyOffset === undefined ? {} : { bodyOffset }),
    },
  ];
}

/** What a field tells readers: `meanings` of an attachment is for the program that fills it in. */
const toldIn = (data: Notice, name: (typeof textFields)[number]): unknown =>
  name === 'attachments' ? data.attachments.map(({ meanings: _, ...attachment }) => attachment) : data[name];

const isTold = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);

/**
 * Offset in `after` of the first character that differs, ignoring white space; undefined when the texts are the same.
 */
function changedAt(before = '', after = ''): number | undefined {
  let [one, other] = [0, 0];
  for (;;) {
    one = pastSpace(before, one);
    other = pastSpace(after, other);
    if (one === before.length && other === after.length) return undefined;
    if (before[one] !== after[other]) return other;
    one += 1;
    other += 1;
  }
}

function pastSpace(text: string, from: number): number {
  let at = from;
  while (/\s/u.test(text[at] ?? '')) at += 1;
  return at;
}
