import type { Place } from '#domain/checks/problem.ts';

/** Line and column, 1-based, of an offset; a line ends with LF or CRLF. An offset beyond the text is its end. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', start)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: Math.min(offset, text.length) - start + 1 };
}
