/**
 * The candidates most similar to `word`, at most `count`, nearest first, for “did you mean” hints. Ignores case in edit
 * distances. A candidate qualifies within an edit distance of a third of the word's length (limit at least 2; a
 * transposition is one edit), or when one contains the other. Of two at the same distance, the one that shares more of
 * its beginning and end comes first, then more of its beginning. Returns an empty list when none qualifies.
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
  const shared = ranked.map((each) => ({ ...each, ...sharedEnds(wanted, [...each.candidate.toLowerCase()]) }));
  shared.sort(
    (a, b) =>
      a.distance - b.distance ||
      b.start + b.end - a.start - a.end ||
      b.start - a.start ||
      (a.candidate < b.candidate ? -1 : 1),
  );
  return shared.slice(0, count).map(({ candidate }) => candidate);
}

/** Lengths of the common beginning and of the common end, which do not overlap. */
function sharedEnds(one: readonly string[], other: readonly string[]) {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start++;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return { start, end };
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
