import type { VenueNode } from '#domain/activity/activity-node.ts';
import { hasEnded } from '#domain/activity/offer.ts';
import { metresBetween, type NearbyVenue, nearbyVenues, walkingMinutes } from '#domain/venue/nearby.ts';
import { type SessionAt, sessionsAt } from '#domain/venue/sessions-at.ts';
import { distanceText } from './format/distance.ts';
import { isLocated } from './locator.ts';
import { sessionTimeText } from './session-time-text.ts';
import type { ViewContext } from './view-context.ts';

export interface SittingView {
  readonly when: string;
  readonly title: string;
  readonly href: string;
}

export interface NearbyRow {
  readonly name: string;
  readonly href: string;
  readonly sample: boolean;
  /** How far, and how long that takes. */
  readonly distance: string;
  readonly sittings: readonly SittingView[];
  /** What is said of the sittings that are not listed, or when there are none. */
  readonly more: string | undefined;
}

export interface NearbyView {
  readonly rows: readonly NearbyRow[];
  readonly note: string;
}

/** What else is within half an hour of a venue; undefined when no position is known to measure from or to. */
export function nearbyView(node: VenueNode, context: ViewContext): NearbyView | undefined {
  const { venues } = context.site;
  const near = nearbyVenues(node, venues);
  if (near.length > 0) {
    return {
      rows: near.map((each) => nearbyRow(each, context)),
      note: '按登记的坐标算直线距离，实际的路会远一些；乘车、骑车要多久，看班次和路况，出门前请查地图。',
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

/** The next sittings at a venue; the first ones once all are over. Cancelled ones are left out. */
export function nextSittings(
  venueId: string,
  { site, links, now }: ViewContext,
  count: number,
): Pick<NearbyRow, 'sittings' | 'more'> {
  const held = sessionsAt(venueId, site.activities)
    .flatMap(({ sessions }) => sessions)
    .filter(({ session }) => session.status !== 'cancelled');
  const coming = held.filter(({ session }) => !hasEnded(session.time, now));
  const listed = coming.length > 0 ? coming : held;
  const sitting = ({ activity, session }: SessionAt): SittingView => ({
    when: sessionTimeText(session.time),
    title: activity.activity.name,
    href: links.activity(activity.id),
  });
  const more = listed.length > count ? `等 ${listed.length} 场` : undefined;
  return { sittings: listed.slice(0, count).map(sitting), more: listed.length === 0 ? '还没有登记活动' : more };
}
