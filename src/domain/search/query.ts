import { type Folding, foldText } from './folding.ts';
import { bigrams, isHan, textRuns } from './runs.ts';

/** Longer queries are cut: nobody types them, and a link may hold anything. */
const maxLength = 80;

/** The runs of a query, folded: what a page must contain, and what is marked in it. */
export const queryRuns = (query: string, folding: Folding): readonly string[] =>
  textRuns(foldText(query.slice(0, maxLength), folding));

/**
 * The terms that a query is looked up by: Han runs as overlapping bigrams, everything else as words; each once. None
 * when the query has no letter, digit or Han character.
 */
export function queryTerms(query: string, folding: Folding): readonly string[] {
  const terms = queryRuns(query, folding).map((run) => (isHan(run) ? bigrams(run) : [run]));
  return Array.from(new Set(([] as string[]).concat(...terms)));
}

/** Begins no word that anybody writes: keeps the pinyin of titles apart from the words of pages. */
const pinyinMark = 'qz';

/** How pinyin stands in the index. */
export const pinyinTerm = (letters: string): string => pinyinMark + letters;
