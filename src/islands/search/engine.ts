import { type FilterName, filterNames } from '#domain/search/filters.ts';
import type { Folding } from '#domain/search/folding.ts';
import { findSpans } from '#domain/search/marking.ts';
import { pinyinTerm, queryTerms } from '#domain/search/query.ts';
import { isHan } from '#domain/search/runs.ts';
import type { FilterCounts, Pagefind, PagefindAnswer, PagefindFilters, PagefindPage } from './pagefind.ts';

/** Chosen values by filter. Values of one filter combine with OR, filters with AND. */
export type Chosen = Readonly<Partial<Record<FilterName, readonly string[]>>>;

export interface Answer {
  readonly hits: readonly Hit[];
  /** Per filter and value: the number of results with the current choice in the other filters. */
  readonly counts: FilterCounts;
}

export interface Hit {
  readonly data: () => Promise<PagefindPage>;
}

/**
 * Searches an index. An empty query lists every page that passes the filters. Pagefind ignores a term that the index
 * lacks, or falls back to a shorter one; here such a query has no hits, nor has one without letters, digits and Han
 * characters. A non-Han term that starts no indexed word is looked up as pinyin.
 */
export async function searchIndex(
  pagefind: Pagefind,
  query: string,
  chosen: Chosen,
  folding: Folding,
): Promise<Answer> {
  const terms = queryTerms(query, folding);
  if (terms.length === 0 && query.trim() !== '') return nothing;
  const known = await Promise.all(terms.map((term) => knownTerm(pagefind, term, folding)));
  if (known.indexOf(undefined) >= 0) return nothing;
  const asked = known.length > 0 ? known.join(' ') : null;
  const ask = (filters: Chosen) => pagefind.search(asked, { filters: anyOf(filters) });
  const { results, filters } = await ask(chosen);
  return { hits: results, counts: await countsBeside(chosen, filters, ask) };
}

const nothing: Answer = { hits: [], counts: {} };

/** The term in the form the index holds (as it is or as pinyin); undefined when the index lacks it. */
async function knownTerm(pagefind: Pagefind, term: string, folding: Folding): Promise<string | undefined> {
  if (isHan(term)) {
    // The index holds every Han bigram as a word, so a quoted (exact) search finds it.
    const { results } = await pagefind.search(term.length > 1 ? `"${term}"` : term, { filters: {} });
    return results.length > 0 ? term : undefined;
  }
  for (const word of [term, pinyinTerm(term)]) {
    if (await beginsWord(pagefind, word, folding)) return word;
  }
  return undefined;
}

/**
 * Whether an indexed word starts with `start`. When none does, Pagefind returns pages of a shorter prefix, and none of
 * them contains `start`: checking the first result is enough.
 */
async function beginsWord(pagefind: Pagefind, start: string, folding: Folding): Promise<boolean> {
  const { results } = await pagefind.search(start, { filters: {} });
  const [first] = results;
  if (!first) return false;
  const { content, meta } = await first.data();
  const values = Object.keys(meta).map((name) => meta[name]);
  return findSpans(`${content} ${values.join(' ')}`, [start], folding).length > 0;
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
