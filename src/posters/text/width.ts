import { posterFont, type Weight } from './fonts.ts';

/** Width of a line of text in px. */
export const textWidth = (text: string, size: number, weight: Weight): number =>
  posterFont(weight).measure(text) * size;

/** The largest size from `max` down to `min` (px, step 1) at which the line fits `width` px; `min` when none fits. */
export function sizeWithin(text: string, width: number, weight: Weight, max: number, min: number): number {
  let size = max;
  while (size > min && textWidth(text, size, weight) > width) size -= 1;
  return size;
}
