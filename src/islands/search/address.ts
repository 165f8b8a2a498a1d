import { type FilterName, filterNames } from '#domain/search/filters.ts';
import type { Chosen } from './engine.ts';

/** What is searched for: the state that the page's address holds. */
export interface Search {
  readonly query: string;
  readonly chosen: Chosen;
}

/** Reads `?q=食品安全&区县=原州区&区县=西吉县`. */
export function readAddress(address: string): Search {
  const parameters = new URLSearchParams(address);
  const chosen: Partial<Record<FilterName, readonly string[]>> = {};
  for (const name of filterNames) {
    const values = parameters.getAll(name);
    if (values.length > 0) chosen[name] = values;
  }
  return { query: parameters.get('q') || '', chosen };
}

/** Writes what readAddress() reads; `` for no search at all. */
export function writeAddress({ query, chosen }: Search): string {
  const parameters = new URLSearchParams();
  if (query) parameters.append('q', query);
  for (const name of filterNames) {
    for (const value of chosen[name] || []) parameters.append(name, value);
  }
  const text = parameters.toString();
  return text && `?${text}`;
}

export const isEmpty = ({ query, chosen }: Search): boolean =>
  query.trim() === '' && filterNames.every((name) => !chosen[name]?.length);

/** Chooses a value of a filter, or takes it back; without a value, takes back all of that filter. */
export function toggled(chosen: Chosen, name: FilterName, value: string | undefined): Chosen {
  const values = chosen[name] || [];
  if (value === undefined) return { ...chosen, [name]: [] };
  const others = values.filter((other) => other !== value);
  return { ...chosen, [name]: others.length < values.length ? others : [...values, value] };
}
