import type { ProblemPath } from '#domain/checks/problem.ts';
import { quote } from '#domain/checks/quote.ts';
import { type JsonFault, scanJson } from './json-scan.ts';
import { explainSyntax } from './json-syntax.ts';
import { type Fault, maxDepth, type Parsed } from './parsed.ts';
import { placeAt } from './place.ts';

/** Parses a JSON file. `text` has no BOM. Codes: json-syntax, json-dup-key, json-too-deep. */
export function parseJson(text: string): Parsed {
  const found = scanJson(text);
  const faults = found.map((fault) => explain(text, fault));
  if (found.some(({ kind }) => kind !== 'dup-key')) return { faults };
  return { value: JSON.parse(text), faults };
}

/**
 * Offset of the value at a path, or of its key. For a path that does not exist (a missing field): offset of the nearest
 * enclosing value.
 */
export function offsetInJson(text: string, path: ProblemPath, want: 'key' | 'value'): number {
  let best = 0;
  let depth = -1;
  scanJson(text, (here, valueOffset, keyOffset) => {
    if (here.length <= depth || here.length > path.length || here.some((step, at) => step !== path[at])) return;
    depth = here.length;
    best = want === 'key' && here.length === path.length ? (keyOffset ?? valueOffset) : valueOffset;
  });
  return best;
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
