import type { ActivityNode, PlaceNode, SessionNode } from '#domain/activity/activity-node.ts';
import { isStanding, speakingSessions } from '#domain/activity/standing-sessions.ts';
import type { Online } from '#schemas/address/online.ts';

/**
 * Place of a session, or of a whole activity: venues and room, the online platforms, both, or 地点待公布; empty for what is
 * cancelled and had none.
 */
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
  const isOff = !(session ? [session] : node.sessions).some(isStanding);
  return [names.join('、'), watched].filter(Boolean).join('，') || (isOff ? '' : '地点待公布');
}

/** The venues with their rooms, each venue once, and places in words. */
function onSite(node: ActivityNode, session: SessionNode | undefined): readonly string[] {
  const places = session ? session.places : placesOfActivity(node);
  const venues = Map.groupBy(places, ({ venue, room }) => venue?.id ?? `in words: ${room}`);
  return [...venues.values()].map(nameWithRooms).filter(Boolean);
}

function nameWithRooms(places: readonly PlaceNode[]): string {
  const rooms = new Set(places.flatMap(({ room }) => room ?? []));
  return [places[0]?.venue?.venue.name, [...rooms].join('、')].filter(Boolean).join(' ');
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
 * The distinct places of the sessions that represent an activity. When the activity describes its place in words
 * without a venue (各村文化广场), these words replace the places of its sessions, unless a session is held in several at the
 * same time.
 */
export function placesOfActivity(node: ActivityNode): readonly PlaceNode[] {
  const { activity, venue, sessions } = node;
  const inWords = venue === undefined && activity.room !== undefined && !isInSeveralPlaces(node);
  if (inWords) return [{ venue, room: activity.room, note: undefined, online: undefined }];
  return placesOf(speakingSessions(sessions));
}
