import { type Folding, foldText } from './folding.ts';
import { bigrams, isHan, textRuns } from './runs.ts';

/** Longer queries are cut: nobody types them, and a link may hold anything. */
const maxLength = 80;

/** The runs of a query, folded: what a page must contain, and what is marked in it. */
export const queryRuns = (query: string, folding: Folding): readonly string[] =>
  textRuns(foldText(query.slice(0, maxLength), folding));

/**
 * A query as the index is asked for it: Han runs as overlapping bigrams, everything else as words, parted by spaces.
 * Empty when the query has no letter, digit or Han character.
 */
export function indexQuery(query: string, folding: Folding): string {
  const terms = queryRuns(query, folding).flatMap((run) => (isHan(run) ? bigrams(run) : [run]));
  return [...new Set(terms)].join(' ');
}
