/** What people type, followed by the words that the site uses for it: `['土豆', '马铃薯']`. */
export type OtherWords = readonly (readonly string[])[];

/** Maximum number of other queries: each one costs a search, and each pair of them one for the counts. */
const maxQueries = 3;

/** A query with a word replaced by one that the site uses. */
export interface OtherQuery {
  readonly query: string;
  /** The word of the site. */
  readonly word: string;
}

/** The queries that mean the same as a folded one in the words of the site; a word that already stands there is left. */
export function otherQueries(folded: string, words: OtherWords): readonly OtherQuery[] {
  const found: OtherQuery[] = [];
  for (const [typed = '', ...others] of words) {
    if (folded.indexOf(typed) < 0) continue;
    for (const word of others) {
      if (folded.indexOf(word) < 0 || typed.indexOf(word) >= 0) {
        found.push({ query: folded.split(typed).join(word), word });
      }
    }
  }
  return found.slice(0, maxQueries);
}
