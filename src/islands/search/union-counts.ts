import type { FilterCounts, Found } from './page-index.ts';

type Search = (terms: readonly string[]) => Promise<Pick<Found, 'counts'>>;

/**
 * Counts the pages that at least one of several lists of terms finds, by inclusion and exclusion: a page that has the
 * terms of two lists is found by both together. Costs 2ⁿ − 1 searches for n lists.
 */
export async function unionCounts(lists: readonly (readonly string[])[], search: Search): Promise<FilterCounts> {
  const sums: Record<string, Record<string, number>> = {};
  for (let chosen = 1; chosen < 1 << lists.length; chosen += 1) {
    const together = lists.filter((_, place) => chosen & (1 << place));
    const sign = together.length % 2 === 1 ? 1 : -1;
    const terms = ([] as string[]).concat(...together);
    const { counts } = await search(Array.from(new Set(terms)));
    for (const name of Object.keys(counts)) {
      const sum = sums[name] || {};
      sums[name] = sum;
      for (const value of Object.keys(counts[name] || {})) {
        sum[value] = (sum[value] || 0) + sign * (counts[name]?.[value] || 0);
      }
    }
  }
  return sums;
}
