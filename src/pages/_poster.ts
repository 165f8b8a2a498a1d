import type { GetStaticPathsOptions } from 'astro';
import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { activityPoster } from '#posters/activity-poster.ts';
import { posterOf } from '#posters/poster-of.ts';
import type { PosterSize } from '#schemas/poster.ts';
import { mediaDigest, mediaPath } from '#sources/media/media.ts';
import { furtherPosters } from '#views/poster/further-posters.ts';
import { posterView } from '#views/poster/poster.ts';
import type { PosterBytes } from '#views/poster/posters.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { siteConfig } from '../site.config.ts';
import { shownPaths } from './_site.ts';

const { contentDir } = siteConfig();
const known = new Map<string, number>();

/** The published poster of an activity: PNG, 600 × 350 px. From the editor's picture if there is one, else rendered. */
export const posterFileOf = (node: ActivityNode, context: ViewContext): Promise<Uint8Array> =>
  activityPoster(posterView(node, context), pictureOf(node, context));

/** Path of the editor's picture. */
function pictureOf(node: ActivityNode, context: ViewContext): string | undefined {
  const file = node.activity.poster?.picture;
  return file === undefined ? undefined : mediaPath(contentDir, context.site.id, file);
}

/** Static paths of a file of each activity that is made from its published poster alone. */
export const posterPaths = (options: GetStaticPathsOptions) =>
  shownPaths(options, (context) =>
    context.site.activities.map((node) => ({
      params: { activity: node.id },
      shows: async () => {
        const picture = pictureOf(node, context);
        return { view: posterView(node, context), picture, digest: picture && (await mediaDigest(picture)) };
      },
    })),
  );

/** The poster in another size. Always rendered, because an editor's picture replaces only the 600 × 350 px poster. */
const furtherPosterFile = (node: ActivityNode, size: PosterSize, context: ViewContext): Promise<Uint8Array> =>
  posterOf(posterView(node, context), size);

/** Returns a lookup of poster sizes in bytes, by activity and size. Cached in a build; 0 for an unknown poster. */
export async function posterBytes(activities: readonly ActivityNode[], context: ViewContext): Promise<PosterBytes> {
  const key = (id: string, size?: PosterSize) => `${context.site.id}/${id}/${size}`;
  const remember = async (name: string, file: () => Promise<Uint8Array>) => {
    if (import.meta.env.DEV || !known.has(name)) known.set(name, (await file()).length);
  };
  for (const node of activities) {
    await remember(key(node.id), () => posterFileOf(node, context));
    for (const { size } of furtherPosters(node, context)) {
      await remember(key(node.id, size), () => furtherPosterFile(node, size, context));
    }
  }
  return (id, size) => known.get(key(id, size)) ?? 0;
}
