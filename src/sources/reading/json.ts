import { firstFaults } from '#domain/checks/few-of-a-kind.ts';
import type { ProblemPath } from '#domain/checks/problem.ts';
import { quote } from '#domain/checks/quote.ts';
import { type JsonFault, scanJson } from './json-scan.ts';
import { explainSyntax } from './json-syntax.ts';
import { type Fault, maxDepth, type Parsed } from './parsed.ts';
import { placeAt } from './place.ts';

/** Parses a JSON file. `text` has no BOM. Codes: json-syntax, json-dup-key, json-too-deep. */
export function parseJson(text: string): Parsed {
  const found = scanJson(text);
  const faults = firstFaults(found).map((fault) => explain(text, fault));
  if (found.some(({ kind }) => kind !== 'dup-key')) return { faults };
  return { value: JSON.parse(text), faults };
}

/**
 * Finds the offset of the value at a path, or of its key. For a path that does not exist (a missing field): offset of the
 * nearest enclosing value. The text is scanned once, for many paths.
 */
export function offsetsInJson(text: string): (path: ProblemPath, want: 'key' | 'value') => number {
  const offsets = new Map<string, { readonly value: number; readonly key: number | undefined }>();
  scanJson(text, (path, value, key) => offsets.set(JSON.stringify(path), { value, key }));
  return (path, want) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const found = offsets.get(JSON.stringify(path.slice(0, length)));
      if (found) return want === 'key' && length === path.length ? (found.key ?? found.value) : found.value;
    }
    return 0;
  };
}

function explain(text: string, fault: JsonFault): Fault {
  const { offset } = fault;
  if (fault.kind === 'too-deep') {
    return {
      code: 'json-too-deep',
      message: `括号嵌套超过 ${maxDepth} 层。`,
      fix: '去掉多余的括号。',
      offset,
    };
  }
  if (fault.kind === 'dup-key') {
    const { line } = placeAt(text, fault.first);
    return {
      code: 'json-dup-key',
      message: `${quote(fault.key)}写了两次，第一次在第 ${line} 行。`,
      fix: '只留一个；后一个会盖掉前一个。',
      offset,
    };
  }
  return { code: 'json-syntax', ...explainSyntax(text, fault) };
}
