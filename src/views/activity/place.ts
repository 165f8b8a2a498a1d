import type { ActivityNode, PlaceNode, SessionNode, VenueNode } from '#domain/activity/activity-node.ts';
import type { Online } from '#schemas/address/online.ts';

/** Place of a session, or of a whole activity: venues and room, the online platforms, both, or 地点待公布. */
export const placeText = (node: ActivityNode, session?: SessionNode): string =>
  inWords(onSite(node, session), node, session);

/** The same for a row of a list: of more than three places the first two and how many there are. */
export function shortPlaceText(node: ActivityNode, session?: SessionNode): string {
  const names = onSite(node, session);
  const short = names.length > 3 ? [`${names.slice(0, 2).join('、')}等 ${names.length} 处`] : names;
  return inWords(short, node, session);
}

function inWords(names: readonly string[], node: ActivityNode, session: SessionNode | undefined): string {
  const online = onlinesOf(session ? [session] : node.sessions).map(({ platform }) => platform);
  const watched = online.length > 0 ? `线上：${online.join('、')}` : '';
  return [names.join('、'), watched].filter(Boolean).join('，') || '地点待公布';
}

function onSite(node: ActivityNode, session: SessionNode | undefined): readonly string[] {
  if (session) return session.places.map(placeName).filter(Boolean);
  if (isInSeveralPlaces(node)) return placesOf(node.sessions).map(placeName).filter(Boolean);
  const names = venuesOf(node).map(({ venue }) => venue.name);
  return [[names.join('、'), node.activity.room].filter(Boolean).join(' ')].filter(Boolean);
}

/** `固原市博物馆 二楼`; '' for an online place. */
export const placeName = ({ venue, room }: PlaceNode): string => [venue?.venue.name, room].filter(Boolean).join(' ');

/** True when a session is held in several places at the same time. */
export const isInSeveralPlaces = ({ sessions }: ActivityNode): boolean =>
  sessions.some(({ places }) => places.length > 1);

/** The distinct places of sessions, in order. */
export function placesOf(sessions: readonly SessionNode[]): readonly PlaceNode[] {
  const places = sessions.flatMap((session) => session.places);
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}

const placeKey = ({ venue, room, online }: PlaceNode) => [venue?.id, room, online?.platform, online?.url].join('\n');

/** The distinct online addresses of sessions and their places, in order. */
export function onlinesOf(sessions: readonly SessionNode[]): readonly Online[] {
  const all = sessions.flatMap(({ online, places }) => [online, ...places.map((place) => place.online)]);
  const known = all.filter((online) => online !== undefined);
  return [...new Map(known.map((online) => [`${online.platform}\n${online.url}`, online])).values()];
}

/**
 * The activity's venue; when it has neither a venue nor a place in words, the distinct venues of its sessions. All
 * venues when a session is held in several places.
 */
export function venuesOf(node: ActivityNode): readonly VenueNode[] {
  const { activity, venue, sessions } = node;
  if (!isInSeveralPlaces(node)) {
    if (venue) return [venue];
    if (activity.room !== undefined) return [];
  }
  return [...new Set(placesOf(sessions).flatMap((place) => place.venue ?? []))];
}
