import type { CampaignSite } from '#domain/campaign/site.ts';
import { commonTerms, namesOf } from '#domain/phrases/terms.ts';
import { remembered } from '#domain/remembered.ts';

/** The names and terms in `texts` that a line break should not split, and further `parts`; sorted and deduplicated. */
export function posterTerms(
  site: CampaignSite,
  texts: readonly string[],
  parts: readonly string[] = [],
): readonly string[] {
  const isIn = (term: string) => texts.some((text) => text.includes(term));
  return [...new Set([...ownTerms(site), ...longNames(parts)].filter(isIn))].sort();
}

/** Remembered, because every poster asks for the names of its campaign. */
const ownTerms = remembered((site: CampaignSite) => longNames([...commonTerms, ...namesOf(site)]));

const longNames = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].filter(({ length }) => length > 1);
