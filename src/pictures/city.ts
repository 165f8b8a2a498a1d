import { drawFallback } from './cities/fallback.ts';
import { drawGuyuan } from './cities/guyuan.ts';
import { drawQuanzhou } from './cities/quanzhou.ts';
import type { Scenery } from './cities/scenery.ts';
import { drawPlate, drawTangshan } from './cities/tangshan.ts';
import { drawWeinan } from './cities/weinan.ts';
import { drawOrange, drawWenzhou } from './cities/wenzhou.ts';
import { drawHub } from './hub.ts';
import { picture } from './picture.ts';

export type Crop = 'hero' | 'hub-wide' | 'hub-small' | 'poster' | 'band' | 'roundel';

export interface City {
  /** The city's slug, for example `guyuan`. */
  readonly city: string;
  /** Metres above sea level; selects the fallback's mountains, hills or plain. */
  readonly altitude?: number | undefined;
  /** Degrees north; selects the fallback's sun and plants. */
  readonly latitude?: number | undefined;
  /** The city's landform, waters and landmarks; they take precedence in the fallback. */
  readonly scenery?: readonly Scenery[];
}

export interface Scene {
  /** Inner markup; canvas x −900…1700, y 0…800. The subject is at x 0…800, low ground outside. */
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

const cropBoxes = {
  hero: '-830 -10 1690 810',
  'hub-wide': '-480 -60 1340 860',
  'hub-small': '-60 -420 1120 1220',
  poster: '-40 -60 900 860',
  band: '-760 180 1780 620',
} as const satisfies Readonly<Record<Exclude<Crop, 'roundel'>, string>>;

/**
 * A city's scene in a crop as `<svg>`, transparent: the field colour shows through. Crops align to the bottom; the hero
 * also to the right edge, the others to the middle. The roundel is a centred square; its frame clips it to a disc.
 */
export function cityPicture(options: City & { readonly crop: Crop }): string {
  const { markup, viewBox } = cityScene(options);
  const align = options.crop === 'hero' ? 'xMaxYMax' : options.crop === 'roundel' ? 'xMidYMid' : 'xMidYMax';
  return picture({ viewBox, fit: `${align} slice` }, markup);
}

/** The same scene as inner markup and viewBox of the crop, for composition into another SVG. */
export function cityScene(options: City & { readonly crop: Crop }): Scene {
  const { city, crop } = options;
  const drawn = cities[city] ?? { draw: () => drawFallback(options), roundel: FALLBACK_ROUNDEL };
  if (crop !== 'roundel') return { markup: drawn.draw(), viewBox: cropBoxes[crop] };
  return { markup: (drawn.drawSign ?? drawn.draw)(), viewBox: drawn.roundel };
}

const FALLBACK_ROUNDEL = '70 120 660 660';
