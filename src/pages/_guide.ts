import type { NoticeNode } from '#domain/campaign/site.ts';
import { guidePdf } from '#posters/documents/guide-pdf.ts';
import { planPdf } from '#posters/documents/plan-pdf.ts';
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
  return document && { document, bytes: await documentOf('guide', document, () => guidePdf(document)) };
}

/** The PDF of a booth plan. */
export const planFile = (plan: PlanDocument): Promise<Uint8Array> => documentOf('plan', plan, () => planPdf(plan));
