interface Position {
  readonly lng: number;
  readonly lat: number;
}

/**
 * A test for points in the province of a code (GB/T 2260), as a rectangle of degrees with a margin of about 20 km. True
 * for every point when the province is not listed.
 */
export function provinceBounds(code: string): (point: Position) => boolean {
  const bounds = rectangles.get(code.slice(0, 2));
  if (!bounds) return () => true;
  const [west, east, south, north] = bounds;
  return ({ lng, lat }) => lng > west - margin && lng < east + margin && lat > south - margin && lat < north + margin;
}

const margin = 0.2;

type Rectangle = readonly [west: number, east: number, south: number, north: number];

/** Outermost degrees of each province, to a tenth outwards. */
const rectangles: ReadonlyMap<string, Rectangle> = new Map<string, Rectangle>([
  ['11', [115.4, 117.5, 39.4, 41.1]],
  ['12', [116.7, 118.1, 38.5, 40.3]],
  ['13', [113.4, 119.9, 36.0, 42.7]],
  ['14', [110.2, 114.6, 34.5, 40.8]],
  ['15', [97.1, 126.1, 37.4, 53.4]],
  ['21', [118.8, 125.8, 38.7, 43.5]],
  ['22', [121.6, 131.4, 40.8, 46.4]],
  ['23', [121.1, 135.1, 43.4, 53.6]],
  ['31', [120.8, 122.2, 30.6, 31.9]],
  ['32', [116.3, 122.0, 30.7, 35.2]],
  ['33', [118.0, 123.2, 27.0, 31.3]],
  ['34', [114.8, 119.7, 29.3, 34.7]],
  ['35', [115.8, 120.8, 23.5, 28.4]],
  ['36', [113.5, 118.5, 24.4, 30.1]],
  ['37', [114.7, 122.8, 34.3, 38.5]],
  ['41', [110.3, 116.7, 31.3, 36.4]],
  ['42', [108.3, 116.2, 29.0, 33.3]],
  ['43', [108.7, 114.3, 24.6, 30.2]],
  ['44', [109.6, 117.4, 20.1, 25.6]],
  ['45', [104.4, 112.1, 20.8, 26.4]],
  ['46', [108.5, 119.0, 3.5, 20.3]],
  ['50', [105.2, 110.3, 28.1, 32.3]],
  ['51', [97.3, 108.6, 26.0, 34.4]],
  ['52', [103.5, 109.7, 24.6, 29.3]],
  ['53', [97.5, 106.3, 21.1, 29.3]],
  ['54', [78.3, 99.2, 26.8, 36.6]],
  ['61', [105.4, 111.3, 31.7, 39.6]],
  ['62', [92.2, 108.8, 32.5, 42.9]],
  ['63', [89.3, 103.1, 31.5, 39.3]],
  ['64', [104.2, 107.7, 35.2, 39.5]],
  ['65', [73.4, 96.4, 34.3, 49.2]],
  ['71', [119.3, 122.1, 21.8, 25.4]],
  ['81', [113.8, 114.6, 22.1, 22.6]],
  ['82', [113.5, 113.7, 22.0, 22.3]],
]);
