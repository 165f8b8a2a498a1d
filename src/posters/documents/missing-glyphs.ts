import { posterFont, weights } from '../text/fonts.ts';

/** Replaces characters without glyph in the fonts by 〓, the printers' placeholder for a missing sort. */
export const replaceMissingGlyphs = (text: string): string =>
  Array.from(text, (character) => (isCovered(character) ? character : '〓')).join('');

const isCovered = (character: string) =>
  character === '\n' || weights.every((weight) => posterFont(weight).covers(character));
