import type { Atom } from './atoms.ts';
import { isWide } from './punctuation.ts';
import { wordsOf } from './words.ts';

/** Ems of a phrase of several words without the mark behind it: the narrowest columns have room for as much. */
const longest = 5;
/** Cost of a phrase, so that fewer of them are made than there are words. */
const phraseCost = 4;
const narrow = 0.55;

/**
 * Joins the words of a text to short phrases that a line break should not split, as cheaply as `atomsOf` prices the breaks
 * between them. Together the phrases are the text; a phrase wider than five ems is one word.
 */
export function phrasesOf(text: string, terms: readonly string[]): readonly string[] {
  const words = wordsOf(text, terms).map((word) => ({
    ...word,
    width: widthOf(word.text.replace(/[，。；：！？、\s]+$/u, '')) - blanksOf(word.text),
  }));
  const best: Last[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= words.length; end += 1) best.push(lastPhrase(words, end, best));
  const phrases: string[] = [];
  for (let end = words.length; end > 0; end = best[end]?.from ?? 0) {
    const phrase = words.slice(best[end]?.from, end);
    phrases.unshift(phrase.map((word) => word.text).join(''));
  }
  return phrases;
}

interface Word extends Atom {
  readonly width: number;
}

/** The last phrase of the first words of a text: the position of its first word, and the cost of all of them. */
interface Last {
  readonly cost: number;
  readonly from: number;
}

/** @param best the last phrases of fewer words than `end`, by their number */
function lastPhrase(words: readonly Word[], end: number, best: readonly Last[]): Last {
  const own = phraseCost + (words[end - 1]?.breakCost ?? 0);
  let chosen: Last | undefined;
  let width = 0;
  for (let from = end - 1; from >= 0; from -= 1) {
    const { text = '', width: more = 0 } = words[from] ?? {};
    width += more;
    if (chosen && (width > longest || endsPhrase(text))) return chosen;
    const cost = own + (best[from]?.cost ?? 0);
    // Of two ways with one cost the heavier phrase comes last.
    if (!chosen || cost <= chosen.cost) chosen = { cost, from };
  }
  return chosen ?? { cost: 0, from: 0 };
}

/** The blank half of a quotation mark at one end of a word, in ems: a quoted name of two words has room. */
const blanksOf = (text: string): number => (/^“[^”]*$|^[^“]*”/u.test(text) ? 0.5 : 0);

/** Width in ems, roughly: half an em for what is not as wide as a Han character. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (isWide(character) ? 1 : narrow), 0);

/** A line may end after any of these: no phrase continues across them. */
const endsPhrase = (text: string): boolean => /[，。；：！？、]$/u.test(text);
