import { pinyinTerm, queryTerms } from '#domain/search/query.ts';
import { isHan } from '#domain/search/runs.ts';
import type { PageIndex } from './page-index.ts';

/** Forms of terms by index: the same term is asked for by several attempts. */
const caches = new WeakMap<PageIndex, Map<string, Promise<string | undefined>>>();

/** The terms of a folded query in the form that the index holds; undefined when the index lacks one. */
export async function knownTerms(pages: PageIndex, folded: string): Promise<readonly string[] | undefined> {
  const cache = caches.get(pages) || new Map<string, Promise<string | undefined>>();
  caches.set(pages, cache);
  const found = await Promise.all(
    queryTerms(folded).map((term) => {
      const known = cache.get(term) || knownTerm(pages, term);
      cache.set(term, known);
      known.catch(() => cache.delete(term));
      return known;
    }),
  );
  const terms = found.filter((term): term is string => term !== undefined);
  return terms.length === found.length ? terms : undefined;
}

/** The term as it is or as pinyin; undefined when the index lacks it. */
async function knownTerm(pages: PageIndex, term: string): Promise<string | undefined> {
  for (const form of isHan(term) ? [term] : [term, pinyinTerm(term)]) {
    const { hits } = await pages.search([form], {});
    if (hits.length > 0) return form;
  }
  return undefined;
}
