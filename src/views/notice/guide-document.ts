import type { NoticeNode } from '#domain/campaign/site.ts';
import { isGuide } from '#domain/notice/is-guide.ts';
import type { ProseBlock, ProseEntry, ProseRun } from '#domain/prose/blocks.ts';
import type { Attachment } from '#schemas/notice.ts';
import { bytesText } from '../format/bytes.ts';
import { absolute } from '../site/links.ts';
import type { ViewContext } from '../site/view-context.ts';
import { attachmentNumber } from './attachments.ts';
import type { DownloadView } from './own-document.ts';
import { wordingText } from './wording.ts';

export type { ProseBlock, ProseEntry, ProseRun };

/** A guide as a standalone document. */
export interface GuideDocument {
  readonly title: string;
  /** Line above the title: `附件 2`. */
  readonly label: string;
  /** Lines below the title: introduction, source notice, contact offices. */
  readonly notes: readonly string[];
  readonly steps: readonly GuideStep[];
  /** Last line: the URL of the page. */
  readonly end: string;
  readonly year: number;
}

export interface GuideStep {
  /** For example `第 1 步　登录平台`. */
  readonly title: string;
  readonly blocks: readonly ProseBlock[];
}

/** Parses Markdown into blocks. */
export type ProseBlocks = (markdown: string) => readonly ProseBlock[];

/** The guides of a campaign, each with its notice. */
export const guidesOf = ({ site }: ViewContext) =>
  site.notices.flatMap((node) => node.notice.attachments.filter(isGuide).map((attachment) => ({ node, attachment })));

/** The document of a guide, with the same steps as its page; undefined for an attachment that is no guide. */
export function guideDocument(
  attachment: Attachment,
  node: NoticeNode,
  { site, address, links }: ViewContext,
  proseBlocks: ProseBlocks,
): GuideDocument | undefined {
  if (!isGuide(attachment)) return undefined;
  const offices = node.notice.contact.map(({ office, phones = [] }) => `${office} ${phones.join('、')}`.trim());
  return {
    title: attachment.title,
    label: attachmentNumber(attachment, node),
    notes: [
      ...(attachment.intro === undefined ? [] : [attachment.intro]),
      `出自《${node.notice.title}》。${wordingText(node.notice) ?? ''}`,
      ...(offices.length === 0 ? [] : [`咨询：${offices.join('；')}。`]),
    ],
    steps: attachment.steps.map(({ title, text }, index) => ({
      title: `第 ${index + 1} 步　${title}`,
      blocks: proseBlocks(text),
    })),
    end: `网页版：${absolute(address, links.attachment(node.id, attachment.id))}`,
    year: site.campaign.year,
  };
}

/** Download link of a guide's file: `下载 PDF（117 KB，可打印）`. */
export const guideDownload = (
  { title }: GuideDocument,
  bytes: number,
  attachment: Attachment,
  node: NoticeNode,
  { links }: ViewContext,
): DownloadView => ({
  href: links.guideFile(node.id, attachment.id),
  label: `下载 PDF（${bytesText(bytes)}，可打印）`,
  name: `${title}.pdf`,
});
