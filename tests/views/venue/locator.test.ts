import { describe, expect, test } from 'vitest';
import { distanceText } from '#views/format/distance.ts';
import { venueLocator, venuesLocator } from '#views/venue/locator.ts';
import { aVenue } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const at = (lng: number, lat: number, crs: 'gcj02' | 'wgs84' = 'gcj02') => ({ point: { lng, lat, crs } });
const context = aViewContext({
  venues: [
    aVenue({ id: 'far', name: '远处', ...at(106, 36.9) }),
    aVenue({ name: '这里', ...at(106, 36) }),
    aVenue({ id: 'near', name: '近处', region: undefined, sample: true, ...at(106, 36.1) }),
    aVenue({ id: 'unknown', name: '不知道' }),
  ],
});

describe('the locator of a venue', () => {
  const view = venueLocator(element(context.site.venues, 1), context);

  test('numbers the others by distance and leaves the venue itself without a number', () => {
    expect(view?.places.map(({ number, name, line, sample }) => [number, name, line, sample])).toEqual([
      [1, '近处', '11 公里', true],
      [2, '远处', '原州区　100 公里', false],
    ]);
    expect(view?.points.map(({ number, lat }) => [number, lat])).toEqual([
      [1, 36.1],
      [2, 36.9],
      [undefined, 36],
    ]);
  });

  test('says that it is no map and how many venues it leaves out', () => {
    expect(view?.note).toBe(
      '圆环是这里，公里数是直线距离。只按登记的坐标画出相对位置，没有道路和边界，不是地图。另有 1 个场馆没有登记坐标，没有画。',
    );
  });

  test('is not drawn for a venue whose position is not known', () => {
    expect(venueLocator(element(context.site.venues, 3), context)).toBeUndefined();
  });
});

test('the locator of a list keeps its order and puts all positions into one system', () => {
  const { venues } = aViewContext({
    activities: [],
    venues: [aVenue({ id: 'gps', ...at(116.403988, 39.914266, 'wgs84') }), aVenue(at(116.4, 39.9))],
  }).site;
  const points = venuesLocator(venues, context)?.points.map(({ number, lng }) => [number, Number(lng.toFixed(4))]);
  expect(points).toEqual([
    [1, 116.4102],
    [2, 116.4],
  ]);
});

test('one known position makes no locator', () => {
  expect(venuesLocator(context.site.venues.slice(2), context)).toBeUndefined();
});

test('distances are as exact as they are useful', () => {
  expect([20, 349, 949, 1249, 9949, 9950, 62_400].map(distanceText)).toEqual([
    '100 米',
    '300 米',
    '900 米',
    '1.2 公里',
    '9.9 公里',
    '10 公里',
    '62 公里',
  ]);
});
