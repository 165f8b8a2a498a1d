import { describe, expect, test } from 'vitest';
import { metresBetween, nearbyVenues, walkingMinutes } from '#domain/venue/nearby.ts';
import type { Point } from '#schemas/venue.ts';
import { aVenue } from '../../builders.ts';
import { aCampaignSite } from '../../site-builders.ts';

const gcj02 = (lng: number, lat: number): Point => ({ lng, lat, crs: 'gcj02' });

describe('a distance', () => {
  test('of a degree of latitude is 111 kilometres, of longitude less by the cosine of the latitude', () => {
    expect(metresBetween(gcj02(106, 36), gcj02(106, 37))).toBeCloseTo(111_195, -1);
    expect(metresBetween(gcj02(106, 60), gcj02(107, 60))).toBeCloseTo(55_597, -2);
  });

  test('between two systems is that of the places, not of the numbers', () => {
    const inBaidu: Point = { lng: 116.404, lat: 39.915, crs: 'bd09' };
    expect(metresBetween(inBaidu, gcj02(116.397627, 39.908657))).toBeLessThan(2);
  });
});

describe('what is near', () => {
  /** Venues so many kilometres to the north of `here`; undefined for one whose position is not known. */
  function near(...kilometres: readonly (number | undefined)[]) {
    const point = (km: number | undefined) => (km === undefined ? {} : { point: gcj02(106, 36 + km / 111.195) });
    const venues = kilometres.map((km, i) => aVenue({ id: `v${i}`, ...point(km) }));
    const site = aCampaignSite({ venues: [...venues, aVenue({ point: gcj02(106, 36) })] });
    const here = site.venues.find(({ id }) => id === 'museum-square');
    return here ? nearbyVenues(here, site.venues).map(({ node, reach }) => `${node.id} ${reach}`) : [];
  }

  test('is within 2 km on foot and 8 km by bus, the nearest first', () => {
    expect(near(7.9, 8.1, 1.9, 2.1)).toEqual(['v2 walk', 'v3 ride', 'v0 ride']);
  });

  test('leaves out what has no position', () => {
    expect(near(undefined, 1)).toEqual(['v1 walk']);
  });

  test('is nothing for a venue that has no position itself', () => {
    const { venues } = aCampaignSite({ venues: [aVenue(), aVenue({ id: 'other', point: gcj02(106, 36) })] });
    expect(venues.flatMap((node) => nearbyVenues(node, venues))).toEqual([]);
  });
});

test('minutes on foot are rounded up to five: 1.2 km are 20, the circle’s edge is 30', () => {
  expect([0, 100, 1200, 2000].map(walkingMinutes)).toEqual([5, 5, 20, 30]);
});
