import type { Point } from '#schemas/venue.ts';
import { queryText } from '../site/query-text.ts';
import { gcj02FromBd09, type Position } from './bd09.ts';

export type MapService = 'amap' | 'baidu' | 'tencent';

/** A place for map links; without a point, the services search for its name in its city. */
export interface MapPlace {
  readonly name: string;
  readonly address?: string | undefined;
  readonly city: string;
  readonly point?: Point | undefined;
}

export interface MapLink {
  readonly service: MapService;
  /** Absolute https address. */
  readonly url: string;
}

/** Identifier of the referring application, which each service requires. */
const source = 'kepu-campaigns';

/**
 * Links to the place in each service. AMap and Tencent accept GCJ-02 and GPS, Baidu also BD-09. Converts a BD-09 point
 * for AMap and Tencent.
 * Sources: lbs.amap.com/api/uri-api, lbsyun.baidu.com/docs/webapi (URI), lbs.qq.com/webApi/uriV1.
 */
export function mapLinks(place: MapPlace): readonly MapLink[] {
  const { point } = place;
  return [
    { service: 'amap', url: point ? amapMarker(place, point) : amapSearch(place) },
    { service: 'baidu', url: point ? baiduMarker(place, point) : baiduSearch(place) },
    { service: 'tencent', url: point ? tencentMarker(place, point) : tencentSearch(place) },
  ];
}

/** Longitude first. */
function amapMarker({ name }: MapPlace, point: Point): string {
  const { lng, lat } = knownToAll(point);
  return address('https://uri.amap.com/marker', [
    ['position', `${lng},${lat}`],
    ['name', queryText(name)],
    ['coordinate', point.crs === 'wgs84' ? 'wgs84' : 'gaode'],
    ['src', source],
  ]);
}

const baiduSystems = { gcj02: 'gcj02', wgs84: 'wgs84', bd09: 'bd09ll' } as const satisfies Record<Point['crs'], string>;

/** Latitude first; title and content are required. */
function baiduMarker({ name, address: street = name }: MapPlace, { lng, lat, crs }: Point): string {
  return address('https://api.map.baidu.com/marker', [
    ['location', `${lat},${lng}`],
    ['coord_type', baiduSystems[crs]],
    ['title', queryText(name)],
    ['content', queryText(street)],
    ['output', 'html'],
    ['src', `webapp.kepu.${source}`],
  ]);
}

/** Latitude first; title and addr are required. `:` and `;` are separators, so values must not contain them. */
function tencentMarker({ name, address: street = name }: MapPlace, point: Point): string {
  const { lng, lat } = knownToAll(point);
  const text = (value: string) => queryText(value.replace(/[:;|]/gu, ' '));
  return address('https://apis.map.qq.com/uri/v1/marker', [
    ['marker', `coord:${lat},${lng};title:${text(name)};addr:${text(street)}`],
    ['coord_type', point.crs === 'wgs84' ? '1' : '2'],
    ['referer', source],
  ]);
}

const amapSearch = ({ name, city }: MapPlace) =>
  address('https://uri.amap.com/search', [
    ['keyword', queryText(name)],
    ['city', queryText(city)],
    ['view', 'map'],
    ['src', source],
  ]);

const baiduSearch = ({ name, city }: MapPlace) =>
  address('https://api.map.baidu.com/place/search', [
    ['query', queryText(name)],
    ['region', queryText(city)],
    ['output', 'html'],
    ['src', `webapp.kepu.${source}`],
  ]);

const tencentSearch = ({ name, city }: MapPlace) =>
  address('https://apis.map.qq.com/uri/v1/search', [
    ['keyword', queryText(name)],
    ['region', queryText(city)],
    ['referer', source],
  ]);

/** GCJ-02 or GPS coordinates. Rounds a converted BD-09 point to six decimals, about a tenth of a metre. */
function knownToAll(point: Point): Position {
  if (point.crs !== 'bd09') return point;
  const { lng, lat } = gcj02FromBd09(point);
  return { lng: Number(lng.toFixed(6)), lat: Number(lat.toFixed(6)) };
}

/** Builds a URL; values must be escaped already. */
const address = (base: string, query: readonly (readonly [name: string, value: string])[]) =>
  `${base}?${query.map(([name, value]) => `${name}=${value}`).join('&')}`;
