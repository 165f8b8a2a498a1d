import type { Scenery } from './cities/scenery.ts';
import { hash, pick } from './hash.ts';
import { type PaletteColours, paletteColours } from './palette-colours.ts';
import { type Ink, inks } from './shapes.ts';

/** Colours as `#RRGGBB`: the inks, `onf` and `onc` (text on inks f and c), the page's paper and tint. */
export interface Palette extends Readonly<Record<Ink, string>> {
  readonly onf: string;
  readonly onc: string;
  readonly paper: string;
  readonly tint: string;
}

export type PaletteId = keyof typeof paletteColours;

const reserveIds = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'] as const satisfies readonly PaletteId[];
const WHITE = '#FFFFFF';

export const paletteIds = Object.keys(paletteColours) as readonly PaletteId[];

/** Every palette: 全国, the five cities and six reserves for cities without a palette of their own. */
export const palettes = Object.fromEntries(
  Object.entries(paletteColours).map(([id, colours]) => [id, complete(colours)]),
) as Readonly<Record<PaletteId, Palette>>;

/** Reserves with natural colours for a scenery: no violet desert, no pink sea. */
const reservesFor: Readonly<Partial<Record<Scenery, readonly [PaletteId, ...PaletteId[]]>>> = {
  'snow-mountains': ['r4', 'r1'],
  karst: ['r3'],
  loess: ['r6'],
  desert: ['r6'],
  grassland: ['r3', 'r4'],
  forest: ['r3'],
  terraces: ['r3'],
  sea: ['r4', 'r5'],
  river: ['r4', 'r1'],
  lake: ['r4', 'r1'],
  ice: ['r5', 'r1'],
  palms: ['r4', 'r3'],
  skyline: ['r5', 'r1'],
  pagoda: ['r2', 'r6'],
  gate: ['r6', 'r2'],
  'stone-bridge': ['r1', 'r3'],
  'water-town': ['r1', 'r3'],
  oilfield: ['r6', 'r3'],
  rocket: ['r5', 'r6'],
  telescope: ['r5', 'r4'],
};

export interface CityColours {
  readonly city: string;
  /** The editor's choice; an unknown id is ignored. */
  readonly palette?: string | undefined;
  readonly scenery?: readonly Scenery[];
}

/**
 * The editor's palette, else the city's own, else a reserve: one of `reservesFor` the first scenery word with an entry,
 * else any reserve. A hash of the city's slug selects it.
 */
export function paletteFor({ city, palette, scenery = [] }: CityColours): PaletteId {
  const own = paletteIds.find((id) => id === palette) ?? paletteIds.find((id) => id === city);
  const suitable = scenery.map((word) => reservesFor[word]).find((reserves) => reserves !== undefined);
  return own ?? pick(suitable ?? reserveIds, hash(city));
}

/** WCAG 2.x contrast ratio of two `#RRGGBB` colours, 1 to 21; symmetric. */
export function contrast(one: string, other: string): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** Red, green and blue of a `#RRGGBB` colour, 0 to 255. */
export function channels(colour: string): readonly [number, number, number] {
  const at = (start: number): number => Number.parseInt(colour.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

/** Mixes two `#RRGGBB` colours in sRGB; `share` (0 to 1) of the second. */
export function mix(one: string, other: string, share: number): string {
  const to = channels(other);
  const mixed = channels(one).map((channel, i) => Math.round(channel * (1 - share) + (to[i] ?? 0) * share));
  return hexColour(mixed);
}

/** Inks, `onf` and `onc` as CSS declarations, `--k:#…;--a:#…`, for a style attribute or a rule. */
export function inkStyle(palette: Palette): string {
  const { paper: _paper, tint: _tint, ...colours } = palette;
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}

/** The palette with inks in greys that keep the order of luminance, for cancelled activities. */
export function greyed(palette: Palette): Palette {
  const grey = Object.fromEntries(inks.map((ink) => [ink, greyOf(palette[ink])])) as Record<Ink, string>;
  return { ...palette, ...grey, w: '#FAFAFA' };
}

function complete(colours: PaletteColours): Palette {
  const { k, c, f } = colours;
  return { ...colours, w: WHITE, onf: readableOn(f, k), onc: readableOn(c, k) };
}

function readableOn(ground: string, ink: string): string {
  return contrast(WHITE, ground) > contrast(ink, ground) ? WHITE : ink;
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function greyOf(colour: string): string {
  const share = Math.min(0.93, 0.3 + 0.62 * Math.sqrt(luminance(colour)));
  return hexColour(Array.from({ length: 3 }, () => Math.round(255 * share)));
}

function hexColour(rgb: readonly number[]): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
