import type { CampaignSite } from '#domain/campaign/site.ts';
import { commonTerms, namesOf } from '#domain/phrases/terms.ts';

/** The names and terms in `texts` that a line break should not split, and further `parts`; sorted and deduplicated. */
export function posterTerms(
  site: CampaignSite,
  texts: readonly string[],
  parts: readonly string[] = [],
): readonly string[] {
  const names = known.get(site) ?? longNames([...commonTerms, ...namesOf(site)]);
  known.set(site, names);
  const isIn = (term: string) => texts.some((text) => text.includes(term));
  return [...new Set([...names, ...longNames(parts)].filter(isIn))].sort();
}

/** Every poster asks for the names of its campaign. */
const known = new WeakMap<CampaignSite, readonly string[]>();

const longNames = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].filter(({ length }) => length > 1);
