import { atomsOf } from './atoms.ts';
import { clampLines } from './clamp-lines.ts';
import { divideAtoms } from './divide-atoms.ts';
import type { Measure } from './measure.ts';
import { measureAtoms, splitLines } from './split-lines.ts';

/** A size in px and the most lines at that size. */
export type RowVariant = readonly [size: number, lines: number];

export interface FittedRow {
  readonly size: number;
  readonly lines: readonly string[];
  /** True when the end was cut off. */
  readonly cut: boolean;
}

/**
 * Sets a line of small text by the first variant that holds the whole of it; else cuts it at the last variant. `width`
 * in px.
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
