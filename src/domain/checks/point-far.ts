import type { Point } from '#schemas/venue.ts';
import type { CampaignContent } from '../campaign/content.ts';
import { type PlaceLevel, placeLevel } from '../campaign/place-level.ts';
import { metresBetween } from '../venue/nearby.ts';
import type { Check } from './context.ts';
import type { Problem } from './problem.ts';
import { provinceBounds } from './province-bounds.ts';

/**
 * A venue's point lies where its place is: in the province, near the latitude of the place, not far from most of the
 * other venues. Warning: places differ in size.
 */
export const pointFar: Check = (content, { partial }) => {
  const { file: root, data } = content.campaign;
  if (partial?.has(root)) return [];
  const { city } = data;
  const isInProvince = provinceBounds(city.code);
  const reach = reaches[sizes[placeLevel(city)]];
  const centre = centreOf(content);
  const whyFar = (point: Point): string | undefined => {
    if (!isInProvince(point)) return `不在${city.province ?? city.name}的范围里`;
    const degrees = Math.abs(point.lat - (city.latitude ?? point.lat));
    if (degrees > reach.degrees) return `纬度和${city.shortName}的差 ${Math.round(degrees)} 度`;
    const metres = centre ? metresBetween(point, centre) : 0;
    return metres > reach.metres ? `离别的场馆 ${Math.round(metres / 1000)} 公里` : undefined;
  };
  return content.venues.flatMap(({ file, data: { point } }): readonly Problem[] => {
    const why = point && whyFar(point);
    if (!point || why === undefined) return [];
    const message = `位置 ${point.lng}, ${point.lat} ${why}。`;
    return [{ code: 'point-far', file, path: ['point'], message, fix: '到地图上核对经纬度；没有把握就删去 point。' }];
  });
};

const reaches = {
  large: { degrees: 9, metres: 1_200_000 },
  middle: { degrees: 3, metres: 300_000 },
  small: { degrees: 1.5, metres: 150_000 },
} as const;

/** How far the venues of a place can lie from each other. */
const sizes = {
  province: 'large',
  organization: 'large',
  prefecture: 'middle',
  municipality: 'middle',
  zone: 'middle',
  county: 'small',
  district: 'small',
  town: 'small',
} as const satisfies Readonly<Record<PlaceLevel, keyof typeof reaches>>;

/** The median of the points, which one wrong point does not move; undefined with fewer than four points. */
function centreOf({ venues }: CampaignContent) {
  const points = venues.flatMap(({ data: { point } }) => point ?? []);
  if (points.length < 4) return undefined;
  const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
  return {
    lng: middle(points.map(({ lng }) => lng)),
    lat: middle(points.map(({ lat }) => lat)),
    crs: 'gcj02',
  } as const;
}
