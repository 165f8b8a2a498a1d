import type { Point } from '#schemas/venue.ts';
import type { VenueNode } from '../activity/activity-node.ts';
import type { Position } from './bd09.ts';
import { gcj02Of } from './gcj02.ts';

/** How half an hour is enough to get there. */
export type Reach = 'walk' | 'ride';

export interface NearbyVenue {
  readonly node: VenueNode;
  /** In a straight line. */
  readonly metres: number;
  readonly reach: Reach;
}

/** Half an hour in a straight line: on foot at 4 km/h, by bus, bicycle or car in town at 16 km/h. */
const walkMetres = 2000;
const rideMetres = 8000;

/** The other venues within half an hour, the nearest first; none when a position is not known. */
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

/** Whole minutes on foot for a distance in a straight line, rounded up to five. */
export const walkingMinutes = (metres: number): number => Math.max(5, Math.ceil(metres / walkMetres / (5 / 30)) * 5);

/** Great-circle distance in metres, whatever system each point is in. */
export function metresBetween(a: Point, b: Point): number {
  return haversine(gcj02Of(a), gcj02Of(b));
}

const earthRadius = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

function haversine(a: Position, b: Position): number {
  const north = Math.sin(radians(b.lat - a.lat) / 2);
  const east = Math.sin(radians(b.lng - a.lng) / 2);
  const h = north ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * east ** 2;
  return 2 * earthRadius * Math.asin(Math.sqrt(h));
}
