import type { Attachment } from '#schemas/notice.ts';
import type { CampaignContent } from '../campaign/content.ts';
import type { Check } from './context.ts';
import { quote } from './quote.ts';

/** An attachment has the contents of its kind, or is a document of the office: without them its page is empty and its file a blank form. */
export const attachmentEmpty: Check = ({ notices, venues }) => {
  const plans = new Set(venues.filter(({ data }) => data.plan !== undefined).map(({ id }) => id));
  return notices.flatMap(({ file, data }) =>
    data.attachments.flatMap((attachment, index) => {
      const lacks = lackOf(attachment, plans);
      if (!lacks) return [];
      return {
        code: 'attachment-empty',
        file,
        path: ['attachments', index],
        message: `附件${quote(attachment.title)}没有内容：${lacks.message}。`,
        fix: `${lacks.fix}；没有内容的，删去这个附件。`,
      };
    }),
  );
};

interface Lack {
  readonly message: string;
  readonly fix: string;
}

/** What an attachment of its kind lacks. */
function lackOf(attachment: Attachment, plans: ReadonlySet<string>): Lack | undefined {
  const { kind, file, fields, columns, steps, venue, notice } = attachment;
  if (file !== undefined) return undefined;
  switch (kind) {
    case 'form':
      return fields.length > 0 ? undefined : { message: '表单没有栏目', fix: '在 fields 里写栏目' };
    case 'table':
      return columns.length > 0 ? undefined : { message: '汇总表没有列', fix: '在 columns 里写列名' };
    case 'guide':
      return steps.length > 0 ? undefined : { message: '指南没有步骤', fix: '在 steps 里写步骤' };
    case 'notice':
      return notice !== undefined ? undefined : { message: '没有写是哪份通知', fix: '在 notice 里写它的编号' };
    case 'plan':
      return planLack(venue, plans);
    case 'file':
      return { message: '没有写文件名', fix: '在 file 里写 media 里的文件名' };
    default:
      return kind satisfies never;
  }
}

function planLack(venue: string | undefined, plans: ReadonlySet<string>): Lack | undefined {
  if (venue === undefined) return { message: '没有写是哪个场馆', fix: '在 venue 里写场馆的编号' };
  return plans.has(venue) ? undefined : { message: '那个场馆没有平面图', fix: '在场馆里写 plan' };
}

/**
 * The attachments that the body of a notice speaks of by number or lists at its end are there. Attachments of another
 * notice (《…》附件2) do not count. Warning, once per notice that was read as a whole.
 */
export const attachmentMissing: Check = ({ notices }: CampaignContent, { partial }) =>
  notices.flatMap(({ file, data, body = '' }) => {
    if (partial?.has(file)) return [];
    const listed = Array.from({ length: listedIn(body) }, (_, index) => index + 1);
    const told = [...new Set([...numbersIn(body), ...listed])].sort((a, b) => a - b);
    const lacking = told.filter((number) => number > data.attachments.length).map((number) => `附件${number}`);
    if (lacking.length === 0) return [];
    const here = data.attachments.length === 0 ? '一个也没有' : `只有 ${data.attachments.length} 个`;
    return {
      code: 'attachment-missing',
      file,
      path: data.attachments.length === 0 ? [] : ['attachments'],
      message: `正文里有${lacking.join('、')}，attachments 里${here}。`,
      fix: '把附件加进 attachments；这里没有的附件，正文里不写号码。',
    };
  });

const numbered = /(?<!》(?:的|之)?)附件\s?(?:(\d{1,2})(?!\d)|([一二三四五六七八九十])(?![\u4e00-\u9fff]))/gu;
const chinese = '一二三四五六七八九十';

const numbersIn = (body: string): readonly number[] =>
  [...body.matchAll(numbered)].map(({ 1: digits, 2: letter = '' }) =>
    digits === undefined ? chinese.indexOf(letter) + 1 : Number(digits),
  );

/** The number of entries in a list below a line 附件：. */
function listedIn(body: string): number {
  const [, list = ''] = /^[*#\s]*附件[*\s]*[：:]((?:[ \t]*\n*[*\s]*\d{1,2}[.．、][^\n]+)+)/mu.exec(body) ?? [];
  return Math.max(0, ...[...list.matchAll(/(?:^|\n)[*\s]*(\d{1,2})[.．、]/gu)].map(([, digits]) => Number(digits)));
}
