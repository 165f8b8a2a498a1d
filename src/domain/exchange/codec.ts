import type { RowContext } from '../import/row/row-context.ts';
import type { Matcher } from '../import/units/matcher.ts';

/** The content of a cell: a value, or a question to the editor about it, in zh-CN. */
export type Reading<T = unknown> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'asked'; readonly message: string; readonly fix: string };

/** Converts between the ids of entries and the names that cells use for them. */
export interface NameIndex {
  readonly nameOf: (id: string) => string;
  readonly matcher: Matcher;
}

export type Referable = 'programmes' | 'regions' | 'venues' | 'organizations' | 'notices';

/** Context for writing and reading the cells of a campaign's table. */
export interface Names extends Pick<RowContext, 'window' | 'types' | 'audiences' | 'regionWord'> {
  readonly entries: Readonly<Record<Referable, NameIndex>>;
  /** Region by venue: an activity at the venue need not state it. */
  readonly regionOfVenue: ReadonlyMap<string, string | undefined>;
}

/** Writes a value into a cell and reads it back. `read` is the inverse of `write`; it never gets an empty text. */
export interface Codec<T> {
  write(value: T, names: Names): string;
  read(text: string, names: Names): Reading<T>;
  /** Comparison ignores white space, full or half width, and a leading zero of the hour (8:30, 08:30). */
  readonly isLoose?: true;
}

export const found = <T>(value: T): Reading<T> => ({ kind: 'value', value });
export const asked = (message: string, fix: string): Reading<never> => ({ kind: 'asked', message, fix });

/** The values of all readings, or the first question. */
export function allOf<T>(readings: readonly Reading<T>[]): Reading<readonly T[]> {
  const values: T[] = [];
  for (const reading of readings) {
    if (reading.kind === 'asked') return reading;
    values.push(reading.value);
  }
  return found(values);
}
