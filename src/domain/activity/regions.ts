import type { Region } from '#schemas/campaign.ts';
import type { ActivityNode, SessionNode } from './activity-node.ts';

/**
 * The regions of a session: the one that is written for the activity, and those of the session's own venues; else that
 * of the activity's venue.
 */
export function regionsOfSession(
  { activity, region, venue }: ActivityNode,
  { places }: SessionNode,
): readonly Region[] {
  const own = places.flatMap((place) => (place.venue && place.venue.id !== venue?.id ? [place.venue.region] : []));
  const known = own.filter((each) => each !== undefined);
  const isElsewhere = known.length > 0 && known.length === places.filter((place) => place.venue).length;
  return [...new Set([...(region && (activity.region || !isElsewhere) ? [region] : []), ...known])];
}

/** The regions in which the sessions of an activity are held, in their order; the activity's while it has no session. */
export const regionsOf = (node: ActivityNode): readonly Region[] =>
  node.sessions.length > 0
    ? [...new Set(node.sessions.flatMap((session) => regionsOfSession(node, session)))]
    : node.region
      ? [node.region]
      : [];

/** Whether an activity has a session in the region. */
export const isHeldIn = (node: ActivityNode, id: string): boolean => regionsOf(node).some((region) => region.id === id);

/** The activities with a session in the region, each with only its sessions there. */
export const heldIn = (activities: readonly ActivityNode[], id: string): readonly ActivityNode[] =>
  activities
    .filter((node) => isHeldIn(node, id))
    .map((node) => {
      const sessions = node.sessions.filter((session) =>
        regionsOfSession(node, session).some((each) => each.id === id),
      );
      return sessions.length === node.sessions.length ? node : { ...node, sessions };
    });
