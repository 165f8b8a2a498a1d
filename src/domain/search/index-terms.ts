import { pinyinTerm } from './query.ts';
import { bigrams, isHan, textRuns } from './runs.ts';

/** What is added to the index for a title: overlapping bigrams, then words, then single characters. */
export function titleTerms(folded: string, words: readonly string[]): readonly string[] {
  const runs = textRuns(folded);
  const characters = runs.flatMap((run) => (isHan(run) ? [...run] : []));
  return distinct([...runs.flatMap(termsOf), ...words, ...characters]);
}

/**
 * What is added to the index for a text and for the metadata beside it. The index finds a Han character by the words and
 * pairs that begin with it, so characters that only ever end a run would not be found alone; and it knows metadata by
 * whole words, so the pairs and words that the text does not have itself are added.
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

/** A word of a title: its syllables in pinyin, one for each character that has a reading. */
export type Syllables = readonly string[];

/** Longest run of initials, in letters. */
const maxInitials = 8;

/**
 * How a title is found by pinyin: each word of two syllables or more, each two neighbouring words written together, each two neighbouring
 * syllables, and the initials from each word on.
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
