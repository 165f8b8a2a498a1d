import { type FilterName, filterNames } from '#domain/search/filters.ts';
import { foldText } from '#domain/search/folding.ts';
import { foldQuery, nameTerm, queryTerms } from '#domain/search/query.ts';
import { compact } from '#domain/search/runs.ts';
import { type Attempt, attemptsFor, type Note, type Way } from './attempts.ts';
import type { OpenedIndex } from './index-opener.ts';
import type { FilterCounts, Pagefind, PagefindFilters, PagefindPage, PagefindResult } from './pagefind.ts';
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
  const asked = ways.map(({ query }) => query);
  if (filterNames.some((name) => name !== '类别' && chosen[name]?.length) && !index.hasFilters())
    await index.loadFilters();
  if (index.hasFilters()) {
    const hits = await hitsOf(index, ways, chosen);
    return { hits, counts: await countsOf(index, ways, chosen), asked, note };
  }
  const all = await hitsOf(index, ways, {});
  const kindOf = ({ id }: PagefindResult) => index.kinds.get(id) || '';
  const kinds: Record<string, number> = {};
  for (const hit of all) kinds[kindOf(hit)] = (kinds[kindOf(hit)] || 0) + 1;
  const wanted = chosen.类别 || [];
  const hits = wanted.length > 0 ? all.filter((hit) => wanted.indexOf(kindOf(hit)) >= 0) : all;
  return { hits, counts: { 类别: kinds }, asked, note };
}

async function hitsOf(index: OpenedIndex, ways: readonly Way[], chosen: Chosen): Promise<readonly PagefindResult[]> {
  const hits: PagefindResult[] = [];
  const known = new Set<string>();
  for (const way of ways) {
    const { results } = await search(index.pagefind, way.terms, chosen);
    const fresh = results.filter(({ id }) => !known.has(id));
    for (const { id } of fresh) known.add(id);
    hits.push(...inOrder(fresh, index, await named(index, way.query, fresh)));
  }
  return hits;
}

async function countsOf({ pagefind }: OpenedIndex, ways: readonly Way[], chosen: Chosen): Promise<FilterCounts> {
  const lists = ways.map(({ terms }) => terms);
  const ask = (filters: Chosen) => unionCounts(lists, (terms) => search(pagefind, terms, filters));
  const counts: Record<string, Readonly<Record<string, number>>> = { ...(await ask(chosen)) };
  for (const name of filterNames) {
    if (chosen[name]?.length) counts[name] = (await ask({ ...chosen, [name]: [] }))[name] || {};
  }
  return counts;
}

const search = (pagefind: Pagefind, terms: readonly string[], filters: Chosen) =>
  pagefind.search(terms.length > 0 ? terms.join(' ') : null, { filters: anyOf(filters) });

/** Kinds in the order of interest; all others follow. */
const kindsFirst = ['活动', '场馆', '单位'];

/** Pages whose name is the query, then others; in both activities, venues, units, other pages; in each by relevance. */
function inOrder(
  results: readonly PagefindResult[],
  { kinds }: OpenedIndex,
  exact: ReadonlySet<string>,
): readonly PagefindResult[] {
  const placed = results.map((result, at) => {
    const kind = kindsFirst.indexOf(kinds.get(result.id) || '');
    const place = kind < 0 ? kindsFirst.length : kind;
    return { result, at, place: exact.has(result.id) ? place - kindsFirst.length - 1 : place };
  });
  // Array.prototype.sort is not stable before Chrome 70.
  return placed.sort((a, b) => a.place - b.place || a.at - b.at).map(({ result }) => result);
}

/** Where more pages have the same name, the order of the others is as good. */
const mostNamed = 12;

/** The hits that have a whole folded query as a name. */
async function named(
  { pagefind, folding }: OpenedIndex,
  query: string,
  hits: readonly PagefindResult[],
): Promise<ReadonlySet<string>> {
  if (query === '') return new Set();
  const { results } = await pagefind.search(`"${nameTerm(query)}"`, { filters: {} });
  const alike = new Set(results.map(({ id }) => id));
  const likely = hits.filter(({ id }) => alike.has(id)).slice(0, mostNamed);
  const pages = await Promise.all(likely.map((hit) => hit.data()));
  const isNamed = ({ meta }: PagefindPage) =>
    [meta['title'] || '', ...(meta['names'] || '').split('\u3000')].some(
      (name) => compact(foldText(name, folding)) === compact(query),
    );
  return new Set(likely.filter((_, at) => pages[at] && isNamed(pages[at])).map(({ id }) => id));
}

function anyOf(chosen: Chosen): PagefindFilters {
  const filters: Record<string, { readonly any: readonly string[] }> = {};
  for (const name of filterNames) {
    const values = chosen[name];
    if (values?.length) filters[name] = { any: values };
  }
  return filters;
}
