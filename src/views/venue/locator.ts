import type { VenueNode } from '#domain/activity/activity-node.ts';
import type { RouteStop } from '#domain/route/route-node.ts';
import { gcj02Of } from '#domain/venue/gcj02.ts';
import { metresBetween } from '#domain/venue/nearby.ts';
import type { Point } from '#schemas/venue.ts';
import { distanceText } from '../format/distance.ts';
import type { ViewContext } from '../site/view-context.ts';

/** Places at their relative positions, with a legend of their numbers. */
export interface LocatorView {
  readonly title: string;
  /** Alternative text of the picture. */
  readonly label: string;
  readonly points: readonly { readonly lng: number; readonly lat: number; readonly number: number | undefined }[];
  readonly places: readonly LocatorPlace[];
  readonly note: string;
  readonly joined: boolean;
}

export interface LocatorPlace {
  readonly number: number;
  readonly name: string;
  readonly href: string;
  /** County and distance. */
  readonly line: string;
  readonly sample: boolean;
}

/** Other venues that a venue's locator shows, the nearest ones. */
const mostOthers = 20;

type Located = VenueNode & { readonly venue: VenueNode['venue'] & { readonly point: Point } };

export const isLocated = (node: VenueNode): node is Located => node.venue.point !== undefined;

/** The venues with a known position, numbered in the list's order; undefined for fewer than two. */
export function venuesLocator(venues: readonly VenueNode[], context: ViewContext): LocatorView | undefined {
  const located = venues.filter(isLocated);
  if (located.length < 2) return undefined;
  return {
    title: '都在哪儿',
    label: `示意图：${located.length} 个场馆的相对位置，上面是北。编号和旁边的名单对应。`,
    points: located.map((node, index) => ({ ...gcj02Of(node.venue.point), number: index + 1 })),
    places: located.map((node, index) => placeOf(node, index + 1, [node.region?.name], context)),
    note: notMap(venues.length - located.length),
    joined: false,
  };
}

/**
 * A venue and the other venues of its campaign, the nearest first; undefined when it has no position, or no other has
 * one.
 */
export function venueLocator(node: VenueNode, context: ViewContext): LocatorView | undefined {
  const { venues } = context.site;
  if (!isLocated(node)) return undefined;
  const all = venues
    .filter(isLocated)
    .filter(({ id }) => id !== node.id)
    .map((other) => ({ other, metres: metresBetween(node.venue.point, other.venue.point) }))
    .sort((a, b) => a.metres - b.metres);
  const others = all.slice(0, mostOthers);
  if (others.length === 0) return undefined;
  return {
    title: '离别的场馆多远',
    label: `示意图：${node.venue.name}和另外 ${others.length} 个场馆的相对位置，上面是北。编号和旁边的名单对应，圆环是这里。`,
    points: [
      ...others.map(({ other }, index) => ({ ...gcj02Of(other.venue.point), number: index + 1 })),
      { ...gcj02Of(node.venue.point), number: undefined },
    ],
    places: others.map(({ other, metres }, index) =>
      placeOf(other, index + 1, [other.region?.name, distanceText(metres)], context),
    ),
    note: `圆环是这里，公里数是直线距离。${farther(all.length - others.length)}${notMap(venues.length - all.length - 1)}`,
    joined: false,
  };
}

/**
 * The stops of a route, numbered and joined in order. It has no legend: the page lists the stops. Undefined for fewer
 * than two positions.
 */
export function routeLocator(stops: readonly RouteStop[]): LocatorView | undefined {
  const points = stops.flatMap(({ venue }, index) =>
    isLocated(venue) ? [{ ...gcj02Of(venue.venue.point), number: index + 1 }] : [],
  );
  if (points.length < 2) return undefined;
  return {
    title: '在哪儿',
    label: `示意图：${points.length} 站的相对位置，按先后连成线，上面是北。编号就是第几站。`,
    points,
    places: [],
    note: `线只表示先后，不是走的路。${notMap(stops.length - points.length, '站')}`,
    joined: true,
  };
}

function placeOf(
  { id, venue }: VenueNode,
  number: number,
  line: readonly (string | undefined)[],
  { links }: ViewContext,
): LocatorPlace {
  return {
    number,
    name: venue.name,
    href: links.venue(id),
    line: line.filter((part) => part !== undefined).join('　'),
    sample: venue.sample,
  };
}

const farther = (count: number) => (count > 0 ? `更远的 ${count} 个没有画。` : '');

const notMap = (missing: number, unit = '个场馆') =>
  `只按登记的坐标画出相对位置，没有道路和边界，不是地图。${missing > 0 ? `另有 ${missing} ${unit}没有登记坐标，没有画。` : ''}`;
