import { type Atom, insideWord } from '#domain/phrases/atoms.ts';
import { mayEndLine, mayStartLine } from '#domain/phrases/punctuation.ts';
import type { Measure } from './measure.ts';

/** Cost of a break after a punctuation mark of a URL. */
const afterMark = 4;

/**
 * Splits atoms that are wider than a line, such as a long URL, between characters where punctuation rules allow it,
 * else anywhere. `width` in ems.
 */
export function divideAtoms(atoms: readonly Atom[], width: number, measure: Measure): readonly Atom[] {
  return atoms.flatMap((atom) => {
    if (measure(atom.text) <= width) return [atom];
    const pieces = piecesOf(atom.text).flatMap((piece) => (measure(piece) <= width ? [piece] : [...piece]));
    return pieces.map((text, index) => ({
      text,
      breakCost: index === pieces.length - 1 ? atom.breakCost : /[-/.:_?&=]$/u.test(text) ? afterMark : insideWord,
      inWord: index < pieces.length - 1 || atom.inWord,
    }));
  });
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const character of text) {
    const last = pieces.at(-1);
    const before = last?.at(-1) ?? '';
    if (last !== undefined && (!mayStartLine(character) || !mayEndLine(before) || character === ' ')) {
      pieces[pieces.length - 1] = last + character;
    } else pieces.push(character);
  }
  return pieces;
}
