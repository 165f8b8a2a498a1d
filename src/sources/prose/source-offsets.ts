import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A piece of what is seen. */
export interface Leaf {
  readonly value: string;
  /** Between which offsets of the source it stands; a parser does not tell of each. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /** In code nothing is escaped and nothing referred to. */
  readonly isCode?: boolean;
}

/**
 * Where in `source` each UTF-16 unit of the leaves stands, one leaf after another, between `start` and `end`: signs that
 * mark, escape or quote are passed over, a character reference is one place. What is not found stands where its
 * leaf begins.
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

/** Undefined when the source says it otherwise than we can read. */
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
  /** Units of what is seen that stand here. */
  readonly units: number;
  readonly next: number;
}

/** What of `value` stands at a place of the source; undefined when that place is passed over. */
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

/** A line's end in the source may be seen as a space, and the beginning of the next line is not seen. */
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

/** As the parser decodes it; what is none stays. */
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
