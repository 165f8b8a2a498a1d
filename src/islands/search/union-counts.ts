import type { FilterCounts, PagefindAnswer } from './pagefind.ts';

type Search = (terms: readonly string[]) => Promise<Pick<PagefindAnswer, 'filters'>>;

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
    const { filters } = await search(Array.from(new Set(terms)));
    for (const name of Object.keys(filters)) {
      const sum = sums[name] || {};
      sums[name] = sum;
      for (const value of Object.keys(filters[name] || {})) {
        sum[value] = (sum[value] || 0) + sign * (filters[name]?.[value] || 0);
      }
    }
  }
  return sums;
}
