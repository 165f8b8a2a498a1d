import { type Folding, foldText } from './folding.ts';
import { bigrams, isHan, textRuns } from './runs.ts';

/** Maximum query length in UTF-16 code units; longer queries are cut, because a link can contain any text. */
const maxLength = 80;

/** Folded runs of a query: a page must contain them, and they are marked in it. */
export const queryRuns = (query: string, folding: Folding): readonly string[] =>
  textRuns(foldText(query.slice(0, maxLength), folding));

/**
 * Lookup terms of a query: Han runs as overlapping bigrams, other runs as words. Deduplicated; empty when the query has
 * no letter, digit or Han character.
 */
export function queryTerms(query: string, folding: Folding): readonly string[] {
  const terms = queryRuns(query, folding).map((run) => (isHan(run) ? bigrams(run) : [run]));
  return Array.from(new Set(([] as string[]).concat(...terms)));
}

/** Prefix that no written word has: separates pinyin terms of titles from words of pages. */
const pinyinMark = 'qz';

/** Index term of a pinyin text. */
export const pinyinTerm = (letters: string): string => pinyinMark + letters;
