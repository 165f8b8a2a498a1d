import type { CampaignSite } from '#domain/campaign/site.ts';
import { commonTerms, namesOf } from '#domain/phrases/terms.ts';

/** The names and terms in `texts` that a line break should not split, and further `parts`; sorted and deduplicated. */
export function posterTerms(
  site: CampaignSite,
  texts: readonly string[],
  parts: readonly string[] = [],
): readonly string[] {
  const terms = new Set([...commonTerms, ...namesOf(site), ...parts]);
  return [...terms].filter((term) => term.length > 1 && texts.some((text) => text.includes(term))).sort();
}
