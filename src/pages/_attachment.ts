import type { Attachment } from '#schemas/notice.ts';
import { publishedDocument } from '#sources/media/documents.ts';
import { mediaDigest, mediaPath } from '#sources/media/media.ts';
import { ownDocument } from '#views/notice/own-document.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { siteConfig } from '../site.config.ts';

const { contentDir } = siteConfig();

/** A document of the office in the media folder; the digest tells its versions apart. */
export interface OwnDocument {
  readonly campaign: string;
  readonly file: string;
  readonly digest: string;
}

/** The document of an attachment that the office made itself, with its name in the attachment's folder; empty where there is none. */
export function ownDocumentsOf(attachment: Attachment, { site }: ViewContext) {
  const own = ownDocument(attachment);
  if (!own) return [];
  const digest = () => mediaDigest(mediaPath(contentDir, site.id, own.file));
  const shows = async (): Promise<OwnDocument> => ({ campaign: site.id, file: own.file, digest: await digest() });
  return [{ name: own.name, shows }];
}

export const documentBytes = ({ campaign, file }: Pick<OwnDocument, 'campaign' | 'file'>) =>
  publishedDocument(mediaPath(contentDir, campaign, file));

/** The bytes of an attachment's own document; undefined where there is none. */
export async function ownDocumentBytes(attachment: Attachment, { site }: ViewContext) {
  const own = ownDocument(attachment);
  return own && documentBytes({ campaign: site.id, file: own.file });
}
