import { type Atom, atomsOf } from './atoms.ts';

/**
 * The words of a text, each with the marks and blanks that belong to it; together they are the text. A word ends with the
 * cost of a line break behind it. `terms` are names that stay whole.
 */
export function wordsOf(text: string, terms: readonly string[]): readonly Atom[] {
  const words: Atom[] = [];
  let isInside = false;
  for (const atom of atomsOf(text, terms)) {
    const before = isInside ? (words.pop()?.text ?? '') : '';
    words.push({ ...atom, text: before + atom.text });
    isInside = atom.inWord;
  }
  return words;
}
