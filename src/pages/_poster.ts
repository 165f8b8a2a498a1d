import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { activityPoster } from '#posters/activity-poster.ts';
import { posterOf } from '#posters/poster-of.ts';
import type { PosterSize } from '#schemas/poster.ts';
import { mediaPath } from '#sources/media/media.ts';
import { furtherPosters } from '#views/poster/further-posters.ts';
import { posterView } from '#views/poster/poster.ts';
import type { PosterBytes } from '#views/poster/posters.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { siteConfig } from '../site.config.ts';

const { contentDir } = siteConfig();
const known = new Map<string, number>();

/** The poster of an activity as it is published: PNG, 600 by 350 px. */
export function posterFileOf(node: ActivityNode, context: ViewContext): Promise<Uint8Array> {
  const file = node.activity.poster?.picture;
  const picture = file === undefined ? undefined : mediaPath(contentDir, context.site.id, file);
  return activityPoster(posterView(node, context), picture);
}

/** The poster in a further size; drawn for all activities, for an editor's picture has the usual size only. */
export const furtherPosterFile = (node: ActivityNode, size: PosterSize, context: ViewContext): Promise<Uint8Array> =>
  posterOf(posterView(node, context), size);

/** How many bytes the posters have, by activity and size; asked for once in a build. */
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
