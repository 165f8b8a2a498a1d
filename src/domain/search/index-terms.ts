import { bigrams, isHan, textRuns } from './runs.ts';

/** What is added to the index for a title: overlapping bigrams, then words, then single characters. */
export function titleTerms(folded: string, words: readonly string[]): readonly string[] {
  const runs = textRuns(folded);
  const characters = runs.flatMap((run) => (isHan(run) ? [...run] : []));
  return distinct([...runs.flatMap((run) => (isHan(run) ? bigrams(run) : [run])), ...words, ...characters]);
}

/**
 * Han characters that only ever end a run. The index finds a character by the words and pairs that begin with it, so
 * these would not be found alone.
 */
export function closingCharacters(folded: string): readonly string[] {
  const runs = textRuns(folded)
    .filter(isHan)
    .map((run) => [...run]);
  const leading = new Set(runs.flatMap((run) => run.slice(0, -1)));
  return distinct(runs.flatMap((run) => run.slice(-1)).filter((character) => !leading.has(character)));
}

/** A word of a title: its syllables in pinyin, one per character. */
export type Syllables = readonly string[];

/** Longest run of initials, in letters. */
const maxInitials = 8;

/**
 * How a title is found by pinyin: each word and each two neighbouring words written together, each two neighbouring
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
    ...spelt,
    ...neighbours(spelt),
    ...neighbours(syllables),
    ...initials.filter((letters) => letters.length > 1),
  ]);
}

const distinct = (terms: readonly string[]): readonly string[] => [...new Set(terms)];
