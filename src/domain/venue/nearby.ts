import type { Point } from '#schemas/venue.ts';
import type { VenueNode } from '../activity/activity-node.ts';
import type { Position } from './bd09.ts';
import { gcj02Of } from './gcj02.ts';

/** Mode of travel that takes at most half an hour. */
export type Reach = 'walk' | 'ride';

export interface NearbyVenue {
  readonly node: VenueNode;
  /** Straight-line distance. */
  readonly metres: number;
  readonly reach: Reach;
}

/** Straight-line distance in half an hour: walking at 4 km/h; bus, bicycle or car in town at 16 km/h. */
const walkMetres = 2000;
const rideMetres = 8000;

/** Other venues within half an hour, nearest first. Empty without a position of `from`; omits venues without one. */
export function nearbyVenues(from: VenueNode, venues: readonly VenueNode[]): readonly NearbyVenue[] {
  const start = from.venue.point;
  if (!start) return [];
  return venues
    .flatMap((node) => {
      const { point } = node.venue;
      if (!point || node.id === from.id) return [];
      const metres = metresBetween(start, point);
      const reach: Reach = metres <= walkMetres ? 'walk' : 'ride';
      return metres > rideMetres ? [] : [{ node, metres, reach }];
    })
    .sort((a, b) => a.metres - b.metres);
}

/** Walking time in minutes for a straight-line distance, rounded up to a multiple of five, at least five. */
export const walkingMinutes = (metres: number): number => Math.max(5, Math.ceil(metres / walkMetres / (5 / 30)) * 5);

/** Great-circle distance in metres; the points can use different coordinate systems. */
export function metresBetween(a: Point, b: Point): number {
  return metresBetweenPositions(gcj02Of(a), gcj02Of(b));
}

const earthRadius = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The same for positions in one coordinate system. */
export function metresBetweenPositions(a: Position, b: Position): number {
  const north = Math.sin(radians(b.lat - a.lat) / 2);
  const east = Math.sin(radians(b.lng - a.lng) / 2);
  const h = north ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * east ** 2;
  return 2 * earthRadius * Math.asin(Math.sqrt(h));
}
