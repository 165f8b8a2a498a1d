import type { Point } from '#schemas/venue.ts';
import { gcj02FromBd09, type Position } from './bd09.ts';

/** Krasovsky 1940 ellipsoid: semi-major axis in metres, first eccentricity squared. */
const axis = 6_378_245;
const eccentricity = 0.006_693_421_622_965_943;

/** Converts a point to GCJ-02, the system of Chinese maps, in degrees. Convert points before comparing positions. */
export function gcj02Of({ lng, lat, crs }: Point): Position {
  switch (crs) {
    case 'gcj02':
      return { lng, lat };
    case 'bd09':
      return gcj02FromBd09({ lng, lat });
    case 'wgs84':
      return gcj02FromWgs84({ lng, lat });
    default:
      return crs satisfies never;
  }
}

/**
 * Converts WGS-84 to GCJ-02. The offset has no published formula; open map libraries agree on these terms, accurate to
 * about a metre in mainland China.
 */
function gcj02FromWgs84({ lng, lat }: Position): Position {
  const [x, y] = [lng - 105, lat - 35];
  const radians = (lat / 180) * Math.PI;
  const w = 1 - eccentricity * Math.sin(radians) ** 2;
  const metresPerDegreeEast = ((axis / Math.sqrt(w)) * Math.cos(radians) * Math.PI) / 180;
  const metresPerDegreeNorth = (((axis * (1 - eccentricity)) / w ** 1.5) * Math.PI) / 180;
  return { lng: lng + eastShift(x, y) / metresPerDegreeEast, lat: lat + northShift(x, y) / metresPerDegreeNorth };
}

/** Sum of sine waves along an axis; each term is `[amplitude, frequency in half turns per degree]`. */
const waves = (at: number, ...terms: readonly (readonly [amplitude: number, frequency: number])[]) =>
  terms.reduce((sum, [amplitude, frequency]) => sum + (2 / 3) * amplitude * Math.sin(at * frequency * Math.PI), 0);

/** Offset to the east in metres. */
const eastShift = (x: number, y: number) =>
  300 +
  x +
  2 * y +
  0.1 * x * x +
  0.1 * x * y +
  0.1 * Math.sqrt(Math.abs(x)) +
  waves(x, [20, 6], [20, 2], [20, 1], [40, 1 / 3], [150, 1 / 12], [300, 1 / 30]);

/** Offset to the north in metres. */
const northShift = (x: number, y: number) =>
  -100 +
  2 * x +
  3 * y +
  0.2 * y * y +
  0.1 * x * y +
  0.2 * Math.sqrt(Math.abs(x)) +
  waves(x, [20, 6], [20, 2]) +
  waves(y, [20, 1], [40, 1 / 3], [160, 1 / 12], [320, 1 / 30]);
