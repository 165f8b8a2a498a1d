import type { NoticeNode } from '#domain/campaign/site.ts';
import type { Attachment } from '#schemas/notice.ts';
import { phrases } from '../format/phrases.ts';
import { type OfficeView, officeViews } from '../organization/office.ts';
import { attachmentSearch } from '../search/searchable.ts';
import { campaignFrame, type LinkView, type PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type BoothPlanView, boothPlanView } from '../venue/booth-plan.ts';
import { attachmentNumber } from './attachments.ts';
import { blankForm, type Form } from './forms/forms.ts';
import { type NestedNoticeView, nestedNotice } from './notice.ts';
import { type WordingView, wordingView } from './wording.ts';

export interface AttachmentView {
  readonly frame: PageFrame;
  readonly label: string;
  readonly head: PageHeadView;
  readonly notice: LinkView;
  /** Of the notice, where its text is on this page: a guide. */
  readonly wording: WordingView | undefined;
  readonly body: AttachmentBody;
  readonly offices: readonly OfficeView[];
}

export type AttachmentBody =
  | { readonly kind: 'steps'; readonly steps: readonly StepView[] }
  | { readonly kind: 'sheet'; readonly form: Form }
  | { readonly kind: 'plan'; readonly plan: BoothPlanView; readonly venue: LinkView }
  | { readonly kind: 'notice'; readonly notice: NestedNoticeView }
  /** `text` where nothing can be downloaded either. */
  | { readonly kind: 'none'; readonly text: string | undefined };

export interface StepView {
  readonly anchor: string;
  readonly number: string;
  readonly title: string;
  readonly html: string;
}

/** The page of an attachment: a guide's steps, a blank form or table, a booth plan, or the forwarded notice. */
export function attachmentView(attachment: Attachment, node: NoticeNode, context: ViewContext): AttachmentView {
  const { links } = context;
  const label = attachmentNumber(attachment, node);
  const body = bodyOf(attachment, node, context);
  return {
    frame: campaignFrame(context, {
      title: `${label}：${attachment.title}`,
      description: attachment.intro ?? `《${node.notice.title}》的附件。`,
      path: links.attachment(node.id, attachment.id),
      section: 'notices',
      trail: [{ label: '通知', href: links.notices }, { label: '正文', href: links.notice(node.id) }, { label }],
      indexable: body.kind !== 'notice',
      ...(body.kind === 'notice' ? {} : { search: attachmentSearch(attachment, node, context) }),
    }),
    label,
    head: { title: phrases(attachment.title), lead: attachment.intro, figure: undefined },
    notice: { href: links.notice(node.id), label: node.notice.title },
    wording: body.kind === 'steps' ? wordingView(node, context) : undefined,
    body,
    offices: officeViews(node.notice.contact),
  };
}

function bodyOf(attachment: Attachment, node: NoticeNode, context: ViewContext): AttachmentBody {
  switch (attachment.kind) {
    case 'form':
    case 'table': {
      const form = blankForm(attachment, node);
      return form ? { kind: 'sheet', form } : nothingOf(attachment);
    }
    case 'guide':
      return attachment.steps.length > 0
        ? { kind: 'steps', steps: stepsOf(attachment, context) }
        : nothingOf(attachment);
    case 'plan':
      return planOf(attachment, context);
    case 'notice': {
      const notice = nestedNotice(attachment.notice, context);
      return notice ? { kind: 'notice', notice } : nothingOf(attachment);
    }
    case 'file':
      return nothingOf(attachment);
    default:
      return attachment.kind satisfies never;
  }
}

const nothingOf = ({ file }: Attachment): AttachmentBody => ({
  kind: 'none',
  text: file === undefined ? '内容待提供。' : undefined,
});

const stepsOf = ({ steps }: Attachment, { prose }: ViewContext): readonly StepView[] =>
  steps.map(({ title, text }, index) => ({
    anchor: `step-${index + 1}`,
    number: String(index + 1),
    title,
    html: prose(text),
  }));

function planOf(attachment: Attachment, context: ViewContext): AttachmentBody {
  const node = context.site.venues.find(({ id }) => id === attachment.venue);
  const plan = node && boothPlanView(node, context);
  if (!plan) return nothingOf(attachment);
  return { kind: 'plan', plan, venue: { href: context.links.venue(node.id), label: node.venue.name } };
}
