/**
 * The candidates most similar to `word`, at most `count`, nearest first, for “did you mean” hints. Ignores case in edit
 * distances. A candidate qualifies within an edit distance of a third of the word's length (limit at least 2; a
 * transposition is one edit), or when one contains the other. Returns an empty list when none qualifies.
 */
export function nearest(word: string, candidates: Iterable<string>, count = 1): readonly string[] {
  const wanted = [...word.toLowerCase()];
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  const ranked: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const found = [...candidate.toLowerCase()];
    const distance = Math.abs(found.length - wanted.length) > limit ? limit + 1 : editDistance(wanted, found);
    if (distance <= limit && distance < Math.max(wanted.length, found.length)) ranked.push({ candidate, distance });
    else if (isPartOf(word, candidate)) ranked.push({ candidate, distance: limit + 1 });
  }
  ranked.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return ranked.slice(0, count).map(({ candidate }) => candidate);
}

/** Substrings shorter than three characters match too many candidates. */
const isPartOf = (word: string, candidate: string) =>
  Math.min(word.length, candidate.length) >= 3 && (candidate.includes(word) || word.includes(candidate));

/** Optimal string alignment distance. */
function editDistance(from: readonly string[], to: readonly string[]): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of from.entries()) {
    const current = [row + 1];
    for (const [column, other] of to.entries()) {
      const swapped = row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === other;
      current.push(
        Math.min(
          at(current, column) + 1,
          at(last, column + 1) + 1,
          at(last, column) + (letter === other ? 0 : 1),
          swapped ? at(beforeLast, column - 1) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;
