/** Which character stands for which in the index: Traditional to Simplified. */
export type Folding = ReadonlyMap<string, string>;

/** Reads the table that folds.json holds: characters in pairs, `東东車车`. */
export function parseFolding(pairs: string): Folding {
  const characters = [...pairs];
  const folding = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2) {
    folding.set(characters[index] || '', characters[index + 1] || '');
  }
  return folding;
}

/** Text as it is compared: full-width forms made narrow (NFKC), lower case, Traditional characters folded. */
export const foldText = (text: string, folding: Folding): string =>
  Array.from(text.normalize('NFKC').toLowerCase(), (character) => folding.get(character) || character).join('');
