import type { NoticeNode } from '#domain/campaign/site.ts';
import { correctionsOf } from '#domain/notice/corrections.ts';
import { noticeStanding } from '#domain/notice/standing.ts';
import { activitiesUnderNotice } from '#domain/notice/under-notice.ts';
import { parsePartialDate } from '#domain/time/partial-date.ts';
import { longDay } from '../format/date.ts';
import { phrases } from '../format/phrases.ts';
import { type OfficeView, officeViews } from '../organization/office.ts';
import { noticeSearch } from '../search/searchable.ts';
import { campaignFrame, type LinkView, type PageFrame } from '../site/frame.ts';
import { absolute } from '../site/links.ts';
import type { Article } from '../site/site-metadata.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type AttachmentRow, attachmentRows } from './attachments.ts';
import { type DeadlineRow, deadlineRows } from './deadlines.ts';
import { type KeyDates, keyDates } from './key-dates.ts';
import { type DocumentView, documentView } from './notice-document.ts';
import { type FoundedView, foundedView } from './notice-founded.ts';
import { type TargetRow, targetRows } from './targets.ts';
import { type WordingView, wordingView } from './wording.ts';

export interface NoticeView {
  readonly frame: PageFrame;
  readonly title: readonly string[];
  /** Stands above the text. */
  readonly wording: WordingView | undefined;
  /** Newest first, above the text: `2024年9月2日更正`, and what. */
  readonly corrections: readonly { readonly label: string; readonly note: string }[];
  readonly document: DocumentView;
  /** Above the basis, tables and offices where they stand below the original's text; undefined where they are a part of the text. */
  readonly additions: string | undefined;
  readonly keyDates: KeyDates | undefined;
  readonly deadlines: readonly DeadlineRow[];
  readonly targets: readonly TargetRow[];
  /** Paths of the target progress, deadline and source pages. */
  readonly organize: { readonly targets: string; readonly deadlines: string; readonly sources: string };
  readonly nested: NestedNoticeView | undefined;
  readonly forwardedBy: readonly LinkView[];
  /** The notice that supersedes this one. */
  readonly replacedBy: LinkView | undefined;
  readonly attachments: readonly AttachmentRow[];
  readonly offices: readonly OfficeView[];
  readonly founded: FoundedView;
  /** Absolute URL, printed on paper. */
  readonly address: string;
}

/** A notice forwarded by another one. */
export interface NestedNoticeView {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  readonly wording: WordingView | undefined;
  /** Issuers, number and date. */
  readonly line: string;
  /** Summary of the collapsed text, when it is too long to show expanded: `展开全文（约 900 字）`. */
  readonly more: string | undefined;
}

/** Maximum length, in characters, of a forwarded notice shown expanded. */
const maxExpandedLength = 600;

export function noticeView(node: NoticeNode, context: ViewContext): NoticeView {
  const { site, links, address, now } = context;
  const { notice } = node;
  const deadlines = deadlineRows(node.deadlines, site.campaign.year, now);
  const targets = targetRows(node.targets, site.campaign.regions);
  const offices = officeViews(notice.contact);
  const added = notice.basis.length + deadlines.length + targets.length + offices.length;
  return {
    frame: campaignFrame(context, {
      title: notice.title,
      description: notice.summary,
      path: links.notice(node.id),
      section: 'notices',
      article: noticeArticle(node),
      trail: [{ label: '通知', href: links.notices }, { label: '正文' }],
      search: noticeSearch(node, context),
    }),
    title: phrases(notice.title),
    wording: wordingView(node, context),
    corrections: correctionsOf(notice).map(({ on, note }) => ({ label: `${longDay(on)}更正`, note })),
    document: documentView(node),
    additions: notice.text === 'full' && added > 0 ? '以下由本站从通知里列出，不是原文的一部分。' : undefined,
    keyDates: keyDates(deadlines),
    deadlines,
    targets,
    organize: { targets: links.targets, deadlines: links.deadlines, sources: links.sources },
    nested: nestedNotice(notice.forwards, context),
    forwardedBy: site.notices
      .filter((other) => other.notice.forwards === node.id)
      .map((other) => ({ href: links.notice(other.id), label: other.notice.title })),
    replacedBy: replacement(node, context),
    attachments: attachmentRows(node, context),
    offices,
    founded: foundedView(node, activitiesUnderNotice(node.id, site.activities), context),
    address: absolute(address, links.notice(node.id)),
  };
}

function replacement(node: NoticeNode, { site, links }: ViewContext): LinkView | undefined {
  const standing = noticeStanding(node, site.notices);
  if (standing.kind !== 'superseded') return undefined;
  return { href: links.notice(standing.by.id), label: standing.by.notice.title };
}

/** The article date is the issue date, when its day is known. */
const noticeArticle = ({ notice, issuers }: NoticeNode): Article => ({
  title: notice.title,
  publishedOn: notice.issuedOn !== undefined && isDay(notice.issuedOn) ? notice.issuedOn : undefined,
  source: issuers[0]?.organization.name,
});

const isDay = (date: string) => parsePartialDate(date).kind === 'day';

/** A notice as embedded in another one; undefined when no notice has the id. */
export function nestedNotice(noticeId: string | undefined, context: ViewContext): NestedNoticeView | undefined {
  const { site, links } = context;
  const nested = site.notices.find(({ id }) => id === noticeId);
  if (!nested) return undefined;
  const { number, signature } = documentView(nested);
  return {
    id: nested.id,
    title: nested.notice.title,
    href: links.notice(nested.id),
    summary: nested.notice.summary,
    wording: wordingView(nested, context),
    line: [signature.units.join('、').replace(/、(?=等)/u, ''), number, signature.date].filter(Boolean).join('　'),
    more: nested.length > maxExpandedLength ? `展开全文（约 ${Math.round(nested.length / 100) * 100} 字）` : undefined,
  };
}
