import { type FittedRow, fitRow, type RowVariant } from './fit-row.ts';
import type { Measure } from './measure.ts';

export interface FittedNames extends FittedRow {
  /** Number of names shown. */
  readonly shown: number;
}

/**
 * Fits as many whole names as one of the variants holds, followed by `等N家` when names are omitted. Truncates a single
 * name that fits no variant. `names` are the candidates, `total` counts all names, `width` in px.
 */
export function fitNames(
  names: readonly string[],
  total: number,
  width: number,
  variants: readonly [RowVariant, ...RowVariant[]],
  measure: Measure,
): FittedNames {
  for (let shown = names.length; shown > 0; shown -= 1) {
    const row = rowOf(names.slice(0, shown), total);
    for (const [size, maxLines] of variants) {
      const lines = packNames(row, width / size, maxLines, measure);
      if (lines) return { size, lines, cut: false, shown };
    }
    for (const variant of variants) {
      const fitted = fitRow(row.join(''), names, width, [variant], measure);
      if (!fitted.cut) return { ...fitted, shown };
    }
  }
  return { ...fitRow(rowOf(names.slice(0, 1), total).join(''), names, width, variants, measure), shown: 1 };
}

function rowOf(names: readonly string[], total: number): readonly string[] {
  const rest = names.length < total ? `等${total}家` : '';
  return names.map((name, index) => name + (index < names.length - 1 ? '、' : rest));
}

/** Never breaks inside a name; undefined when the names need more lines or a name is wider than a line. */
function packNames(
  row: readonly string[],
  width: number,
  maxLines: number,
  measure: Measure,
): readonly string[] | undefined {
  const lines: string[] = [];
  for (const name of row) {
    const line = lines.at(-1);
    if (line !== undefined && measure(line + name) <= width) lines[lines.length - 1] = line + name;
    else lines.push(name);
  }
  return lines.length <= maxLines && lines.every((line) => measure(line) <= width) ? lines : undefined;
}
