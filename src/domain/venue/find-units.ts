/** Normalizes for comparison: NFKC (full-width to half-width), lower case. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/**
 * Matches names that contain every word of a query, separated by spaces; an empty query matches all names.
 * @returns one boolean per name, in the same order.
 */
export function findUnits(names: readonly string[], query: string): readonly boolean[] {
  const words = plain(query).split(/\s+/u).filter(Boolean);
  return names.map((name) => words.every((word) => plain(name).includes(word)));
}
