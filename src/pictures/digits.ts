/** A closed outline: start point in its cell, then relative path commands. Outlines run clockwise, holes reverse. */
type Outline = readonly [x: number, y: number, commands: string];

interface Glyph {
  /** Distance to the next glyph, in the glyphs' units. */
  readonly advance: number;
  readonly outlines: readonly Outline[];
}

const WIDE = 4.12;
const glyphs: Readonly<Record<string, Glyph>> = {
  0: {
    advance: WIDE,
    outlines: [
      [0.03, 1.97, 'a1.97 1.97 0 0 1 3.94 0v2.06a1.97 1.97 0 0 1-3.94 0z'],
      [1.53, 1.97, 'v2.06a.47.47 0 0 0 .94 0v-2.06a.47.47 0 0 0-.94 0z'],
    ],
  },
  1: { advance: 2.8, outlines: [[0.1, 0.9, 'l1.57-.9h.95v6h-1.5v-3.96l-.28.16z']] },
  2: {
    advance: WIDE,
    outlines: [
      [
        0.03,
        2,
        'a1.97 2 0 0 1 3.94 0c0 1.02-.45 1.68-1.02 2.28l-.21.22h1.23v1.5h-3.94v-.88l1.86-2.02c.4-.43.58-.7.58-1.1a.47.47 0 0 0-.94 0z',
      ],
    ],
  },
  3: {
    advance: WIDE,
    outlines: [
      [0.45, 0, 'h3.4v.95l-1.13 1.25a1.97 1.97 0 1 1-2.69 1.9h1.5a.47.47 0 1 0 .47-.54h-1v-1.59l.33-.47h-.88z'],
    ],
  },
  4: {
    advance: WIDE,
    outlines: [
      [2.3, 0, 'h1.2v3.35h.45v1.5h-.45v1.15h-1.5v-1.15h-1.97v-1.35z'],
      [2, 2.2, 'l-.75 1.15h.75z'],
    ],
  },
  5: {
    advance: WIDE,
    outlines: [[0.6, 0, 'h2.95v1.5h-1.6l-.05.57a1.97 1.97 0 1 1-1.87 2.03h1.5a.47.47 0 1 0 .47-.54h-1.7z']],
  },
  6: {
    advance: WIDE,
    outlines: [
      [1.97, 0, 'h1.71l-1.16 2.12a1.97 1.97 0 1 1-2.25.96z'],
      [2, 3.53, 'a.5.5 0 1 0 .01 0z'],
    ],
  },
  7: { advance: WIDE, outlines: [[0.3, 0, 'h3.67v.85l-1.72 5.15h-1.6l1.48-4.5h-1.83z']] },
  8: {
    advance: WIDE,
    outlines: [
      [2, 0, 'a1.7 1.7 0 1 1-.01 0z'],
      [2, 1.32, 'a.38.38 0 1 0 .01 0z'],
      [2, 2.06, 'a1.97 1.97 0 1 1-.01 0z'],
      [2, 3.53, 'a.5.5 0 1 0 .01 0z'],
    ],
  },
  9: {
    advance: WIDE,
    outlines: [
      [2.03, 6, 'h-1.71l1.16-2.12a1.97 1.97 0 1 1 2.25-.96z'],
      [2, 1.47, 'a.5.5 0 1 0 .01 0z'],
    ],
  },
  ':': {
    advance: 1.6,
    outlines: [
      [0.75, 1.3, 'a.68.68 0 1 1-.01 0z'],
      [0.75, 3.9, 'a.68.68 0 1 1-.01 0z'],
    ],
  },
  '.': { advance: 1.7, outlines: [[0.8, 4.5, 'a.75.75 0 1 1-.01 0z']] },
  '-': { advance: 2.3, outlines: [[0.15, 2.35, 'h1.95v1.4h-1.95z']] },
};

/** Height of a digit in the units of {@link digitPaths}. */
export const DIGIT_HEIGHT = 6;

export interface DigitPaths {
  /** One path to fill, for the whole text; upper left corner at 0, 0. */
  readonly d: string;
  /** Width in the same units, {@link DIGIT_HEIGHT} high. */
  readonly width: number;
}

/**
 * Text in the kit's digits as one path. Supports 0–9, colon, full stop and hyphen; an en dash is drawn as a hyphen.
 * @throws RangeError for any other character.
 */
export function digitPaths(text: string): DigitPaths {
  let left = 0;
  let d = '';
  for (const character of text) {
    const glyph = glyphOf(character);
    for (const [x, y, commands] of glyph.outlines) d += `M${rounded(left + x)} ${y}${commands}`;
    left += glyph.advance;
  }
  return { d, width: rounded(left) };
}

/**
 * Width of the text in units of {@link DIGIT_HEIGHT}/6.
 * @throws RangeError for a character without glyph.
 */
export function digitWidth(text: string): number {
  return digitPaths(text).width;
}

/**
 * The text in kit digits as `<svg>` in `currentColor`. Hidden from assistive technology: provide the same text beside
 * it for screen readers.
 * @throws RangeError for a character without glyph.
 */
export function digitsPicture(text: string): string {
  const { d, width } = digitPaths(text);
  return `<svg class="num" viewBox="0 0 ${width} ${DIGIT_HEIGHT}" aria-hidden="true"><path fill="currentColor" d="${d}"/></svg>`;
}

function glyphOf(character: string): Glyph {
  const glyph = glyphs[character === '–' ? '-' : character];
  if (glyph === undefined) throw new RangeError(`No kit digit for "${character}".`);
  return glyph;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
