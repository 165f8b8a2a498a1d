import { isHan, textRuns } from './runs.ts';

/** Minimum number of characters of a run whose neighbours may be swapped, and of one that may hold another slip. */
const [leastSwapped, least] = [3, 4];

/** A run of this many characters identifies a page on its own: a shorter run beside it may be dropped. */
const leastTelling = 6;

/** Minimum number of characters to keep: a run of four or five gives up one, a longer one two. */
const leastKept = (length: number): number => (length < 3 ? 0 : Math.max(Math.min(length - 1, 4), length - 2));

/**
 * Folded queries that allow for one slip in a longer run of Han characters: one wrong or surplus character, a missing
 * one, two swapped. A swap is undone, every other slip leaves its place open. Shorter runs may hold the slip beside one
 * that tells the page alone. The slips that keep most characters come first.
 */
export function nearQueries(folded: string): readonly string[] {
  const runs = textRuns(folded);
  const longest = Math.max(0, ...runs.filter(isHan).map((run) => Array.from(run).length));
  const found: { readonly query: string; readonly lost: number }[] = [];
  runs.forEach((run, at) => {
    const characters = Array.from(run);
    if (!isHan(run)) return;
    for (const parts of [...swaps(characters), ...openings(characters, longest >= leastTelling)]) {
      const lost = characters.length - Array.from(parts.join('')).length;
      found.push({ query: [...runs.slice(0, at), ...parts, ...runs.slice(at + 1)].join(' '), lost });
    }
  });
  const order = found.map((near, place) => ({ ...near, place })).sort((a, b) => a.lost - b.lost || a.place - b.place);
  return Array.from(new Set(order.map(({ query }) => query)));
}

/** The run with each two neighbours swapped. */
function swaps(characters: readonly string[]): readonly (readonly string[])[] {
  if (characters.length < leastSwapped) return [];
  return characters.slice(1).map((next, at) => {
    return [[...characters.slice(0, at), next, characters[at] || '', ...characters.slice(at + 2)].join('')];
  });
}

/**
 * The parts before and after each gap of zero, one or two characters. A part of a single character is too unspecific:
 * it is dropped.
 */
function openings(characters: readonly string[], isToldElsewhere: boolean): readonly (readonly string[])[] {
  if (characters.length < least && !isToldElsewhere) return [];
  const found: (readonly string[])[] = [];
  for (const gap of [0, 1, 2]) {
    for (let from = gap === 0 ? 1 : 0; from + Math.max(gap, 1) <= characters.length; from += 1) {
      const parts = [characters.slice(0, from), characters.slice(from + gap)];
      found.push(parts.filter(({ length }) => length > 1).map((part) => part.join('')));
    }
  }
  return found.filter((parts) => Array.from(parts.join('')).length >= leastKept(characters.length));
}
