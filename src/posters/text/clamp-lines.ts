import type { Atom } from '#domain/phrases/atoms.ts';
import type { Measure } from './measure.ts';

/**
 * Fills at most `maxLines` lines of `width` ems greedily; truncates with an ellipsis. For text that `splitLines` cannot
 * fit.
 */
export function clampLines(
  atoms: readonly Atom[],
  width: number,
  maxLines: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const atom of atoms) {
    const isLast = lines.length === maxLines - 1;
    const room = isLast ? width - measure('…') : width;
    if (!line || measure(line + atom.text.trimEnd()) <= room) {
      line += atom.text;
      continue;
    }
    if (isLast) return [...lines, `${line.replace(/[，、；：·\s（《“]+$/u, '')}…`];
    lines.push(line.trim());
    line = atom.text;
  }
  return [...lines, line.trim()];
}
