import type { NoticeNode } from '#domain/campaign/site.ts';
import { originalOf } from '#domain/notice/original.ts';
import type { Notice } from '#schemas/notice.ts';
import { absolute } from '../site/links.ts';
import type { ViewContext } from '../site/view-context.ts';

/** Origin of a notice's text (original or rewritten), with the link to the original. */
export interface WordingView {
  readonly text: string | undefined;
  readonly original: OriginalView | undefined;
}

export interface OriginalView {
  readonly href: string;
  readonly label: string;
  /** Suggested file name of a download; undefined for a page of another site. */
  readonly name: string | undefined;
  /** Absolute URL, for print and feeds. */
  readonly address: string;
}

/** Whether the text is the original's; undefined while nothing is known. */
export function wordingText({ text }: Pick<Notice, 'text'>): string | undefined {
  switch (text) {
    case 'paraphrase':
      return '本站根据原文整理，不是原文。';
    case 'full':
      return '这里是原文全文。';
    case undefined:
      return undefined;
    default:
      return text satisfies never;
  }
}

/** Undefined when neither the wording nor the original is known. */
export function wordingView(node: NoticeNode, context: ViewContext): WordingView | undefined {
  const text = wordingText(node.notice);
  const original = originalView(node, context);
  return text === undefined && original === undefined ? undefined : { text, original };
}

/** The link to the original of a notice; undefined when not given. */
export function originalView({ id, notice }: NoticeNode, context: ViewContext): OriginalView | undefined {
  const original = originalOf(notice);
  if (original === undefined) return undefined;
  if (original.kind === 'link') {
    const { url } = original;
    return { href: url, label: `看原文（${hostOf(url)}）`, name: undefined, address: url };
  }
  const href = context.links.originalFile(id);
  return {
    href,
    label: '下载原文（PDF）',
    name: `${notice.title}.pdf`,
    address: absolute(context.address, href),
  };
}

/** The originals that are files in the media folder, with the notice of each. */
export const originalFiles = ({ site }: ViewContext): readonly { readonly notice: string; readonly name: string }[] =>
  site.notices.flatMap(({ id, notice }) => {
    const original = originalOf(notice);
    return original?.kind === 'file' ? [{ notice: id, name: original.name }] : [];
  });

const hostOf = (url: string): string => url.split('/')[2] ?? url;
