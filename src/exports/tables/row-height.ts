/**
 * Height in points of a row for the lines of its fullest cell, at 12 points: office programs do not grow a row by
 * themselves when they open or print a file. `widths` are those of the columns, in characters.
 */
export function rowHeight(row: readonly string[], widths: readonly number[]): number {
  const lines = row.map((text, column) => {
    const width = Math.max(1, (widths[column] ?? 12) - 1);
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(halfWidths(line) / width)), 0);
  });
  return 16 * Math.max(1, ...lines) + 8;
}

/** Full-width characters are twice as wide as digits. */
const halfWidths = (line: string) => [...line].reduce((sum, character) => sum + (character < '\u0100' ? 1.1 : 2), 0);
