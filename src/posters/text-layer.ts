import satori, { type SatoriOptions } from 'satori';
import type { Drawing, Size, TextRun } from './drawing.ts';
import { fontFamily, posterFont, weights } from './text/fonts.ts';
import { missingGlyph, refuseMissingGlyphs } from './text/missing-glyphs.ts';
import { pieces } from './text/pieces.ts';

interface Node {
  readonly type: 'div';
  readonly key: null;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: string | readonly Node[];
  };
}

/** Satori caches parsed fonts by the identity of this array. */
let fonts: SatoriOptions['fonts'] | undefined;

function loadedFonts(): SatoriOptions['fonts'] {
  fonts ??= weights.map((weight) => ({
    name: fontFamily,
    weight,
    style: 'normal' as const,
    data: posterFont(weight).bytes,
  }));
  return fonts;
}

/**
 * Cache of outlines by text, style and position: names, labels and the year's theme recur on many posters. The oldest
 * entries are evicted first.
 */
const outlines = new Map<string, string>();
const keptOutlines = 800;

/**
 * The texts of a poster as SVG outlines. Each run is one satori node and never wraps.
 * @throws Error that names the character when a font has no glyph for it: satori would draw an empty box.
 */
export async function textLayer({ texts }: Drawing, size: Size): Promise<string> {
  const all = texts.flatMap(pieces);
  const fresh = all.filter((piece) => !outlines.has(keyOf(piece)));
  for (const { text, weight } of fresh) refuseMissingGlyphs(text, weight);
  const drawn = await draw(fresh, size);
  fresh.forEach((piece, index) => {
    outlines.set(keyOf(piece), drawn[index] ?? '');
  });
  const layer = all.map((piece) => outlines.get(keyOf(piece)) ?? '').join('');
  for (const key of outlines.keys()) {
    if (outlines.size <= keptOutlines) break;
    outlines.delete(key);
  }
  return layer;
}

const keyOf = (run: TextRun): string => JSON.stringify(run);

/** One `<path>` per run, in order. */
async function draw(runs: readonly TextRun[], { width, height }: Size): Promise<readonly string[]> {
  if (runs.length === 0) return [];
  const style = { display: 'flex', width, height, fontFamily };
  const root: Node = { type: 'div', key: null, props: { style, children: runs.map(nodeOf) } };
  const svg = await satori(root, { width, height, fonts: loadedFonts(), loadAdditionalAsset: refuse });
  const paths = svg.match(/<path [^>]*>/gu) ?? [];
  if (paths.length !== runs.length) throw new Error(`${runs.length} lines of text gave ${paths.length} outlines`);
  return paths;
}

function refuse(_language: string, segment: string): Promise<never> {
  return Promise.reject(missingGlyph(segment, segment));
}

function nodeOf({ text, x, y, size, lineHeight, weight, colour }: TextRun): Node {
  const place = { position: 'absolute', left: x, top: y, whiteSpace: 'nowrap' };
  const style = { ...place, fontSize: size, lineHeight: `${lineHeight}px`, fontWeight: weight, color: colour };
  return { type: 'div', key: null, props: { style, children: text } };
}
