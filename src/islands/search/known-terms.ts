import type { Folding } from '#domain/search/folding.ts';
import { findSpans } from '#domain/search/marking.ts';
import { pinyinTerms, readSpelling } from '#domain/search/pinyin-terms.ts';
import { pinyinTerm, queryTerms } from '#domain/search/query.ts';
import { isHan } from '#domain/search/runs.ts';
import type { OpenedIndex } from './index-opener.ts';
import type { Pagefind } from './pagefind.ts';

/** Forms of terms by index: the same term is asked for by several attempts. */
const caches = new WeakMap<Pagefind, Map<string, Promise<string | undefined>>>();

/**
 * The terms of a folded query in the form that the index holds. Undefined when the index lacks one: Pagefind itself
 * ignores it or falls back to a shorter one.
 */
export async function knownTerms(
  { pagefind, folding }: OpenedIndex,
  folded: string,
): Promise<readonly string[] | undefined> {
  const cache = caches.get(pagefind) || new Map<string, Promise<string | undefined>>();
  caches.set(pagefind, cache);
  const found = await Promise.all(
    queryTerms(folded).map((term) => {
      const known = cache.get(term) || knownTerm(pagefind, term, folding);
      cache.set(term, known);
      return known;
    }),
  );
  const terms = found.filter((term): term is string => term !== undefined);
  return terms.length === found.length ? terms : undefined;
}

/** The term as it is or as pinyin; undefined when the index lacks it. */
async function knownTerm(pagefind: Pagefind, term: string, folding: Folding): Promise<string | undefined> {
  if (isHan(term)) {
    // The index holds every bigram and trigram as a word, so a quoted (exact) search finds it.
    const { results } = await pagefind.search(Array.from(term).length > 1 ? `"${term}"` : term, { filters: {} });
    return results.length > 0 ? term : undefined;
  }
  for (const word of [term, pinyinTerm(term)]) {
    const { results } = await pagefind.search(`"${word}"`, { filters: {} });
    if (results.length > 0 || (await beginsWord(pagefind, word, folding))) return word;
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
  const spelt = pinyinTerms(readSpelling(meta['spelling'] || ''));
  return findSpans([content, ...values, ...spelt].join(' '), [start], folding).length > 0;
}
