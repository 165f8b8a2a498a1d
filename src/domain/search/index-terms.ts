import { nameTerm, pinyinTerm } from './query.ts';
import { bigrams, closeUp, compact, isHan, joinedWords, textRuns, trigrams } from './runs.ts';

/** Ends of sentences and blocks of a folded text: what people type does not reach across them. */
const sentenceEnd = /[。!?;\n]+/u;

/**
 * Index terms of a folded text, in reading order. Marks and blanks between Han characters make no difference, except
 * ends of sentences. Han runs give bigrams, trigrams and their last character: the index finds a single character by
 * the terms that start with it. Words of letters and digits give themselves, and joined where only marks separate them.
 */
export const textTerms = (folded: string): readonly string[] =>
  folded
    .split(sentenceEnd)
    .flatMap((sentence) => [
      ...textRuns(closeUp(sentence)).flatMap(termsOf),
      ...sentence.split(/\s+/u).flatMap(joinedWords),
    ]);

/** Index terms of the names of a page: as of a text, but reaching across all marks, and single characters. */
export function titleTerms(names: readonly string[]): readonly string[] {
  return distinct(
    names.flatMap((name) => {
      const runs = textRuns(closeUp(name));
      return [...runs.flatMap(termsOf), ...joinedWords(name), ...runs.filter(isHan).flatMap((run) => [...run])];
    }),
  );
}

/** Index terms of whole names, for a query that is one of them. */
export const nameTerms = (names: readonly string[]): readonly string[] =>
  distinct(names.filter((name) => compact(name) !== '').map(nameTerm));

const termsOf = (run: string): readonly string[] =>
  isHan(run) ? distinct([...bigrams(run), ...trigrams(run), ...[...run].slice(-1)]) : [run];

/** Pinyin syllables of a word of a title, one per character that has a reading. */
export type Syllables = readonly string[];

/** Maximum number of letters in a term of initials. */
const maxInitials = 8;

/**
 * Pinyin index terms of a title: each word of at least two syllables, each pair of adjacent words, each pair of
 * adjacent syllables, and the initials from the start of each word.
 */
export function pinyinTerms(words: readonly Syllables[]): readonly string[] {
  const syllables = words.flat();
  const spelt = words.map((word) => word.join(''));
  const initials = words.map((_, index) =>
    words
      .slice(index)
      .flat()
      .slice(0, maxInitials)
      .map((syllable) => syllable.charAt(0))
      .join(''),
  );
  const neighbours = (list: readonly string[]) => list.slice(1).map((next, index) => `${list[index]}${next}`);
  return distinct([
    ...spelt.filter((_, index) => (words[index]?.length ?? 0) > 1),
    ...neighbours(spelt),
    ...neighbours(syllables),
    ...initials.filter((letters) => letters.length > 1),
  ]).map(pinyinTerm);
}

const distinct = (terms: readonly string[]): readonly string[] => [...new Set(terms)];
