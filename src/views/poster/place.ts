import type { ActivityNode, PlaceNode, SessionNode } from '#domain/activity/activity-node.ts';
import { isStanding } from '#domain/activity/standing-sessions.ts';
import type { Venue } from '#schemas/venue.ts';

export interface PosterPlace {
  readonly label: '地点' | '线上';
  readonly text: string;
}

/** The places in one or two lines: where visitors go, the online platform, or both. */
export function posterPlaces(node: ActivityNode, sessions: readonly SessionNode[]): readonly PosterPlace[] {
  const onSite = onSiteText(sessions);
  const online = onlineText(sessions);
  const places: readonly PosterPlace[] = [
    ...(onSite ? [{ label: '地点', text: onSite } as const] : []),
    ...(online ? [{ label: '线上', text: online } as const] : []),
  ];
  if (places.length > 0) return places;
  if (!sessions.some(isStanding)) return node.region ? [{ label: '地点', text: node.region.name }] : [];
  return [{ label: '地点', text: node.region ? `${node.region.name}，具体地点待公布` : '待公布' }];
}

/** Characters of two names that are both told. */
const twoNames = 24;

/**
 * `固原市博物馆 二楼报告厅`, `固原市博物馆、固原市图书馆`, `固原市第一中学等 3 所学校`, `固原市博物馆等 3 处，同时举办`.
 * Undefined without a place.
 */
function onSiteText(sessions: readonly SessionNode[]): string | undefined {
  const places = sessions.flatMap((session) => session.places).filter(({ venue, room }) => venue ?? room);
  const byName = [...Map.groupBy(places, nameOf)];
  const [[name, own] = ['', []], [second = ''] = []] = byName;
  if (byName.length === 0) return undefined;
  if (byName.length === 1) return withRoom(name, own);
  const together = sessions.some((session) => session.places.length > 1) ? '，同时举办' : '';
  if (byName.length === 2 && name.length + second.length <= twoNames) return `${name}、${second}${together}`;
  return `${name}等 ${byName.length} ${countedAs(places)}${together}`;
}

const nameOf = ({ venue, room = '' }: PlaceNode): string => venue?.venue.name ?? room;

function withRoom(name: string, places: readonly PlaceNode[]): string {
  const rooms = new Set(places.map(({ venue, room }) => venue && room));
  const [room] = rooms;
  return room && rooms.size === 1 ? `${name} ${room}` : name;
}

const words: Readonly<Partial<Record<Venue['kind'], string>>> = {
  科技馆: '家科技馆',
  博物馆: '家博物馆',
  图书馆: '家图书馆',
  文化馆: '家文化馆',
  学校: '所学校',
  社区: '个社区',
  医院: '家医院',
  科研院所: '家科研院所',
  企业: '家企业',
  农业基地: '个农业基地',
  景区: '个景区',
  科普教育基地: '个科普教育基地',
};

/** `所学校` when all places are venues of that kind, else `处`. */
function countedAs(places: readonly PlaceNode[]): string {
  const kinds = new Set(places.map(({ venue }) => venue?.venue.kind));
  const [kind] = kinds;
  return (kinds.size === 1 && kind && words[kind]) || '处';
}

/** `固原科普视频号`, `固原科普视频号等 2 个平台`. */
function onlineText(sessions: readonly SessionNode[]): string | undefined {
  const all = sessions.flatMap(({ online, places }) => [online, ...places.map((place) => place.online)]);
  const platforms = new Set(all.flatMap((online) => online?.platform ?? []));
  const [first] = platforms;
  return platforms.size > 1 ? `${first}等 ${platforms.size} 个平台` : first;
}
