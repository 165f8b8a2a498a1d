import { pullTogether } from '#domain/phrases/punctuation.ts';

/** Width of a line of text in ems. */
export type Measure = (text: string) => number;

/** Normalises text for layout: NFC, single spaces, trimmed, without invisible and control characters. */
export function settable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/\p{Default_Ignorable_Code_Point}|\p{Control}/gu, '')
    .trim();
}

/**
 * Sums advance widths (ems), without kerning. Subtracts half an em where full-width marks are pulled together. A
 * character without glyph counts one em.
 */
export function measureBy(advance: (codePoint: number) => number | undefined): Measure {
  const widths = new Map<string, number>();
  const widthOf = (character: string): number => {
    const known = widths.get(character);
    if (known !== undefined) return known;
    const width = advance(character.codePointAt(0) ?? 0) ?? 1;
    widths.set(character, width);
    return width;
  };
  return (text) => {
    let width = 0.5 * (1 - pullTogether(text).length);
    for (const character of text) width += widthOf(character);
    return width;
  };
}
