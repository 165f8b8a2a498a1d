import { atomsOf } from '#domain/phrases/atoms.ts';
import { clampLines } from './clamp-lines.ts';
import { divideAtoms } from './divide-atoms.ts';
import type { Measure } from './measure.ts';
import { measureAtoms, splitLines } from './split-lines.ts';

/** A font size in px and the maximum number of lines at that size. */
export type RowVariant = readonly [size: number, lines: number];

export interface FittedRow {
  readonly size: number;
  readonly lines: readonly string[];
  /** True when the text was truncated. */
  readonly cut: boolean;
}

/**
 * Fits small text into the first variant that holds all of it, else truncates it at the last variant. `width` in px.
 * `terms` are names that should stay on one line.
 */
export function fitRow(
  text: string,
  terms: readonly string[],
  width: number,
  variants: readonly [RowVariant, ...RowVariant[]],
  measure: Measure,
): FittedRow {
  const atoms = atomsOf(text, terms);
  let last = variants[0];
  for (const variant of variants) {
    const [size, maxLines] = variant;
    const fitted = measureAtoms(divideAtoms(atoms, width / size, measure), measure);
    for (let count = 1; count <= maxLines; count += 1) {
      const split = splitLines(fitted, count, width / size);
      if (split) return { size, lines: split.lines, cut: false };
    }
    last = variant;
  }
  const [size, maxLines] = last;
  const lines = clampLines(divideAtoms(atoms, width / size, measure), width / size, maxLines, measure);
  return { size, lines, cut: true };
}
