import { posterFont, type Weight } from './fonts.ts';

/** Px that a line of text takes. */
export const textWidth = (text: string, size: number, weight: Weight): number =>
  posterFont(weight).measure(text) * size;

/** The largest whole size from `max` down to `min` at which the line is no wider than `width`; `min` when none is. */
export function sizeWithin(text: string, width: number, weight: Weight, max: number, min: number): number {
  let size = max;
  while (size > min && textWidth(text, size, weight) > width) size -= 1;
  return size;
}
