import type { Place } from '#domain/checks/problem.ts';

/** 1-based line and column of an offset. Lines end with LF or CRLF. Offsets beyond the text are clamped to its end. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', start)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: Math.min(offset, text.length) - start + 1 };
}
