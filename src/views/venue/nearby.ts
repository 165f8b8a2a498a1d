import type { VenueNode } from '#domain/activity/activity-node.ts';
import { metresBetween, type NearbyVenue, nearbyVenues, walkingMinutes } from '#domain/venue/nearby.ts';
import { distanceText } from '../format/distance.ts';
import type { ViewContext } from '../site/view-context.ts';
import { isLocated } from './locator.ts';
import { nextSittings, type SittingsView } from './sittings.ts';

export interface NearbyRow extends SittingsView {
  readonly name: string;
  readonly href: string;
  readonly sample: boolean;
  /** Straight-line distance and travel time. */
  readonly distance: string;
}

export interface NearbyView {
  readonly rows: readonly NearbyRow[];
  readonly note: string;
}

const mostNear = 20;

/** Other venues within half an hour, the nearest twenty; undefined when the venue or all others have no position. */
export function nearbyView(node: VenueNode, context: ViewContext): NearbyView | undefined {
  const { venues } = context.site;
  const near = nearbyVenues(node, venues);
  if (near.length > 0) {
    return {
      rows: near.slice(0, mostNear).map((each) => nearbyRow(each, context)),
      note: `${near.length > mostNear ? `只列最近的 ${mostNear} 个，一共 ${near.length} 个。` : ''}按登记的坐标算直线距离，实际的路会远一些；乘车、骑车要多久，看班次和路况，出门前请查地图。`,
    };
  }
  const { point } = node.venue;
  if (!point) return undefined;
  const [nearest] = venues
    .filter(isLocated)
    .filter(({ id }) => id !== node.id)
    .map(({ venue }) => ({ name: venue.name, metres: metresBetween(point, venue.point) }))
    .sort((a, b) => a.metres - b.metres);
  if (!nearest) return undefined;
  const { name, metres } = nearest;
  return { rows: [], note: `30 分钟以内没有别的场馆。最近的是${name}，直线距离约 ${distanceText(metres)}。` };
}

function nearbyRow({ node, metres, reach }: NearbyVenue, context: ViewContext): NearbyRow {
  const { sittings, more } = nextSittings(node.id, context, 2);
  const time = reach === 'walk' ? `步行约 ${walkingMinutes(metres)} 分钟` : '乘车、骑车大约 30 分钟以内';
  return {
    name: node.venue.name,
    href: context.links.venue(node.id),
    sample: node.venue.sample,
    distance: `直线距离约 ${distanceText(metres)}，${time}`,
    sittings,
    more,
  };
}
