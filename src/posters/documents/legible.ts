import { posterFont, weights } from '../text/fonts.ts';

/** A text with 〓, the printers' mark for a missing type, in place of characters that the fonts do not have. */
export const legible = (text: string): string =>
  Array.from(text, (character) => (isCovered(character) ? character : '〓')).join('');

const isCovered = (character: string) =>
  character === '\n' || weights.every((weight) => posterFont(weight).covers(character));
