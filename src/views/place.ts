import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';

/** Where a session is, in a line: venue and room, the online platform, both, or 地点待定. */
export function placeText(activity: ActivityNode, session?: SessionNode): string {
  const venue = session ? session.venue : activity.venue;
  const room = session ? session.room : activity.activity.room;
  const onSite = [venue?.venue.name, room].filter(Boolean).join(' ');
  const online = activity.activity.online && `线上：${activity.activity.online.platform}`;
  return [onSite, online].filter(Boolean).join('，') || '地点待定';
}
