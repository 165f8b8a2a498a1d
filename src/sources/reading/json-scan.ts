import type { ProblemPath } from '#domain/checks/problem.ts';
import { maxDepth } from './parsed.ts';

/** The token expected at the offset of a syntax error. */
export type Expected = 'value' | 'key' | 'colon' | 'comma' | 'end';

export type JsonFault =
  | { readonly kind: 'syntax'; readonly offset: number; readonly expected: Expected; readonly afterComma: boolean }
  | { readonly kind: 'too-deep'; readonly offset: number }
  | { readonly kind: 'dup-key'; readonly offset: number; readonly key: string; readonly first: number };

/** Called for every value before its children. `path` is mutated later: copy it to keep it. */
export type JsonVisit = (path: ProblemPath, valueOffset: number, keyOffset: number | undefined) => void;

interface Scan {
  readonly text: string;
  readonly visit: JsonVisit | undefined;
  readonly path: (string | number)[];
  readonly faults: JsonFault[];
  offset: number;
}

/**
 * Scans JSON (RFC 8259) without building values. Finds what JSON.parse hides (repeated keys) or reports badly (the
 * offset of a syntax error), and the offset of each value. Stops at the first fault of syntax or depth.
 */
export function scanJson(text: string, visit?: JsonVisit): readonly JsonFault[] {
  const scan: Scan = { text, visit, path: [], faults: [], offset: 0 };
  if (scanValue(scan, undefined, false) && next(scan) !== '') stop(scan, 'end');
  return scan.faults;
}

const space = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them inside a string.
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001f]*)*"/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** Like all scan functions: returns false when the scan must stop. */
function scanValue(scan: Scan, keyOffset: number | undefined, afterComma: boolean): boolean {
  const sign = next(scan);
  scan.visit?.(scan.path, scan.offset, keyOffset);
  if (sign === '{' || sign === '[') {
    if (scan.path.length >= maxDepth) {
      scan.faults.push({ kind: 'too-deep', offset: scan.offset });
      return false;
    }
    scan.offset += 1;
    return sign === '{' ? scanObject(scan) : scanArray(scan);
  }
  return skip(scan, sign === '"' ? string : scalar) || stop(scan, 'value', afterComma);
}

function scanArray(scan: Scan): boolean {
  if (next(scan) === ']') return advance(scan);
  for (let index = 0; ; index += 1) {
    scan.path.push(index);
    const read = scanValue(scan, undefined, index > 0);
    scan.path.pop();
    if (!read) return false;
    const sign = next(scan);
    if (sign === ']') return advance(scan);
    if (sign !== ',') return stop(scan, 'comma');
    scan.offset += 1;
  }
}

function scanObject(scan: Scan): boolean {
  if (next(scan) === '}') return advance(scan);
  const seen = new Map<string, number>();
  for (;;) {
    if (!scanMember(scan, seen)) return false;
    const sign = next(scan);
    if (sign === '}') return advance(scan);
    if (sign !== ',') return stop(scan, 'comma');
    scan.offset += 1;
  }
}

function scanMember(scan: Scan, seen: Map<string, number>): boolean {
  next(scan);
  const start = scan.offset;
  if (!skip(scan, string)) return stop(scan, 'key', seen.size > 0);
  const key = keyOf(scan.text.slice(start, scan.offset));
  if (next(scan) !== ':') return stop(scan, 'colon');
  scan.offset += 1;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, start);
  else scan.faults.push({ kind: 'dup-key', offset: start, key, first });
  scan.path.push(key);
  const read = scanValue(scan, start, false);
  scan.path.pop();
  return read;
}

const keyOf = (quoted: string) => (quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1));

/** Skips white space and returns the next character, '' at the end. */
function next(scan: Scan): string {
  skip(scan, space);
  return scan.text.charAt(scan.offset);
}

function advance(scan: Scan): true {
  scan.offset += 1;
  return true;
}

function skip(scan: Scan, pattern: RegExp): boolean {
  pattern.lastIndex = scan.offset;
  if (!pattern.test(scan.text)) return false;
  scan.offset = pattern.lastIndex;
  return true;
}

function stop(scan: Scan, expected: Expected, afterComma = false): false {
  scan.faults.push({ kind: 'syntax', offset: scan.offset, expected, afterComma });
  return false;
}
