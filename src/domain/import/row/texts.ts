import type { Field } from '../table/column-titles.ts';

/** The cells of a row by their fields, while they are put into the right ones; '' for an empty cell. */
export interface Texts {
  readonly get: (field: Field) => string;
  readonly set: (field: Field, text: string) => void;
}

export function emptyTexts(): Texts {
  const texts = new Map<Field, string>();
  return { get: (field) => texts.get(field) ?? '', set: (field, text) => void texts.set(field, text) };
}
