import type { Folding } from './folding.ts';
import { foldText } from './folding.ts';
import { bigrams, isHan } from './runs.ts';

/** A segment of text; `marked` where it matches the query. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** Start and end (exclusive) offsets in UTF-16 code units. */
export type Span = readonly [number, number];

/**
 * Finds the runs of a query in a text; returns sorted spans without overlap. A Han run without a whole match is matched
 * by its bigrams, as in the index, unless `how` is `whole`. Other runs match at the start of a word.
 */
export function findSpans(
  text: string,
  runs: readonly string[],
  folding: Folding,
  how: 'whole' | 'in pairs' = 'in pairs',
): readonly Span[] {
  const { folded, origin } = foldWithOrigin(text, folding);
  // This code runs in the browser: Chrome 64 has no flatMap.
  const found: Span[] = [];
  for (const run of runs) {
    const whole = isHan(run) ? occurrences(folded, run) : wordStarts(folded, run);
    found.push(...whole);
    if (!isHan(run) || whole.length > 0 || how === 'whole') continue;
    for (const pair of bigrams(run)) found.push(...occurrences(folded, pair));
  }
  return joined(found.map(([from, to]): Span => [origin[from] ?? 0, origin[to] ?? text.length]));
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

/** Folded text, and the source offset of each of its code units: folding can lengthen a character. */
function foldWithOrigin(text: string, folding: Folding) {
  let folded = '';
  const origin: number[] = [];
  let position = 0;
  for (const character of text) {
    const form = foldText(character, folding);
    for (let unit = 0; unit < form.length; unit += 1) origin.push(position);
    folded += form;
    position += character.length;
  }
  origin.push(position);
  return { folded, origin };
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
