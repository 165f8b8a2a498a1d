import { levelText } from '#domain/poster/sign-parts.ts';
import { posterFont, weights } from '../text/fonts.ts';

/**
 * Replaces characters without glyph in the fonts by characters that stand for them (CO2), else by 〓, the printers'
 * placeholder for a missing sort.
 */
export const replaceMissingGlyphs = (text: string): string =>
  Array.from(levelText(text, isCovered), (character) => (isCovered(character) ? character : '〓')).join('');

const isCovered = (character: string) =>
  character === '\n' || weights.every((weight) => posterFont(weight).covers(character));
