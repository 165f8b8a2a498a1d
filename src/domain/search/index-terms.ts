import { pinyinTerm } from './query.ts';
import { bigrams, isHan, textRuns } from './runs.ts';

/** Index terms of a title: overlapping bigrams and other runs, then `words`, then single characters. Deduplicated. */
export function titleTerms(folded: string, words: readonly string[]): readonly string[] {
  const runs = textRuns(folded);
  const characters = runs.flatMap((run) => (isHan(run) ? [...run] : []));
  return distinct([...runs.flatMap(termsOf), ...words, ...characters]);
}

/**
 * Additional index terms of a text and its metadata. The index finds a single Han character by words and bigrams that
 * start with it, so this adds characters that occur only at the end of runs. It indexes metadata by whole words, so
 * this adds the metadata's bigrams and words that the text does not contain.
 */
export function remainingTerms(foldedText: string, foldedMetadata: string): readonly string[] {
  const [text, metadata] = [textRuns(foldedText), textRuns(foldedMetadata)];
  const inText = new Set(text.flatMap(termsOf));
  const terms = metadata.flatMap(termsOf).filter((term) => !inText.has(term));
  const runs = [...text, ...metadata].filter(isHan).map((run) => [...run]);
  const leading = new Set(runs.flatMap((run) => run.slice(0, -1)));
  const closing = runs.flatMap((run) => run.slice(-1)).filter((character) => !leading.has(character));
  return distinct([...terms, ...closing]);
}

const termsOf = (run: string): readonly string[] => (isHan(run) ? bigrams(run) : [run]);

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
