import { channels, contrast, type Palette } from '#pictures/palettes.ts';

export const white = '#FFFFFF';
/** The red of a cancellation, and its tint for dark grounds. */
export const stopRed = '#B3261E';
export const softStopRed = '#FF9C8F';
/** Grey of dates and labels when the activity is cancelled; readable on every palette's ink. */
export const cancelledAccent = '#C4C9C7';

/** WCAG 2.x AA for text of any size. */
const readable = 4.5;

export interface Ground {
  readonly fill: string;
  readonly ink: string;
}

/** Two grounds that the eye would take for one. */
export function looksAlike(one: string, other: string): boolean {
  const second = channels(other);
  return Math.hypot(...channels(one).map((value, index) => value - (second[index] ?? 0))) < 48;
}

/** The city's field beside a picture, or another of its inks where the field would merge with the picture's ground. */
export function fieldBeside(palette: Palette, pictureGround: string): Ground {
  const { a, d, f, k, onf } = palette;
  if (!looksAlike(pictureGround, f)) return { fill: f, ink: onf };
  return looksAlike(pictureGround, a) ? { fill: d, ink: k } : { fill: a, ink: white };
}

/** Whether white or the palette's ink reads on a ground. */
export const reads = ({ k }: Palette, ground: string): boolean =>
  contrast(white, ground) >= readable || contrast(k, ground) >= readable;

/** White where it reads on the ground, else the palette's ink. */
export const inkOn = (palette: Palette, ground: string): string =>
  contrast(white, ground) >= readable ? white : palette.k;

/** The brightest of the palette's inks that reads on a dark ground: for dates and labels. */
export function accentOn({ b, h, d }: Palette, ground: string): string {
  return [b, h, d].find((ink) => contrast(ink, ground) >= readable) ?? white;
}

/** The deepest of the palette's inks that reads on a light ground: for dates and labels. */
export function deepAccentOn({ a, j, k }: Palette, ground: string): string {
  return [a, j].find((ink) => contrast(ink, ground) >= readable) ?? k;
}
