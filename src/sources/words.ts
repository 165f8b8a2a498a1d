import type { SiteContent } from '#domain/campaign/content.ts';
import type { Words } from '#schemas/import/words.ts';
import shipped from './words.json' with { type: 'json' };

type Lists = Readonly<Partial<Record<string, readonly string[]>>>;

/** The words that come with the program and those that the words.json of the content folder adds. */
export function wordsOf({ words: written }: SiteContent): Words {
  const added = written?.data;
  const own = added?.search ?? [];
  return {
    types: withMore(shipped.types, added?.types),
    audiences: withMore(shipped.audiences, added?.audiences),
    regions: withMore(shipped.regions, added?.regions),
    units: withMore(shipped.units, added?.units),
    venueKinds: withMore(shipped.venueKinds, added?.venueKinds),
    organizationKinds: withMore(shipped.organizationKinds, added?.organizationKinds),
    search: [...own, ...shipped.search.filter(([typed]) => own.every(([other]) => other !== typed))],
  };
}

/** A word that was added for one name no longer stands for another. */
function withMore(known: Lists, more: Lists = {}): Record<string, string[]> {
  const added = new Set(Object.values(more).flat());
  const kept = Object.entries(known).map(
    ([name, words = []]) => [name, words.filter((word) => !added.has(word))] as const,
  );
  const lists = new Map<string, string[]>(kept.map(([name, words]) => [name, [...words]]));
  for (const [name, words = []] of Object.entries(more)) lists.set(name, [...(lists.get(name) ?? []), ...words]);
  return Object.fromEntries(lists);
}
