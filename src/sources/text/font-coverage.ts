import { closeSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isFormSelector, signParts } from '#domain/poster/sign-parts.ts';

const require = createRequire(import.meta.url);

/** The weights that posters use; a character must be in both. */
const fonts = [
  '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
  '@expo-google-fonts/noto-sans-sc/900Black/NotoSansSC_900Black.ttf',
];

let coverage: readonly Ranges[] | undefined;

/**
 * Whether the posters can draw a code point: the fonts have a glyph for it, or for the characters that stand for it.
 * Reads the fonts' cmap tables (0.2 MB of 20 MB) on first use.
 */
export function hasGlyph(codePoint: number): boolean {
  if (isFormSelector(codePoint) || isCovered(codePoint)) return true;
  const parts = signParts(String.fromCodePoint(codePoint)).flatMap(({ text }) => [...text]);
  return parts.length > 0 && parts.every((part) => isCovered(part.codePointAt(0) ?? 0));
}

function isCovered(codePoint: number): boolean {
  coverage ??= fonts.map((font) => glyphRanges(require.resolve(font)));
  return coverage.every((ranges) => covers(ranges, codePoint));
}

/** Inclusive code point ranges in ascending order: [first, last, first, last, …]. */
type Ranges = Uint32Array;

function covers(ranges: Ranges, codePoint: number): boolean {
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < (ranges[middle * 2] ?? 0)) high = middle - 1;
    else if (codePoint > (ranges[middle * 2 + 1] ?? 0)) low = middle + 1;
    else return true;
  }
  return false;
}

/**
 * The code points that a TrueType font maps, from its segmented coverage subtable (cmap format 12, OpenType 1.9).
 * @throws Error when the font has no such subtable.
 */
function glyphRanges(path: string): Ranges {
  const cmap = readTable(path, 'cmap');
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const offset = cmap.readUInt32BE(4 + index * 8 + 4);
    if (cmap.readUInt16BE(offset) !== 12) continue;
    const groups = cmap.readUInt32BE(offset + 12);
    return Uint32Array.from({ length: groups * 2 }, (_, at) =>
      cmap.readUInt32BE(offset + 16 + (at >> 1) * 12 + (at & 1) * 4),
    );
  }
  throw new Error(`${path} has no cmap subtable of format 12`);
}

function readTable(path: string, tag: string): Buffer {
  const descriptor = openSync(path, 'r');
  try {
    const count = readAt(descriptor, 0, 12).readUInt16BE(4);
    const directory = readAt(descriptor, 12, count * 16);
    for (let at = 0; at < directory.length; at += 16) {
      if (directory.toString('latin1', at, at + 4) !== tag) continue;
      return readAt(descriptor, directory.readUInt32BE(at + 8), directory.readUInt32BE(at + 12));
    }
    throw new Error(`${path} has no ${tag} table`);
  } finally {
    closeSync(descriptor);
  }
}

function readAt(descriptor: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(descriptor, bytes, 0, length, position);
  return bytes;
}
