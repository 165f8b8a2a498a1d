import type { AudienceSlug } from '../activity/slugs.ts';
import { type CountedRow, countRows } from './row-counts.ts';

/** Filters of session and activity lists, and of organizers' boards. URLs and pages contain these names: do not rename them. */
export const facetNames = [
  'day',
  'part',
  'region',
  'audience',
  'age',
  'language',
  'type',
  'topic',
  'programme',
  'with',
  'state',
  'unit',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Values per facet, of a row or of a visitor's selection. */
export type Facets = Readonly<Partial<Record<FacetName, readonly string[]>>>;

const everyone: AudienceSlug = 'everyone';

/** True when a row has a value. What is for everyone is for each audience. */
const hasValue = (row: Facets, name: FacetName, value: string): boolean => {
  const own = row[name] ?? [];
  return own.includes(value) || (name === 'audience' && own.includes(everyone));
};

/**
 * True when a row matches every facet with selected values: at least one selected value, or all of them for `with`,
 * whose values do not exclude each other. A row for everyone matches every audience.
 */
export function meets(row: Facets, chosen: Facets): boolean {
  return facetNames.every((name) => {
    const wanted = chosen[name] ?? [];
    const has = (value: string) => hasValue(row, name, value);
    return wanted.length === 0 || (name === 'with' ? wanted.every(has) : wanted.some(has));
  });
}

/** A row with its facets. */
export type FilteredRow = CountedRow & { readonly facets: Facets };

/**
 * Counts the rows (row-counts.ts) that match each value and the selection in other facets; for `with`, the whole
 * selection.
 * @returns a count for each value that at least one row has, 0 included.
 */
export function countValues(
  rows: readonly FilteredRow[],
  name: FacetName,
  chosen: Facets,
): ReadonlyMap<string, number> {
  const beside = name === 'with' ? chosen : { ...chosen, [name]: [] };
  const counted = rows.filter((row) => meets(row.facets, beside));
  return new Map(
    distinctValues(rows, name).map((value) => [
      value,
      countRows(counted.filter((row) => hasValue(row.facets, name, value))),
    ]),
  );
}

/** The values of a facet that rows have, in their order. */
export function distinctValues(rows: readonly { readonly facets: Facets }[], name: FacetName): readonly string[] {
  const values = new Set<string>();
  for (const { facets } of rows) for (const value of facets[name] ?? []) values.add(value);
  return [...values];
}

/** Adds a value to the selection, or removes it. */
export function toggleValue(chosen: Facets, name: FacetName, value: string): Facets {
  const values = chosen[name] ?? [];
  return { ...chosen, [name]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value] };
}

/** Number of selected values. */
export const chosenCount = (chosen: Facets): number =>
  facetNames.reduce((sum, name) => sum + (chosen[name]?.length ?? 0), 0);

/** Serializes facets for the data attribute of a row, which the island parses: `region:yuanzhou part:morning`. */
export const writeFacets = (facets: Facets): string =>
  facetNames.flatMap((name) => (facets[name] ?? []).map((value) => `${name}:${value}`)).join(' ');

/** Parses the output of writeFacets(); ignores other words. */
export function readFacets(text: string): Facets {
  const facets: Partial<Record<FacetName, string[]>> = {};
  for (const word of text.split(' ')) {
    const [name = '', value = ''] = word.split(':');
    const known = facetNames.find((each) => each === name);
    if (known && value) facets[known] = [...(facets[known] ?? []), value];
  }
  return facets;
}

/** Parses the selection from a URL query: `?region=yuanzhou,xiji&with=online`. Ignores other parameters. */
export function readChosen(query: string): Facets {
  const parameters = new URLSearchParams(query);
  const chosen: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of facetNames) {
    const values = (parameters.get(name) ?? '').split(',').filter(Boolean);
    if (values.length > 0) chosen[name] = values;
  }
  return chosen;
}

/** Serializes a selection for readChosen(), values separated by commas; '' when nothing is selected. */
export function writeChosen(chosen: Facets): string {
  const parts = facetNames
    .map((name) => ({ name, values: chosen[name] ?? [] }))
    .filter(({ values }) => values.length > 0)
    .map(({ name, values }) => `${name}=${values.map(encodeURIComponent).join(',')}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
