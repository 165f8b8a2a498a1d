import { drawFallback } from './cities/fallback.ts';
import { drawGuyuan } from './cities/guyuan.ts';
import { drawQuanzhou } from './cities/quanzhou.ts';
import type { Scenery } from './cities/scenery.ts';
import { drawPlate, drawTangshan } from './cities/tangshan.ts';
import { drawWeinan } from './cities/weinan.ts';
import { drawOrange, drawWenzhou } from './cities/wenzhou.ts';
import { drawHub } from './hub.ts';
import { picture } from './picture.ts';

export type Crop = 'scene' | 'roundel';

export interface City {
  /** The city's slug, for example `guyuan`. */
  readonly city: string;
  /** Metres above sea level; selects the fallback's mountains, hills or plain. Unknown: a plain. */
  readonly altitude?: number | undefined;
  /** Degrees north; selects the fallback's sun and plants. Unknown: 35°, the middle of the country. */
  readonly latitude?: number | undefined;
  /** The city's landform, waters and landmarks; they take precedence in the fallback. */
  readonly scenery?: readonly Scenery[];
}

export interface Scene {
  /** Inner markup; canvas x −1200…1700, y −10…800. The subject is at x −130…860, low ground outside. */
  readonly markup: string;
  readonly viewBox: string;
}

interface DrawnCity {
  readonly draw: () => string;
  /** ViewBox of the square crop; `drawSign` replaces the scene's markup there. */
  readonly roundel: string;
  readonly drawSign?: () => string;
}

const cities: Readonly<Partial<Record<string, DrawnCity>>> = {
  guyuan: { draw: drawGuyuan, roundel: '150 170 540 540' },
  weinan: { draw: drawWeinan, roundel: '265 60 480 480' },
  quanzhou: { draw: drawQuanzhou, roundel: '345 95 390 390' },
  wenzhou: { draw: drawWenzhou, roundel: '310 50 480 480', drawSign: drawOrange },
  tangshan: { draw: drawTangshan, roundel: '284 54 492 492', drawSign: drawPlate },
  hub: { draw: drawHub, roundel: '100 100 600 600' },
};

/** The subject of every scene on its canvas; low ground continues on both sides, nothing is above. */
export const subjectBox = { x: -130, y: -10, width: 990, height: 810 } as const;

/** Y of the canvas above which nothing is drawn left of the subject: there a page may set text on the plain field. */
export const lowGroundTop = 585;

/**
 * A city's scene as `<svg>`, transparent: the field colour shows through. It fits the subject into its frame, at the
 * bottom, by default on the right; styles let the low ground overflow to the edges of the picture. The roundel is a
 * centred square; its frame clips it to a disc.
 */
export function cityPicture(options: City & { readonly crop: Crop; readonly align?: 'right' | 'middle' }): string {
  const { markup, viewBox } = cityScene(options);
  if (options.crop === 'roundel') return picture({ viewBox, fit: 'xMidYMid slice' }, markup);
  const fit = options.align === 'middle' ? 'xMidYMax meet' : 'xMaxYMax meet';
  return picture({ viewBox, fit, className: 'pic scene' }, markup);
}

/** The same scene as inner markup and viewBox of the crop, for composition into another SVG. */
export function cityScene(options: City & { readonly crop: Crop }): Scene {
  const { city, crop } = options;
  const drawn = cities[city] ?? { draw: () => drawFallback(options), roundel: FALLBACK_ROUNDEL };
  if (crop === 'roundel') return { markup: (drawn.drawSign ?? drawn.draw)(), viewBox: drawn.roundel };
  const { x, y, width, height } = subjectBox;
  return { markup: drawn.draw(), viewBox: `${x} ${y} ${width} ${height}` };
}

const FALLBACK_ROUNDEL = '70 120 660 660';
