/** Maps Traditional to Simplified characters. The index and the queries are folded alike. */
export type Folding = ReadonlyMap<string, string>;

/** Parses the table of an index: pairs of characters, `東东車车`. */
export function parseFolding(pairs: string): Folding {
  const characters = [...pairs];
  const folding = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2) {
    folding.set(characters[index] || '', characters[index + 1] || '');
  }
  return folding;
}

/** Normalizes text for comparison: NFKC (full-width to half-width), lower case, Traditional to Simplified. */
export const foldText = (text: string, folding: Folding): string =>
  Array.from(text.normalize('NFKC').toLowerCase(), (character) => folding.get(character) || character).join('');
