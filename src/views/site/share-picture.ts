import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { isCancelled } from '#domain/activity/offer.ts';
import { absolute } from './links.ts';
import type { ViewContext } from './view-context.ts';

/** The picture that shared links show. */
export interface SharePicture {
  /** Absolute. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** An activity is shared with its poster. */
export function activityPicture({ id, activity }: ActivityNode, { address, links }: ViewContext): SharePicture {
  return { url: absolute(address, links.poster(id)), width: 600, height: 350, alt: `${activity.name} 海报` };
}

/**
 * The activity with whose poster other pages of a campaign are shared: the first that it puts forward and that takes
 * place; where none is put forward, its first.
 */
export const sharedActivity = ({ site: { activities } }: ViewContext): ActivityNode | undefined =>
  activities.find((node) => node.activity.highlight && !isCancelled(node)) ?? activities[0];

export function campaignPicture(context: ViewContext): SharePicture | undefined {
  const node = sharedActivity(context);
  return node && activityPicture(node, context);
}
