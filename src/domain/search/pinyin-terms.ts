import { pinyinTerm } from './query.ts';

/** Pinyin syllables of a word of a title, one per character that has a reading. */
export type Syllables = readonly string[];

/** Maximum number of letters in a term of initials. */
const maxInitials = 8;

/**
 * Pinyin index terms of a title: each word of at least two syllables, each pair of adjacent words, each pair of
 * adjacent syllables, and the initials from the start of each word.
 */
export function pinyinTerms(words: readonly Syllables[]): readonly string[] {
  const syllables = joined(words);
  const spelt = words.map((word) => word.join(''));
  const initials = words.map((_, index) =>
    joined(words.slice(index))
      .slice(0, maxInitials)
      .map((syllable) => syllable.charAt(0))
      .join(''),
  );
  const neighbours = (list: readonly string[]) => list.slice(1).map((next, index) => `${list[index]}${next}`);
  const terms = [
    ...spelt.filter((_, index) => (words[index]?.length ?? 0) > 1),
    ...neighbours(spelt),
    ...neighbours(syllables),
    ...initials.filter((letters) => letters.length > 1),
  ];
  return Array.from(new Set(terms)).map(pinyinTerm);
}

/** Syllables as they are sent to browsers: `jia'li de ran'qi'biao`. */
export const writeSpelling = (words: readonly Syllables[]): string => words.map((word) => word.join("'")).join(' ');
export const readSpelling = (spelling: string): readonly Syllables[] =>
  spelling === '' ? [] : spelling.split(' ').map((word) => word.split("'"));

/** Array.prototype.flat is missing in the oldest supported browsers. */
const joined = (words: readonly Syllables[]): Syllables => ([] as string[]).concat(...words);
