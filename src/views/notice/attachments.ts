import type { NoticeNode } from '#domain/campaign/site.ts';
import type { Attachment } from '#schemas/notice.ts';
import type { ViewContext } from '../site/view-context.ts';
import { documentLine } from './own-document.ts';

/** An attachment in its notice's list. */
export interface AttachmentRow {
  readonly href: string;
  /** `附件 1`, or `附件` when it is the only one. */
  readonly number: string;
  readonly title: string;
  /** Two characters for the icon of the sheet. */
  readonly sheet: string;
  /** Kind and size, and the program of the office's own document: `空白表格，7 列，可打印；Excel 文件`. */
  readonly line: string;
  readonly intro: string | undefined;
}

const sheets: Readonly<Record<Attachment['kind'], string>> = {
  form: '表单',
  table: '表格',
  plan: '平面',
  guide: '指南',
  notice: '通知',
  file: '文件',
};

/** The attachments in the notice's order; a forwarded notice links to its own page. */
export const attachmentRows = (node: NoticeNode, context: ViewContext): readonly AttachmentRow[] =>
  node.notice.attachments.map((attachment) => ({
    href: attachmentHref(attachment, node, context),
    number: attachmentNumber(attachment, node),
    title: attachment.title,
    sheet: sheets[attachment.kind],
    line: [kindLine(attachment, context), documentLine(attachment)].filter(Boolean).join('；'),
    intro: attachment.intro,
  }));

function attachmentHref({ id, kind, notice }: Attachment, node: NoticeNode, { links }: ViewContext): string {
  return kind === 'notice' && notice !== undefined ? links.notice(notice) : links.attachment(node.id, id);
}

export function attachmentNumber({ id }: Attachment, { notice: { attachments } }: NoticeNode): string {
  if (attachments.length === 1) return '附件';
  return `附件 ${attachments.findIndex((attachment) => attachment.id === id) + 1}`;
}

function kindLine({ kind, columns, fields, steps, venue }: Attachment, { site }: ViewContext): string | undefined {
  switch (kind) {
    case 'form':
      return fields.length > 0 ? `空白表单，${fields.length} 栏，可打印` : undefined;
    case 'table':
      return columns.length > 0 ? `空白表格，${columns.length} 列，可打印` : undefined;
    case 'guide':
      return steps.length > 0 ? `操作指南，${steps.length} 步，可打印` : undefined;
    case 'file':
      return undefined;
    case 'notice':
      return '转发的通知';
    case 'plan': {
      const plan = site.venues.find(({ id }) => id === venue)?.venue.plan;
      return plan ? `展位图，${plan.booths.length} 项` : '展位图';
    }
    default:
      return kind satisfies never;
  }
}
