/** Text as it is compared: full-width forms made narrow, lower case. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/**
 * Which names have every word of a query, words being parted by spaces; all of them for an empty query.
 * @returns for each name whether it is found, in the order given.
 */
export function findUnits(names: readonly string[], query: string): readonly boolean[] {
  const words = plain(query).split(/\s+/u).filter(Boolean);
  return names.map((name) => words.every((word) => plain(name).includes(word)));
}
