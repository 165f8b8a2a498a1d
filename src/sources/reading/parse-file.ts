import type { ProblemPath } from '#domain/checks/problem.ts';
import { missingFence, splitFrontMatter } from './front-matter.ts';
import { offsetsInJson, parseJson } from './json.ts';
import type { Parsed } from './parsed.ts';
import { offsetsInYaml, parseYaml } from './yaml.ts';

export interface ParsedFile extends Parsed {
  /** The MDX text after the front matter, and its offset in the file. */
  readonly body?: { readonly text: string; readonly offset: number };
}

/** Parses a JSON or MDX file, chosen by the extension. Offsets of faults refer to `text`. */
export function parseFile(file: string, text: string): ParsedFile {
  if (!file.endsWith('.mdx')) return parseJson(text);
  const parts = splitFrontMatter(text);
  if (!parts) return { faults: [missingFence(text)] };
  const { faults, ...parsed } = parseYaml(parts.yaml);
  return {
    ...parsed,
    faults: faults.map((fault) => ({ ...fault, offset: fault.offset + parts.yamlOffset })),
    body: { text: parts.body, offset: parts.bodyOffset },
  };
}

/** Finds the offset in `text` of the value or key at a path, or of the nearest enclosing value. */
export type OffsetOf = (path: ProblemPath, want: 'key' | 'value') => number;

/** Lookups in one file. */
export function offsetsIn(file: string, text: string): OffsetOf {
  if (!file.endsWith('.mdx')) return offsetsInJson(text);
  const parts = splitFrontMatter(text);
  if (!parts) return () => 0;
  const inYaml = offsetsInYaml(parts.yaml);
  return (path, want) => parts.yamlOffset + inYaml(path, want);
}
