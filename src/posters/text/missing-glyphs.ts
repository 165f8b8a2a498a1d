import { posterFont, type Weight } from './fonts.ts';

/** @throws Error that names the first character without glyph in the font. */
export function refuseMissingGlyphs(text: string, weight: Weight): void {
  const { covers } = posterFont(weight);
  for (const character of text) if (!covers(character)) throw missingGlyph(character, text);
}

export function missingGlyph(character: string, text: string): Error {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return new Error(`海报的字体里没有“${character}”（U+${code}），在“${text}”中。请换成通用的写法。`);
}
