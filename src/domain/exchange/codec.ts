import type { Matcher } from '../import/names.ts';
import type { RowContext } from '../import/row-context.ts';

/** What a cell says: a value, or what must be asked about it, in zh-CN. */
export type Reading<T = unknown> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'asked'; readonly message: string; readonly fix: string };

/** Entries that cells name: the name that is written for an id, and the lookup of what is read. */
export interface NameIndex {
  readonly nameOf: (id: string) => string;
  readonly matcher: Matcher;
}

export type Referable = 'programmes' | 'regions' | 'venues' | 'organizations' | 'notices';

/** What the cells of a campaign's table are written and read with. */
export interface Names extends Pick<RowContext, 'window' | 'types' | 'audiences' | 'regionWord'> {
  readonly entries: Readonly<Record<Referable, NameIndex>>;
  /** The region of a venue, which an activity there need not repeat. */
  readonly regionOfVenue: ReadonlyMap<string, string | undefined>;
}

/** How a value stands in a cell. `read` gives back what `write` wrote; it never gets an empty text. */
export interface Codec<T> {
  write(value: T, names: Names): string;
  read(text: string, names: Names): Reading<T>;
  /** Blanks, width of characters and 8:30 beside 08:30 make no difference. */
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
