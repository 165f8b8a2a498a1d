import { type FilterName, filterNames } from '#domain/search/filters.ts';
import type { Chosen } from './engine.ts';

/** Search state, as stored in the page's query string. */
export interface Search {
  readonly query: string;
  readonly chosen: Chosen;
}

/** Parses a query string such as `?q=食品安全&区县=原州区&区县=西吉县`; unknown parameters are ignored. */
export function readAddress(address: string): Search {
  const parameters = new URLSearchParams(address);
  const chosen: Partial<Record<FilterName, readonly string[]>> = {};
  for (const name of filterNames) {
    const values = parameters.getAll(name);
    if (values.length > 0) chosen[name] = values;
  }
  return { query: parameters.get('q') || '', chosen };
}

/** Inverse of readAddress(): a query string with its `?`, or an empty string for an empty search. */
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

/** Adds a value to a filter, or removes it when chosen; `undefined` clears the filter. */
export function toggled(chosen: Chosen, name: FilterName, value: string | undefined): Chosen {
  const values = chosen[name] || [];
  if (value === undefined) return { ...chosen, [name]: [] };
  const others = values.filter((other) => other !== value);
  return { ...chosen, [name]: others.length < values.length ? others : [...values, value] };
}
