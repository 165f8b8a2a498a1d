import { nameTerm } from './query.ts';
import { bigrams, closeUp, compact, isHan, joinedWords, textRuns, trigrams } from './runs.ts';

/** Ends of sentences and blocks of a folded text: what people type does not reach across them. */
const sentenceEnd = /[。!?;\n]+/u;

/**
 * Index terms of a folded text. Marks and blanks between Han characters make no difference, except ends of sentences.
 * Han runs give their characters, bigrams and trigrams. Words of letters and digits give themselves, and joined where
 * only marks separate them.
 */
export const textTerms = (folded: string): readonly string[] =>
  folded
    .split(sentenceEnd)
    .flatMap((sentence) => [
      ...textRuns(closeUp(sentence)).flatMap(termsOf),
      ...sentence.split(/\s+/u).flatMap(joinedWords),
    ]);

/** Index terms of the names of a page: as of a text, but reaching across all marks. */
export const titleTerms = (names: readonly string[]): readonly string[] =>
  distinct(names.flatMap((name) => [...textRuns(closeUp(name)).flatMap(termsOf), ...joinedWords(name)]));

/** Index terms of whole names, for a query that is one of them. */
export const nameTerms = (names: readonly string[]): readonly string[] =>
  distinct(names.filter((name) => compact(name) !== '').map(nameTerm));

const termsOf = (run: string): readonly string[] =>
  isHan(run) ? distinct([...run, ...bigrams(run), ...trigrams(run)]) : [run];

const distinct = (terms: readonly string[]): readonly string[] => [...new Set(terms)];
