import type { Atom } from '#domain/phrases/atoms.ts';
import { wordsOf } from '#domain/phrases/words.ts';
import { clampLines } from './clamp-lines.ts';
import { divideAtoms } from './divide-atoms.ts';
import { type Measure, settable } from './measure.ts';

/**
 * Fills lines of `width` ems with whole words, as running text; divides only words that are wider than a line. Truncates
 * after `most` lines.
 */
export function wrapWords(text: string, width: number, measure: Measure, most = Number.POSITIVE_INFINITY) {
  const words = knownWords(settable(text)).map((word): Atom => ({ text: word, breakCost: 0, inWord: false }));
  return clampLines(divideAtoms(words, width, measure), width, most, measure);
}

/** Words by text: the same texts stand in several booklets, and to find their words takes most of the time. */
const known = new Map<string, readonly string[]>();

function knownWords(text: string): readonly string[] {
  const words = known.get(text) ?? wordsOf(text, []).map((word) => word.text);
  known.set(text, words);
  return words;
}
