import type { Folding } from './folding.ts';
import { foldText } from './folding.ts';
import { compact, isHan } from './runs.ts';

/** A segment of text; `marked` where it matches the query. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** Start and end (exclusive) offsets in UTF-16 code units. */
export type Span = readonly [number, number];

/**
 * Finds the runs of a query in a text; returns sorted spans without overlap. Han runs match across marks and blanks,
 * other runs at the start of a word.
 */
export function findSpans(text: string, runs: readonly string[], folding: Folding): readonly Span[] {
  const units = foldedUnits(text, folding);
  const closed = units.filter(({ folded }) => compact(folded) !== '');
  // This code runs in the browser: Chrome 64 has no flatMap.
  const found: Span[] = [];
  for (const run of runs) {
    const within = isHan(run) ? closed : units;
    const folded = within.map((unit) => unit.folded).join('');
    for (const [from, to] of isHan(run) ? occurrences(folded, run) : wordStarts(folded, run)) {
      found.push([within[from]?.from ?? 0, within[to - 1]?.to ?? text.length]);
    }
  }
  return joined(found);
}

/** Splits a text from `from` to `to` (exclusive) into marked and unmarked segments. `spans` must be sorted. */
export function segmentsOf(text: string, spans: readonly Span[], from = 0, to = text.length): readonly Segment[] {
  const segments: Segment[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) segments.push({ text: text.slice(start, end), marked });
  };
  let position = from;
  for (const [start, end] of spans) {
    if (end <= position || start >= to) continue;
    add(position, Math.max(start, from), false);
    add(Math.max(start, from), Math.min(end, to), true);
    position = Math.min(end, to);
  }
  add(position, to, false);
  return segments;
}

/** A code unit of the folded text, and where its character stands in the text. */
interface FoldedUnit {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

/** The folded text by code units: folding can lengthen a character. */
function foldedUnits(text: string, folding: Folding): readonly FoldedUnit[] {
  const units: FoldedUnit[] = [];
  let from = 0;
  for (const character of text) {
    const to = from + character.length;
    for (const folded of foldText(character, folding).split('')) units.push({ folded, from, to });
    from = to;
  }
  return units;
}

function occurrences(text: string, part: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    spans.push([at, at + part.length]);
  }
  return spans;
}

const wordStarts = (text: string, word: string): Span[] =>
  occurrences(text, word).filter(([from]) => from === 0 || !/[a-z0-9\u00c0-\u024f]/u.test(text.charAt(from - 1)));

function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result[result.length - 1];
    if (last && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
}
