import { expect, test } from 'vitest';
import { type MapPlace, type MapService, mapLinks } from '#domain/venue/map-links.ts';

const museum: MapPlace = { name: '固原市博物馆', address: '原州区西城路 133 号', city: '固原市' };
const gcj02 = { lng: 106.28, lat: 36.01, crs: 'gcj02' } as const;

function linkOf(service: MapService, place: MapPlace): URL {
  const link = mapLinks(place).find((candidate) => candidate.service === service);
  if (!link) throw new Error(service);
  return new URL(link.url);
}
const query = (service: MapService, place: MapPlace) => Object.fromEntries(linkOf(service, place).searchParams);

test('AMap gets longitude first and GCJ-02 as its own system', () => {
  expect(linkOf('amap', { ...museum, point: gcj02 }).href).toMatch(/^https:\/\/uri\.amap\.com\/marker\?/u);
  expect(query('amap', { ...museum, point: gcj02 })).toMatchObject({
    position: '106.28,36.01',
    coordinate: 'gaode',
    name: '固原市博物馆',
  });
});

test('Baidu gets latitude first, the system by name, a title and a content', () => {
  expect(linkOf('baidu', { ...museum, point: gcj02 }).href).toMatch(/^https:\/\/api\.map\.baidu\.com\/marker\?/u);
  expect(query('baidu', { ...museum, point: gcj02 })).toMatchObject({
    location: '36.01,106.28',
    coord_type: 'gcj02',
    title: '固原市博物馆',
    content: '原州区西城路 133 号',
    output: 'html',
    src: 'webapp.kepu.kepu-campaigns',
  });
});

test('Tencent gets latitude first inside the marker', () => {
  expect(linkOf('tencent', { ...museum, point: gcj02 }).href).toMatch(
    /^https:\/\/apis\.map\.qq\.com\/uri\/v1\/marker\?/u,
  );
  expect(query('tencent', { ...museum, point: gcj02 })).toMatchObject({
    marker: 'coord:36.01,106.28;title:固原市博物馆;addr:原州区西城路 133 号',
    coord_type: '2',
    referer: 'kepu-campaigns',
  });
});

test('a GPS point is passed on as one', () => {
  const place = { ...museum, point: { ...gcj02, crs: 'wgs84' } as const };
  expect(query('amap', place)['coordinate']).toBe('wgs84');
  expect(query('baidu', place)['coord_type']).toBe('wgs84');
  expect(query('tencent', place)['coord_type']).toBe('1');
});

test('a BD-09 point goes to Baidu as it is and to the others as GCJ-02', () => {
  const place = { ...museum, point: { lng: 116.404, lat: 39.915, crs: 'bd09' } as const };
  expect(query('baidu', place)).toMatchObject({ location: '39.915,116.404', coord_type: 'bd09ll' });
  expect(query('amap', place)).toMatchObject({ position: '116.397627,39.908657', coordinate: 'gaode' });
  expect(query('tencent', place)['marker']).toMatch(/^coord:39\.908657,116\.397627;/u);
});

test('without a point every service looks for the name in the city', () => {
  expect(mapLinks(museum).map(({ url }) => decodeURIComponent(url))).toEqual([
    'https://uri.amap.com/search?keyword=固原市博物馆&city=固原市&view=map&src=kepu-campaigns',
    'https://api.map.baidu.com/place/search?query=固原市博物馆&region=固原市&output=html&src=webapp.kepu.kepu-campaigns',
    'https://apis.map.qq.com/uri/v1/search?keyword=固原市博物馆&region=固原市&referer=kepu-campaigns',
  ]);
});

test('without an address the name stands in for it', () => {
  expect(query('baidu', { name: '科技馆', city: '固原市', point: gcj02 })['content']).toBe('科技馆');
});

test('no text can add a parameter or a second marker', () => {
  const place = { name: 'A&B#1', address: '东门;addr:西门|coord:0,0', city: '固原市', point: gcj02 };
  expect(query('amap', place)['name']).toBe('A&B#1');
  expect(query('tencent', place)['marker']).toBe('coord:36.01,106.28;title:A&B#1;addr:东门 addr 西门 coord 0,0');
});
