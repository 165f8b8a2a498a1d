import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';

export interface PosterPlace {
  readonly label: '地点' | '线上';
  readonly text: string;
}

/** The place in one or two lines: the venue with its room, the online platform, or both. */
export function posterPlaces(node: ActivityNode, sessions: readonly SessionNode[]): readonly PosterPlace[] {
  const { online } = node.activity;
  const venue = venueText(sessions);
  const places: readonly PosterPlace[] = [
    ...(venue ? [{ label: '地点', text: venue } as const] : []),
    ...(online ? [{ label: '线上', text: online.platform } as const] : []),
  ];
  if (places.length > 0) return places;
  return [{ label: '地点', text: node.region ? `${node.region.name}（详见活动页）` : '详见活动页' }];
}

/** `固原市博物馆 二楼报告厅`, `固原市博物馆等 3 处`. */
function venueText(sessions: readonly SessionNode[]): string | undefined {
  const venues = new Map(sessions.flatMap(({ venue }) => (venue ? [[venue.id, venue.venue.name] as const] : [])));
  const [name] = venues.values();
  if (name === undefined) return undefined;
  if (venues.size > 1) return `${name}等 ${venues.size} 处`;
  const rooms = new Set(sessions.map(({ room }) => room));
  const [room] = rooms;
  return room && rooms.size === 1 ? `${name} ${room}` : name;
}
