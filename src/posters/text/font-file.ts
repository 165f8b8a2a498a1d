/** The metrics of a TrueType or OpenType font that layout needs. */
export interface FontFile {
  /** Advance of a character in ems; undefined when the font has no glyph for it. */
  readonly advance: (codePoint: number) => number | undefined;
}

/** A range of code points with consecutive glyph ids (cmap format 12, OpenType 1.9). */
interface Group {
  readonly first: number;
  readonly last: number;
  readonly glyph: number;
}

/**
 * Parses the advance widths of a font file with a 32-bit character map.
 * @throws Error when a required table or the cmap subtable of format 12 is missing.
 */
export function readFontFile(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unitsPerEm = view.getUint16(tableAt(view, 'head') + 18);
  const metricCount = view.getUint16(tableAt(view, 'hhea') + 34);
  const widths = tableAt(view, 'hmtx');
  const groups = characterGroups(view);
  return {
    advance: (codePoint) => {
      const glyph = glyphOf(groups, codePoint);
      if (glyph === 0) return undefined;
      return view.getUint16(widths + 4 * Math.min(glyph, metricCount - 1)) / unitsPerEm;
    },
  };
}

function tableAt(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let record = 12; record < 12 + 16 * count; record += 16) {
    const name = String.fromCharCode(...Array.from({ length: 4 }, (_, i) => view.getUint8(record + i)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

function characterGroups(view: DataView): readonly Group[] {
  const table = tableAt(view, 'cmap');
  const encodings = Array.from({ length: view.getUint16(table + 2) }, (_, i) => view.getUint32(table + 8 + 8 * i));
  const offset = encodings.find((start) => view.getUint16(table + start) === 12);
  if (offset === undefined) throw new Error('The font has no character map of format 12');
  const start = table + offset;
  return Array.from({ length: view.getUint32(start + 12) }, (_, i) => ({
    first: view.getUint32(start + 16 + 12 * i),
    last: view.getUint32(start + 20 + 12 * i),
    glyph: view.getUint32(start + 24 + 12 * i),
  }));
}

/** Binary search: groups are sorted by code point. Returns glyph id 0 (.notdef) for missing characters. */
function glyphOf(groups: readonly Group[], codePoint: number): number {
  let [low, high] = [0, groups.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = groups[middle];
    if (!group) break;
    if (codePoint < group.first) high = middle - 1;
    else if (codePoint > group.last) low = middle + 1;
    else return group.glyph + codePoint - group.first;
  }
  return 0;
}
