import { expect, test } from 'vitest';
import { gcj02Of } from '#domain/venue/gcj02.ts';

test('one place in WGS-84 and in BD-09 is one place in GCJ-02', () => {
  // The pair that gcoord documents: https://github.com/hujiulong/gcoord
  const fromGps = gcj02Of({ lng: 116.403988, lat: 39.914266, crs: 'wgs84' });
  const fromBaidu = gcj02Of({ lng: 116.41661560068297, lat: 39.92196580126834, crs: 'bd09' });
  expect(fromGps.lng).toBeCloseTo(fromBaidu.lng, 5);
  expect(fromGps.lat).toBeCloseTo(fromBaidu.lat, 5);
});

test('GPS lies half a kilometre to the west of where Chinese maps draw Beijing', () => {
  const { lng, lat } = gcj02Of({ lng: 116.403988, lat: 39.914266, crs: 'wgs84' });
  expect([lng - 116.403988, lat - 39.914266].map((shift) => Number(shift.toFixed(4)))).toEqual([0.0062, 0.0014]);
});

test('GCJ-02 stays as it is', () => {
  expect(gcj02Of({ lng: 106.28, lat: 36.01, crs: 'gcj02' })).toEqual({ lng: 106.28, lat: 36.01 });
});
