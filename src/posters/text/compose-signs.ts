import { isFormSelector, type SignPart, signParts } from '#domain/poster/sign-parts.ts';

/** Size of raised and lowered parts, as a share of the font size. */
const smaller = 0.6;
/** Ems that a part's baseline is above the line's. */
const rise: Readonly<Record<SignPart['place'], number>> = { level: 0, raised: 0.36, lowered: -0.14 };

/** A character that is drawn from smaller or similar ones. */
export interface ComposedPart {
  readonly text: string;
  /** Share of the font size. */
  readonly scale: number;
  /** Ems of the line's font that the baseline moves up. */
  readonly rise: number;
}

/** Advance in ems; undefined when the font has no glyph for the character. */
export type Advance = (codePoint: number) => number | undefined;

/** The parts of a character without glyph; empty when the font has one, or lacks a part. */
export function composedParts(character: string, advance: Advance): readonly ComposedPart[] {
  if (advanceOf(character, advance) !== undefined) return [];
  const parts = signParts(character);
  if ([...parts.flatMap(({ text }) => [...text])].some((each) => advanceOf(each, advance) === undefined)) return [];
  return parts.map(({ text, place }) => ({ text, scale: place === 'level' ? 1 : smaller, rise: rise[place] }));
}

/** Advances of composed characters too; selectors of a sign's form have none. */
export const withComposed =
  (advance: Advance): Advance =>
  (codePoint) => {
    const own = isFormSelector(codePoint) ? 0 : advance(codePoint);
    if (own !== undefined) return own;
    const parts = composedParts(String.fromCodePoint(codePoint), advance);
    return parts.length === 0 ? undefined : parts.reduce((sum, part) => sum + partWidth(part, advance), 0);
  };

/** Width of a part in ems of the line's font. */
export const partWidth = ({ text, scale }: ComposedPart, advance: Advance): number =>
  [...text].reduce((sum, character) => sum + (advanceOf(character, advance) ?? 0) * scale, 0);

const advanceOf = (character: string, advance: Advance) => advance(character.codePointAt(0) ?? 0);
