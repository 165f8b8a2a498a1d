import type { ProblemPath } from '#domain/checks/problem.ts';
import { missingFence, splitFrontMatter } from './front-matter.ts';
import { offsetInJson, parseJson } from './json.ts';
import type { Parsed } from './parsed.ts';
import { offsetInYaml, parseYaml } from './yaml.ts';

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

/** Offset in `text` of the value or key at a path, or of the nearest enclosing value. */
export function offsetOf(file: string, text: string, path: ProblemPath, want: 'key' | 'value'): number {
  if (path.length === 0) return 0;
  if (!file.endsWith('.mdx')) return offsetInJson(text, path, want);
  const parts = splitFrontMatter(text);
  return parts ? parts.yamlOffset + offsetInYaml(parts.yaml, path, want) : 0;
}
