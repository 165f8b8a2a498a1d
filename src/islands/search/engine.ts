import { type FilterName, filterNames } from '#domain/search/filters.ts';
import { type Folding, foldText } from '#domain/search/folding.ts';
import { queryTerms } from '#domain/search/query.ts';
import { isHan } from '#domain/search/runs.ts';
import type { FilterCounts, Pagefind, PagefindAnswer, PagefindFilters, PagefindPage } from './pagefind.ts';

/** The values a visitor chose; several of one filter mean any of them. */
export type Chosen = Readonly<Partial<Record<FilterName, readonly string[]>>>;

export interface Answer {
  readonly hits: readonly Hit[];
  /** For each filter: how many results each value would have beside what is chosen of the other filters. */
  readonly counts: FilterCounts;
}

export interface Hit {
  readonly data: () => Promise<PagefindPage>;
}

/**
 * Searches an index; with an empty query, lists what the filters leave. Pagefind passes over a term that it does not
 * have, or takes a shorter one for it: here such a query finds nothing.
 */
export async function searchIndex(
  pagefind: Pagefind,
  query: string,
  chosen: Chosen,
  folding: Folding,
): Promise<Answer> {
  const terms = queryTerms(query, folding);
  if (terms.length === 0 && query.trim() !== '') return nothing;
  const indexed = await Promise.all(terms.map((term) => isIndexed(pagefind, term, folding)));
  if (indexed.includes(false)) return nothing;
  const asked = terms.length > 0 ? terms.join(' ') : null;
  const ask = (filters: Chosen) => pagefind.search(asked, { filters: anyOf(filters) });
  const { results, filters } = await ask(chosen);
  return { hits: results, counts: await countsBeside(chosen, filters, ask) };
}

const nothing: Answer = { hits: [], counts: {} };

/** Every pair of Han characters in the text is a word of the index; words of other letters match by their beginning. */
async function isIndexed(pagefind: Pagefind, term: string, folding: Folding): Promise<boolean> {
  const pair = isHan(term) && term.length > 1;
  const { results } = await pagefind.search(pair ? `"${term}"` : term, { filters: {} });
  const [first] = results;
  if (!first || isHan(term)) return first !== undefined;
  const { content, meta } = await first.data();
  const values = Object.keys(meta).map((name) => meta[name]);
  return foldText(` ${content} ${values.join(' ')}`, folding).includes(term);
}

async function countsBeside(
  chosen: Chosen,
  counts: FilterCounts,
  ask: (filters: Chosen) => Promise<PagefindAnswer>,
): Promise<FilterCounts> {
  const beside: Record<string, Readonly<Record<string, number>>> = { ...counts };
  for (const name of filterNames) {
    if (!chosen[name]?.length) continue;
    const { filters } = await ask({ ...chosen, [name]: [] });
    beside[name] = filters[name] || {};
  }
  return beside;
}

function anyOf(chosen: Chosen): PagefindFilters {
  const filters: Record<string, { readonly any: readonly string[] }> = {};
  for (const name of filterNames) {
    const values = chosen[name];
    if (values?.length) filters[name] = { any: values };
  }
  return filters;
}
