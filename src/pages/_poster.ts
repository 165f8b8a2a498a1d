import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { activityPoster } from '#posters/activity-poster.ts';
import { mediaPath } from '#sources/media.ts';
import { posterView } from '#views/poster.ts';
import type { ViewContext } from '#views/view-context.ts';
import { siteConfig } from '../site.config.ts';

const { contentDir } = siteConfig();
const known = new Map<string, number>();

/** The poster of an activity as it is published: PNG, 600 by 350 px. */
export function posterFileOf(node: ActivityNode, context: ViewContext): Promise<Uint8Array> {
  const file = node.activity.poster?.picture;
  const picture = file === undefined ? undefined : mediaPath(contentDir, context.site.id, file);
  return activityPoster(posterView(node, context), picture);
}

/** How many bytes the posters have, by activity; asked for once in a build. */
export async function posterBytes(activities: readonly ActivityNode[], context: ViewContext) {
  const key = ({ id }: { readonly id: string }) => `${context.site.id}/${id}`;
  for (const node of activities) {
    if (import.meta.env.DEV || !known.has(key(node))) known.set(key(node), (await posterFileOf(node, context)).length);
  }
  return (id: string): number => known.get(key({ id })) ?? 0;
}
