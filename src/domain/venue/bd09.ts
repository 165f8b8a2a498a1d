/** A position in degrees. */
export interface Position {
  readonly lng: number;
  readonly lat: number;
}

/** Frequency of the periodic offset in BD-09. */
const wave = (Math.PI * 3000) / 180;

/**
 * Converts BD-09 to GCJ-02, in degrees, accurate to about a metre. Baidu publishes no formula; open map libraries agree
 * on this inverse.
 */
export function gcj02FromBd09({ lng, lat }: Position): Position {
  const [x, y] = [lng - 0.0065, lat - 0.006];
  const radius = Math.hypot(x, y) - 0.00002 * Math.sin(y * wave);
  const angle = Math.atan2(y, x) - 0.000003 * Math.cos(x * wave);
  return { lng: radius * Math.cos(angle), lat: radius * Math.sin(angle) };
}
