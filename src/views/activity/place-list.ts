import type { ActivityNode, PlaceNode } from '#domain/activity/activity-node.ts';
import type { LinkView } from '../site/frame.ts';
import type { ViewContext } from '../site/view-context.ts';
import { venueMaps } from '../venue/venue-facts.ts';
import { isInSeveralPlaces, placeName, placesOf } from './place.ts';

/** One of the places of an activity that is held in several at the same time. */
export interface PlaceView {
  readonly name: string;
  readonly href: string | undefined;
  /** Region and note: `西吉县　分会场`. */
  readonly line: string;
  /** Map services and the online address. */
  readonly links: readonly LinkView[];
}

/** Beyond this many places each has one map link instead of three. */
const maxWithMaps = 6;

/** The places of an activity with a session in several places at the same time; empty for any other. */
export function placeList(node: ActivityNode, context: ViewContext): readonly PlaceView[] {
  if (!isInSeveralPlaces(node)) return [];
  const places = placesOf(node.sessions);
  return places.map((place) => placeView(place, places.length > maxWithMaps ? 1 : undefined, context));
}

function placeView(place: PlaceNode, maps: number | undefined, context: ViewContext): PlaceView {
  const { venue, note, online } = place;
  const mapLinks = venue ? venueMaps(venue.venue, context).links.slice(0, maps) : [];
  const watch = online?.url === undefined ? [] : [{ href: online.url, label: `线上：${online.platform}` }];
  return {
    name: placeName(place) || (online ? `线上：${online.platform}` : '地点待公布'),
    href: venue && context.links.venue(venue.id),
    line: [venue?.region?.name, note, online && !online.url ? `线上：${online.platform}` : undefined]
      .filter(Boolean)
      .join('　'),
    links: [...mapLinks, ...watch],
  };
}
