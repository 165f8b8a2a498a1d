import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A fragment of the visible text. */
export interface Leaf {
  readonly value: string;
  /** Offsets of the fragment in the source. Parsers do not give a position for every node. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /** Code has no escapes and no character references. */
  readonly isCode?: boolean;
}

/**
 * The source offset of each UTF-16 code unit of the leaves, in order, between `start` and `end`. Skips markup, escapes
 * and quote prefixes; all units of a character reference map to its start. Units that are not found map to the start of
 * their leaf.
 */
export function offsetsOf(leaves: readonly Leaf[], source: string, start: number, end: number): readonly number[] {
  const offsets: number[] = [];
  let next = start;
  for (const leaf of leaves) {
    const from = leaf.start ?? next;
    const found = placed(leaf, source, from, leaf.end ?? end);
    for (let index = 0; index < leaf.value.length; index += 1) offsets.push(found?.[index] ?? from);
    next = Math.max(next, (offsets.at(-1) ?? from) + 1);
  }
  return offsets;
}

/** Undefined when the source does not match the value. */
function placed({ value, isCode }: Leaf, source: string, from: number, end: number): readonly number[] | undefined {
  const literal = source.slice(from, end).lastIndexOf(value);
  if (literal !== -1) return Array.from({ length: value.length }, (_, index) => from + literal + index);
  const offsets: number[] = [];
  let at = from;
  while (offsets.length < value.length) {
    if (at >= end) return undefined;
    const step = (isCode ? plainStep : stepAt)(value, offsets.length, source, at);
    for (let unit = 0; unit < (step?.units ?? 0); unit += 1) offsets.push(at);
    at = step?.next ?? at + 1;
  }
  return offsets;
}

interface Step {
  /** Number of visible code units at this source offset. */
  readonly units: number;
  readonly next: number;
}

/** Matches `value` at a source offset. Undefined when the source character is markup to skip. */
function stepAt(value: string, index: number, source: string, at: number): Step | undefined {
  const sign = source.charAt(at);
  if (sign === '\\' && /[!-/:-@[-`{-~]/u.test(source.charAt(at + 1)) && source.charAt(at + 1) === value[index]) {
    return { units: 1, next: at + 2 };
  }
  const [reference] =
    sign === '&' ? (/^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iu.exec(source.slice(at, at + 40)) ?? []) : [];
  if (reference !== undefined) {
    const decoded = decodedReference(reference);
    if (decoded !== reference && value.startsWith(decoded, index))
      return { units: decoded.length, next: at + reference.length };
  }
  return plainStep(value, index, source, at);
}

/** A line break in the source may be rendered as a space; the indentation of the next line is not rendered. */
function plainStep(value: string, index: number, source: string, at: number): Step | undefined {
  const sign = source.charAt(at);
  if (sign === '\n' && /[\n ]/u.test(value.charAt(index))) {
    const [prefix = ''] = /^\n[ \t>]*/u.exec(source.slice(at, at + 200)) ?? [];
    const kept = /^[ \t>]*/u.exec(value.slice(index + 1))?.[0].length ?? 0;
    return { units: 1, next: at + Math.max(1, prefix.length - kept) };
  }
  return sign === value[index] ? { units: 1, next: at + 1 } : undefined;
}

const parser = unified().use(remarkParse).freeze();
const known = new Map<string, string>();

/** Decodes a character reference with the Markdown parser. Invalid references stay unchanged. */
function decodedReference(reference: string): string {
  const before = known.get(reference);
  if (before !== undefined) return before;
  const [paragraph] = parser.parse(`a${reference}a`).children;
  const text =
    paragraph?.type === 'paragraph' && paragraph.children[0]?.type === 'text' ? paragraph.children[0].value : '';
  const decoded = text.slice(1, -1) || reference;
  known.set(reference, decoded);
  return decoded;
}
