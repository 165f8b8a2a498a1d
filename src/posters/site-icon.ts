import { type City, cityScene } from '#pictures/city.ts';
import { withInks } from '#pictures/inks.ts';
import type { Palette } from '#pictures/palettes.ts';
import type { SiteIcon } from '#views/site/site-icons.ts';
import { px, rectangle } from './drawing.ts';
import { rasterise } from './raster.ts';

/** Bottom of a city's canvas; nothing is drawn below it. */
const foot = 800;

/**
 * A city's roundel on its field colour as a square PNG of `side` px. Opaque: launchers put their own background behind
 * transparent pixels. In a maskable icon the roundel fits the safe zone, a circle of 4/5 of the side (W3C Web App
 * Manifest).
 */
export function siteIcon(city: City, palette: Palette, { side, maskable }: SiteIcon): Promise<Uint8Array> {
  const { markup, viewBox } = cityScene({ ...city, crop: 'roundel' });
  const [left = 0, top = 0, roundel = 1] = viewBox.split(' ').map(Number);
  const shown = roundel * (maskable ? 1.25 : 1.1);
  const margin = (shown - roundel) / 2;
  const y = Math.min(top - margin, Math.max(top, foot - shown));
  const scene = withInks(markup, palette);
  const placed = `<g transform="scale(${side / shown})translate(${px(margin - left)} ${px(-y)})">${scene}</g>`;
  return rasterise(rectangle({ x: 0, y: 0, width: side, height: side }, palette.f) + placed, {
    width: side,
    height: side,
  });
}
