import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { isCancelled, isForPublic } from '#domain/activity/offer.ts';
import { absolute } from './links.ts';
import type { ViewContext } from './view-context.ts';

/** The preview picture of shared links. */
export interface SharePicture {
  /** Absolute URL. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** The share picture of an activity: its poster. */
export function activityPicture({ id, activity }: ActivityNode, { address, links }: ViewContext): SharePicture {
  return { url: absolute(address, links.poster(id)), width: 600, height: 350, alt: `${activity.name} 海报` };
}

/**
 * The activity whose poster is the share picture of a campaign's other pages: the first highlight for the
 * public that is not cancelled; without one, the first activity.
 */
export const sharedActivity = ({ site: { activities } }: ViewContext): ActivityNode | undefined =>
  activities.find((node) => node.activity.highlight && isForPublic(node.activity) && !isCancelled(node)) ??
  activities[0];

export function campaignPicture(context: ViewContext): SharePicture | undefined {
  const node = sharedActivity(context);
  return node && activityPicture(node, context);
}
