import { channels, contrast, type Palette } from '#pictures/palettes.ts';

export const white = '#FFFFFF';
/** Red for cancellations, and its tint for dark grounds. */
export const stopRed = '#B3261E';
export const softStopRed = '#FF9C8F';
/** Grey for dates and labels of a cancelled activity; readable on ink `k` of every palette. */
export const cancelledAccent = '#C4C9C7';

/** WCAG 2.x AA for text of any size. */
const readable = 4.5;

export interface Ground {
  readonly fill: string;
  readonly ink: string;
}

/** Whether two `#RRGGBB` grounds are hard to tell apart: less than 48 apart in RGB (Euclidean distance). */
export function looksAlike(one: string, other: string): boolean {
  const second = channels(other);
  return Math.hypot(...channels(one).map((value, index) => value - (second[index] ?? 0))) < 48;
}

/** The city's field colour, or another of its inks where the field resembles the adjacent picture's ground. */
export function fieldBeside(palette: Palette, pictureGround: string): Ground {
  const { a, d, f, k, onf } = palette;
  if (!looksAlike(pictureGround, f)) return { fill: f, ink: onf };
  return looksAlike(pictureGround, a) ? { fill: d, ink: k } : { fill: a, ink: white };
}

/** Whether white or ink `k` has a contrast of at least 4.5 on a ground. */
export const reads = ({ k }: Palette, ground: string): boolean =>
  contrast(white, ground) >= readable || contrast(k, ground) >= readable;

/** White where its contrast on the ground is at least 4.5, else ink `k`. */
export const inkOn = (palette: Palette, ground: string): string =>
  contrast(white, ground) >= readable ? white : palette.k;

/** The first of inks b, h, d with a contrast of at least 4.5 on a dark ground, else white: for dates and labels. */
export function accentOn({ b, h, d }: Palette, ground: string): string {
  return [b, h, d].find((ink) => contrast(ink, ground) >= readable) ?? white;
}

/** The first of inks a, j with a contrast of at least 4.5 on a light ground, else k: for dates and labels. */
export function deepAccentOn({ a, j, k }: Palette, ground: string): string {
  return [a, j].find((ink) => contrast(ink, ground) >= readable) ?? k;
}

/** The accent for a ground with white or with dark text. */
export const accentBeside = (palette: Palette, { fill, ink }: Ground): string =>
  ink === white ? accentOn(palette, fill) : deepAccentOn(palette, fill);
