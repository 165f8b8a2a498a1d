import { isHan, textRuns } from './runs.ts';

/** Minimum number of characters of a run that may hold a slip. */
const least = 4;

/** Minimum number of characters to keep: a run of four or five gives up one, a longer one two. */
const leastKept = (length: number): number => Math.max(Math.min(length - 1, 4), length - 2);

/**
 * Folded queries that allow for one slip in a longer run of Han characters: one wrong or surplus character, a missing
 * one, two swapped. Each leaves the place of the slip open. The slips that keep most characters come first.
 */
export function nearQueries(folded: string): readonly string[] {
  const runs = textRuns(folded);
  const found: { readonly query: string; readonly kept: number }[] = [];
  runs.forEach((run, at) => {
    const characters = Array.from(run);
    if (!isHan(run) || characters.length < least) return;
    for (const parts of openings(characters)) {
      const kept = Array.from(parts.join('')).length;
      if (kept < leastKept(characters.length)) continue;
      found.push({
        query: [...runs.slice(0, at), ...parts, ...runs.slice(at + 1)].join(' '),
        kept: kept - characters.length,
      });
    }
  });
  const order = found.map((near, place) => ({ ...near, place })).sort((a, b) => b.kept - a.kept || a.place - b.place);
  return Array.from(new Set(order.map(({ query }) => query)));
}

/** The parts beside each gap of none, one or two characters. A single character says too little: it is given up. */
function openings(characters: readonly string[]): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (const gap of [0, 1, 2]) {
    for (let from = gap === 0 ? 1 : 0; from + Math.max(gap, 1) <= characters.length; from += 1) {
      const parts = [characters.slice(0, from), characters.slice(from + gap)];
      found.push(parts.filter(({ length }) => length > 1).map((part) => part.join('')));
    }
  }
  return found;
}
