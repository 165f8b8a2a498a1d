import type { NoticeNode } from '#domain/campaign/site.ts';
import { documentOf } from '#posters/poster-of.ts';
import type { Attachment } from '#schemas/notice.ts';
import { proseBlocks } from '#sources/prose/prose-blocks.ts';
import { type GuideDocument, guideDocument } from '#views/notice/guide-document.ts';
import type { PlanDocument } from '#views/notice/plan-document.ts';
import type { ViewContext } from '#views/site/view-context.ts';

export interface GuideFile {
  readonly document: GuideDocument;
  readonly bytes: Uint8Array;
}

/** The PDF of a guide; undefined for other attachments. */
export async function guideFileOf(
  attachment: Attachment,
  node: NoticeNode,
  context: ViewContext,
): Promise<GuideFile | undefined> {
  const document = guideDocument(attachment, node, context, proseBlocks);
  if (!document) return undefined;
  const draw = async () => (await import('#posters/documents/guide-pdf.ts')).guidePdf(document);
  return { document, bytes: await documentOf('guide', document, draw) };
}

/** The PDF of a booth plan. */
export const planFile = (plan: PlanDocument): Promise<Uint8Array> =>
  documentOf('plan', plan, async () => (await import('#posters/documents/plan-pdf.ts')).planPdf(plan));
