import { type FilterName, filterNames } from '#domain/search/filters.ts';
import { foldQuery, nameTerm, queryTerms } from '#domain/search/query.ts';
import { type Attempt, attemptsFor, type Note } from './attempts.ts';
import { type OpenedIndex, otherKind } from './index-opener.ts';
import type { FilterCounts, Pagefind, PagefindFilters, PagefindResult } from './pagefind.ts';
import { unionCounts } from './union-counts.ts';

/** Chosen values by filter. Values of one filter combine with OR, filters with AND. */
export type Chosen = Readonly<Partial<Record<FilterName, readonly string[]>>>;

export interface Answer {
  readonly hits: readonly Hit[];
  /** Per filter and value: the number of results with the current choice in the other filters. */
  readonly counts: FilterCounts;
  /** Folded queries that were answered: their words are marked. */
  readonly asked: readonly string[];
  /** How the results were found, unless by the query as it is. */
  readonly note?: Note | undefined;
}

export type Hit = Pick<PagefindResult, 'data'>;

/**
 * Searches an index. An empty query lists every page that passes the filters; one without letters, digits and Han
 * characters has no hits. Pages with all words of the query come first, then those with other words for the same. Where
 * there are none in the whole index, words that sound the same are tried, then the query without the place of a slip.
 */
export async function searchIndex(index: OpenedIndex, query: string, chosen: Chosen): Promise<Answer> {
  const folded = foldQuery(query, index.folding);
  if (queryTerms(folded).length === 0 && query.trim() !== '') return { hits: [], counts: {}, asked: [] };
  const attempt = folded.trim() === '' ? everything : await attemptsFor(index, folded);
  return answer(index, attempt, chosen);
}

const everything: Attempt = { ways: [{ query: '', terms: [] }] };

async function answer(index: OpenedIndex, { ways, note }: Attempt, chosen: Chosen): Promise<Answer> {
  const { pagefind } = index;
  const ask = (filters: Chosen) => {
    const asked = ways.map(({ terms }) => terms);
    return unionCounts(asked, (terms) => search(pagefind, terms, filters));
  };
  const hits: PagefindResult[] = [];
  const known = new Set<string>();
  for (const way of ways) {
    const { results } = await search(pagefind, way.terms, chosen);
    const fresh = results.filter(({ id }) => !known.has(id));
    for (const { id } of fresh) known.add(id);
    hits.push(...inOrder(fresh, index, await named(pagefind, way.query)));
  }
  const counts: Record<string, Readonly<Record<string, number>>> = { ...(await ask(chosen)) };
  for (const name of filterNames) {
    if (chosen[name]?.length) counts[name] = (await ask({ ...chosen, [name]: [] }))[name] || {};
  }
  return { hits, counts, asked: ways.map(({ query }) => query), note };
}

const search = (pagefind: Pagefind, terms: readonly string[], filters: Chosen) =>
  pagefind.search(terms.length > 0 ? terms.join(' ') : null, { filters: anyOf(filters) });

/** Pages whose name is the query, then others; in both activities, venues, units, other pages; in each by relevance. */
function inOrder(
  results: readonly PagefindResult[],
  { kinds }: OpenedIndex,
  exact: ReadonlySet<string>,
): readonly PagefindResult[] {
  const placed = results.map((result, at) => {
    const place = kinds.get(result.id) ?? otherKind;
    return { result, at, place: exact.has(result.id) ? place - otherKind - 1 : place };
  });
  // Array.prototype.sort is not stable before Chrome 70.
  return placed.sort((a, b) => a.place - b.place || a.at - b.at).map(({ result }) => result);
}

/** The pages that have a whole folded query as a name. */
async function named(pagefind: Pagefind, query: string): Promise<ReadonlySet<string>> {
  if (query === '') return new Set();
  const { results } = await pagefind.search(`"${nameTerm(query)}"`, { filters: {} });
  return new Set(results.map(({ id }) => id));
}

function anyOf(chosen: Chosen): PagefindFilters {
  const filters: Record<string, { readonly any: readonly string[] }> = {};
  for (const name of filterNames) {
    const values = chosen[name];
    if (values?.length) filters[name] = { any: values };
  }
  return filters;
}
