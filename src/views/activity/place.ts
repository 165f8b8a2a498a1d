import type { ActivityNode, SessionNode, VenueNode } from '#domain/activity/activity-node.ts';

/** Place of a session, or of a whole activity: venue and room, the online platform, both, or 地点待定. */
export function placeText(node: ActivityNode, session?: SessionNode): string {
  const venues = session ? [session.venue].filter((venue) => venue !== undefined) : venuesOf(node);
  const room = session ? session.room : node.activity.room;
  const onSite = [venues.map(({ venue }) => venue.name).join('、'), room].filter(Boolean).join(' ');
  const online = node.activity.online && `线上：${node.activity.online.platform}`;
  return [onSite, online].filter(Boolean).join('，') || '地点待定';
}

/** The activity's venue; when it has neither a venue nor a place in words, the distinct venues of its sessions. */
export function venuesOf({ activity, venue, sessions }: ActivityNode): readonly VenueNode[] {
  if (venue) return [venue];
  return activity.room === undefined ? [...new Set(sessions.flatMap((session) => session.venue ?? []))] : [];
}
