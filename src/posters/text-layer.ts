import satori from 'satori';
import { type Drawing, posterHeight, posterWidth, px, type TextRun } from './drawing.ts';
import { fontFamily, posterFont, weights } from './text/fonts.ts';
import { pullTogether } from './text/punctuation.ts';
import { textWidth } from './text/width.ts';

interface Node {
  readonly type: 'div';
  readonly key: null;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: string | readonly Node[];
  };
}

/** Satori keeps what it parsed of a font by the identity of this list. */
const fonts = weights.map((weight) => ({
  name: fontFamily,
  weight,
  style: 'normal' as const,
  data: posterFont(weight).bytes,
}));

/**
 * The texts of a poster as SVG outlines, without the enclosing `<svg>`. Each line is one node that never wraps.
 * @throws Error that names the character when a font has no glyph for it: satori itself would draw an empty box.
 */
export async function textLayer(drawing: Drawing): Promise<string> {
  for (const { text, weight } of drawing.texts) refuseMissingGlyphs(text, weight);
  const style = { display: 'flex', width: posterWidth, height: posterHeight, fontFamily };
  const root: Node = { type: 'div', key: null, props: { style, children: drawing.texts.flatMap(nodesOf) } };
  const svg = await satori(root, { width: posterWidth, height: posterHeight, fonts, loadAdditionalAsset: refuse });
  return svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
}

function refuseMissingGlyphs(text: string, weight: TextRun['weight']): void {
  const { covers } = posterFont(weight);
  for (const character of text) if (!covers(character)) throw missingGlyph(character, text);
}

function refuse(_language: string, segment: string): Promise<never> {
  return Promise.reject(missingGlyph(segment, segment));
}

function missingGlyph(character: string, text: string): Error {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return new Error(`海报的字体里没有“${character}”（U+${code}），在“${text}”中。请换成通用的写法。`);
}

/** Where full-width marks are pulled together a line takes a node for each piece. */
function nodesOf(run: TextRun): readonly Node[] {
  const { text, x, y, size, lineHeight, weight, colour } = run;
  const look = {
    fontSize: size,
    lineHeight: `${lineHeight}px`,
    fontWeight: weight,
    color: colour,
    whiteSpace: 'nowrap',
  };
  let left = x;
  return pullTogether(text).map((piece) => {
    const style = { position: 'absolute', left: px(left), top: y, ...look };
    left += textWidth(piece, size, weight) - 0.5 * size;
    return { type: 'div', key: null, props: { style, children: piece } };
  });
}
