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
 * Outlines by what is drawn and where: names, labels and the year's theme stand on many posters. The oldest go first.
 */
const outlines = new Map<string, string>();
const keptOutlines = 800;

/**
 * The texts of a poster as SVG outlines. Each line is one node for satori, and never wraps.
 * @throws Error that names the character when a font has no glyph for it: satori itself would draw an empty box.
 */
export async function textLayer({ texts }: Drawing): Promise<string> {
  const pieces = texts.flatMap(piecesOf);
  const fresh = pieces.filter((piece) => !outlines.has(keyOf(piece)));
  for (const { text, weight } of fresh) refuseMissingGlyphs(text, weight);
  const drawn = await draw(fresh);
  fresh.forEach((piece, index) => {
    outlines.set(keyOf(piece), drawn[index] ?? '');
  });
  const layer = pieces.map((piece) => outlines.get(keyOf(piece)) ?? '').join('');
  for (const key of outlines.keys()) {
    if (outlines.size <= keptOutlines) break;
    outlines.delete(key);
  }
  return layer;
}

const keyOf = (run: TextRun): string => JSON.stringify(run);

/** One `<path>` for each run. */
async function draw(runs: readonly TextRun[]): Promise<readonly string[]> {
  if (runs.length === 0) return [];
  const style = { display: 'flex', width: posterWidth, height: posterHeight, fontFamily };
  const root: Node = { type: 'div', key: null, props: { style, children: runs.map(nodeOf) } };
  const svg = await satori(root, { width: posterWidth, height: posterHeight, fonts, loadAdditionalAsset: refuse });
  const paths = svg.match(/<path [^>]*>/gu) ?? [];
  if (paths.length !== runs.length) throw new Error(`${runs.length} lines of text gave ${paths.length} outlines`);
  return paths;
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

/** Where full-width marks are pulled together a line is drawn in pieces. */
function piecesOf(run: TextRun): readonly TextRun[] {
  let { x } = run;
  return pullTogether(run.text).map((text) => {
    const piece = { ...run, text, x: px(x) };
    x += textWidth(text, run.size, run.weight) - 0.5 * run.size;
    return piece;
  });
}

function nodeOf({ text, x, y, size, lineHeight, weight, colour }: TextRun): Node {
  const place = { position: 'absolute', left: x, top: y, whiteSpace: 'nowrap' };
  const style = { ...place, fontSize: size, lineHeight: `${lineHeight}px`, fontWeight: weight, color: colour };
  return { type: 'div', key: null, props: { style, children: text } };
}
