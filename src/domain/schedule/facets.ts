/** What lists of sittings and activities can be narrowed by. Addresses and pages hold these names: they stay as they are. */
export const facetNames = ['day', 'part', 'region', 'audience', 'type', 'programme', 'with'] as const;
export type FacetName = (typeof facetNames)[number];

/** Values of some facets: those of a row, or those that a visitor has chosen. */
export type Facets = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/**
 * True when a row has, of every facet of which something is chosen, at least one of the chosen values; of `with`, whose
 * values do not exclude each other, all of them.
 */
export function meets(row: Facets, chosen: Facets): boolean {
  return facetNames.every((name) => {
    const wanted = chosen[name] ?? [];
    const own = row[name] ?? [];
    const has = (value: string) => own.includes(value);
    return wanted.length === 0 || (name === 'with' ? wanted.every(has) : wanted.some(has));
  });
}

/**
 * How many rows a value leaves beside what is chosen of the other facets; for `with`, beside everything that is chosen.
 * @returns a count for each value that some row has.
 */
export function countValues(rows: readonly Facets[], name: FacetName, chosen: Facets): ReadonlyMap<string, number> {
  const beside = name === 'with' ? chosen : { ...chosen, [name]: [] };
  const counts = new Map<string, number>();
  for (const row of rows) {
    const counted = meets(row, beside) ? 1 : 0;
    for (const value of row[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + counted);
  }
  return counts;
}

/** Chooses a value, or takes it back. */
export function toggleValue(chosen: Facets, name: FacetName, value: string): Facets {
  const values = chosen[name] ?? [];
  return { ...chosen, [name]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value] };
}

/** How many values are chosen. */
export const chosenCount = (chosen: Facets): number =>
  facetNames.reduce((sum, name) => sum + (chosen[name]?.length ?? 0), 0);

/** The facets as one word each, `region:yuanzhou part:morning`: for the markup of a row alone, where the island reads them. */
export const writeFacets = (facets: Facets): string =>
  facetNames.flatMap((name) => (facets[name] ?? []).map((value) => `${name}:${value}`)).join(' ');

/** Reads what writeFacets() wrote; other words are passed over. */
export function readFacets(text: string): Facets {
  const facets: Partial<Record<FacetName, string[]>> = {};
  for (const word of text.split(' ')) {
    const [name = '', value = ''] = word.split(':');
    const known = facetNames.find((each) => each === name);
    if (known && value) facets[known] = [...(facets[known] ?? []), value];
  }
  return facets;
}

/** Reads what is chosen from an address's query: `?region=yuanzhou,xiji&with=online`. */
export function readChosen(query: string): Facets {
  const parameters = new URLSearchParams(query);
  const chosen: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of facetNames) {
    const values = (parameters.get(name) ?? '').split(',').filter(Boolean);
    if (values.length > 0) chosen[name] = values;
  }
  return chosen;
}

/** Writes what readChosen() reads, values of one facet parted by commas; `` when nothing is chosen. */
export function writeChosen(chosen: Facets): string {
  const parts = facetNames
    .map((name) => ({ name, values: chosen[name] ?? [] }))
    .filter(({ values }) => values.length > 0)
    .map(({ name, values }) => `${name}=${values.map(encodeURIComponent).join(',')}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
