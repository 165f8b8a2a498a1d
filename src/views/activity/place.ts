import type { ActivityNode, SessionNode, VenueNode } from '#domain/activity/activity-node.ts';

/** Where a session, or an activity as a whole, is: venue and room, the online platform, both, or 地点待定. */
export function placeText(node: ActivityNode, session?: SessionNode): string {
  const venues = session ? [session.venue].filter((venue) => venue !== undefined) : venuesOf(node);
  const room = session ? session.room : node.activity.room;
  const onSite = [venues.map(({ venue }) => venue.name).join('、'), room].filter(Boolean).join(' ');
  const online = node.activity.online && `线上：${node.activity.online.platform}`;
  return [onSite, online].filter(Boolean).join('，') || '地点待定';
}

/** The venue of an activity; when it has none or a place in words, those of its sessions, each once. */
export function venuesOf({ activity, venue, sessions }: ActivityNode): readonly VenueNode[] {
  if (venue) return [venue];
  return activity.room === undefined ? [...new Set(sessions.flatMap((session) => session.venue ?? []))] : [];
}
