import { nearQueries } from '#domain/search/near-queries.ts';
import { type OtherQuery, otherQueries } from '#domain/search/other-words.ts';
import { isPinyinTerm } from '#domain/search/query.ts';
import { isHan, textRuns } from '#domain/search/runs.ts';
import type { OpenedIndex } from './index-opener.ts';
import { knownTerms } from './known-terms.ts';

/**
 * How results were found, unless by the query as it is: other words for the same, words that sound the same, the query
 * as pinyin, or nearly.
 */
export type Note =
  | { readonly kind: 'other' | 'sound'; readonly words: readonly string[] }
  | { readonly kind: 'pinyin' | 'near' };

/** A folded query and its terms in the form that the index holds. */
export interface Way {
  readonly query: string;
  readonly terms: readonly string[];
}

/** The ways in which an index answers a query, the best first; none when nothing comes near. */
export interface Attempt {
  readonly ways: readonly Way[];
  readonly note?: Note;
}

/** Finds the ways to answer a folded query that has at least one term. */
export async function attemptsFor(index: OpenedIndex, folded: string): Promise<Attempt> {
  const direct = await waysOf(index, [folded]);
  const others = otherQueries(folded, index.words);
  const ways = [...direct, ...(await waysOf(index, others.map(queryOf)))];
  if (ways.length > direct.length) return { ways, note: { kind: 'other', words: wordsIn(others, ways) } };
  if (ways.length > 0) return ways.some(isSpelt) ? { ways, note: { kind: 'pinyin' } } : { ways };
  return (await bySound(index, folded)) || (await nearly(index, folded)) || { ways: [] };
}

const isSpelt = ({ terms }: Way) => terms.some(isPinyinTerm);
const queryOf = ({ query }: OtherQuery) => query;
const wordsIn = (others: readonly OtherQuery[], ways: readonly Way[]) =>
  others.filter(({ query }) => ways.some((way) => way.query === query)).map(({ word }) => word);

/** The queries that find a page. */
async function waysOf(index: OpenedIndex, queries: readonly string[]): Promise<readonly Way[]> {
  const ways: Way[] = [];
  for (const query of queries) {
    const terms = await knownTerms(index, query);
    if (terms && (await index.pagefind.search(terms.join(' '), { filters: {} })).results.length > 0) {
      ways.push({ query, terms });
    }
  }
  return ways;
}

/** Corrects the runs that find nothing on their own by a word that sounds the same. */
async function bySound(index: OpenedIndex, folded: string): Promise<Attempt | undefined> {
  const alikes = await index.sounds();
  const words: string[] = [];
  const runs: string[] = [];
  for (const run of textRuns(folded)) {
    const known = (await waysOf(index, [run])).length > 0;
    const corrected = known || !isHan(run) ? undefined : await firstWay(index, alikes(run));
    if (corrected) words.push(corrected);
    runs.push(corrected || run);
  }
  const ways = words.length > 0 ? await waysOf(index, [runs.join(' ')]) : [];
  return ways.length > 0 ? { ways, note: { kind: 'sound', words } } : undefined;
}

async function nearly(index: OpenedIndex, folded: string): Promise<Attempt | undefined> {
  const query = await firstWay(index, nearQueries(folded));
  return query === undefined ? undefined : { ways: await waysOf(index, [query]), note: { kind: 'near' } };
}

async function firstWay(index: OpenedIndex, queries: readonly string[]): Promise<string | undefined> {
  for (const query of queries) {
    if ((await waysOf(index, [query])).length > 0) return query;
  }
  return undefined;
}
