import type { CampaignContent } from '#domain/campaign/content.ts';
import type { ContentFile } from '#domain/checks/context.ts';
import { pictureUsesOf } from '#domain/checks/media-missing.ts';
import { unusedMedia } from '#domain/checks/media-unused.ts';
import type { Problem } from '#domain/checks/problem.ts';
import { documentUses } from '#domain/notice/documents.ts';
import type { ReadProse } from '../prose/check-prose.ts';

/**
 * The pictures and documents that nothing shows, campaign by campaign. Skips a campaign with a file that could not be read whole: that
 * file may show them. Code: media-unused.
 */
export function unusedPictures(
  campaigns: readonly CampaignContent[],
  files: readonly ContentFile[],
  prose: readonly ReadProse[],
  broken: ReadonlySet<string>,
): readonly Problem[] {
  const filesOf = Map.groupBy(files, ({ campaign }) => campaign);
  const proseOf = Map.groupBy(prose, ({ piece }) => piece.campaign);
  return campaigns.flatMap((content) => {
    const own = filesOf.get(content.id) ?? [];
    const isUnread = own.some(({ file }) => broken.has(file));
    if (isUnread || !own.some(({ kind }) => kind === 'media')) return [];
    const inProse = (proseOf.get(content.id) ?? []).flatMap(({ reading }) => reading.media);
    const documents = content.notices.flatMap(({ data }) => documentUses(data));
    return unusedMedia(own, new Set([...documents, ...pictureUsesOf(content), ...inProse].map(({ name }) => name)));
  });
}
