import type { NoticeNode } from '#domain/campaign/site.ts';
import { type DocumentEnding, documentEnding } from '#domain/notice/documents.ts';
import type { Attachment } from '#schemas/notice.ts';
import { bytesText } from '../format/bytes.ts';
import type { ViewContext } from '../site/view-context.ts';

export interface DownloadView {
  readonly href: string;
  readonly label: string;
  /** Suggested file name of the download. */
  readonly name: string;
}

const programs: Readonly<Record<DocumentEnding, string>> = { docx: 'Word', xlsx: 'Excel', pdf: 'PDF' };

/** The program of an attachment that is a document of the office: `Excel 文件`; undefined for others. */
export function documentLine({ file = '' }: Attachment): string | undefined {
  const ending = documentEnding(file);
  return ending && `${programs[ending]} 文件`;
}

/**
 * The document of an attachment that the office made itself: its file in the media folder, and its name in the attachment's
 * folder of the site. Undefined for other attachments.
 */
export function ownDocument({ file = '' }: Attachment): { readonly file: string; readonly name: string } | undefined {
  const ending = documentEnding(file);
  return ending && { file, name: `original.${ending}` };
}

/** Download link of the office's own document: `下载 Word 文件（23 KB）`; undefined where there is none. */
export function documentDownload(
  attachment: Attachment,
  bytes: number,
  node: NoticeNode,
  { links }: ViewContext,
): DownloadView | undefined {
  const own = ownDocument(attachment);
  if (!own) return undefined;
  return {
    href: links.formFile(node.id, attachment.id, own.name),
    label: `下载 ${documentLine(attachment)}（${bytesText(bytes)}）`,
    name: `${attachment.title}${own.name.slice(own.name.lastIndexOf('.'))}`,
  };
}
