import { nameTerm } from './query.ts';
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

/** Index terms of whole names, for a query that may be one of them. */
export const nameTerms = (names: readonly string[]): readonly string[] =>
  distinct(names.filter((name) => compact(name) !== '').map(nameTerm));

const termsOf = (run: string): readonly string[] =>
  isHan(run) ? distinct([...bigrams(run), ...trigrams(run), ...[...run].slice(-1)]) : [run];

const distinct = (terms: readonly string[]): readonly string[] => [...new Set(terms)];
