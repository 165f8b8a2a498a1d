/** A position in degrees. */
export interface Position {
  readonly lng: number;
  readonly lat: number;
}

/** Scale of the periodic part of BD-09. */
const wave = (Math.PI * 3000) / 180;

/**
 * The GCJ-02 position of a BD-09 one, in degrees, good to about a metre. Baidu publishes no formula; this is the inverse
 * that open map libraries agree on.
 */
export function gcj02FromBd09({ lng, lat }: Position): Position {
  const [x, y] = [lng - 0.0065, lat - 0.006];
  const radius = Math.hypot(x, y) - 0.00002 * Math.sin(y * wave);
  const angle = Math.atan2(y, x) - 0.000003 * Math.cos(x * wave);
  return { lng: radius * Math.cos(angle), lat: radius * Math.sin(angle) };
}
