import type { ProblemPath } from '#domain/checks/problem.ts';
import { type Fields, sameValue, valueAt } from '#domain/exchange/fields.ts';
import { scanJson } from '../reading/json-scan.ts';

/** A replacement of text; offsets are UTF-16 units. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Member {
  /** Offset of the key, or of the value in a list. */
  readonly start: number;
  readonly value: number;
  end: number;
}

/** Spans of all members by their paths, as JSON. */
type Spans = ReadonlyMap<string, Member>;

/**
 * A JSON text with other fields: what stays the same keeps its bytes, order and layout; a new field follows the one that
 * it follows in `after`. `before` is the value of the text.
 */
export function editedJson(text: string, before: Fields, after: Fields): string {
  const spans = spansOf(text);
  const edits = valueEdits({ text, spans, unit: indentOf(text) }, [], before, after).map((edit, at) => ({
    ...edit,
    at,
  }));
  // From the last: those in one place in reverse, so that they come to stand in their order.
  const sorted = edits.toSorted((a, b) => b.start - a.start || b.end - a.end || b.at - a.at);
  return sorted.reduce((whole, { start, end, text: own }) => whole.slice(0, start) + own + whole.slice(end), text);
}

interface Source {
  readonly text: string;
  readonly spans: Spans;
  readonly unit: string;
}

function spansOf(text: string): Spans {
  const spans = new Map<string, Member>();
  scanJson(text, (path, value, key) => {
    spans.set(JSON.stringify(path), { start: key ?? value, value, end: valueEnd(text, value) });
  });
  return spans;
}

/** The end of the value that begins at an offset of a valid text. */
function valueEnd(text: string, start: number): number {
  let depth = 0;
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]]|[^\s",:{}[\]]+/gu;
  token.lastIndex = start;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    if (/^[{[]/u.test(found[0])) depth += 1;
    if (/^[}\]]/u.test(found[0])) depth -= 1;
    if (depth === 0) return token.lastIndex;
  }
  return text.length;
}

/** The blanks of one level: those before the first key. */
const indentOf = (text: string): string => /^\{\s*?\n([ \t]+)"/u.exec(text)?.[1] ?? '  ';

function valueEdits(source: Source, path: ProblemPath, before: unknown, after: unknown): readonly Edit[] {
  if (sameValue(before, after)) return [];
  const isObject = (value: unknown): value is Fields =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isObject(before) && isObject(after) && Object.keys(before).some((key) => after[key] !== undefined))
    return objectEdits(source, path, before, after);
  if (Array.isArray(before) && Array.isArray(after)) return listEdits(source, path, before, after);
  return [replacement(source, path, after)];
}

function replacement({ text, spans, unit }: Source, path: ProblemPath, value: unknown): Edit {
  const { value: start = 0, end = 0 } = spans.get(JSON.stringify(path)) ?? {};
  return { start, end, text: formatted(value, lineIndent(text, start), unit) };
}

/** Elements that stay in place are edited, others added at the end; else the list is written anew. */
function listEdits(source: Source, path: ProblemPath, before: readonly unknown[], after: readonly unknown[]) {
  if (before.length === 0 || after.length < before.length || before.some((each) => typeof each !== 'object'))
    return [replacement(source, path, after)];
  const kept = before.flatMap((each, index) => valueEdits(source, [...path, index], each, after[index]));
  const more = after.slice(before.length);
  if (more.length === 0) return kept;
  const { start = 0, end = 0 } = source.spans.get(JSON.stringify([...path, before.length - 1])) ?? {};
  const indent = lineIndent(source.text, start);
  const text = more.map((each) => `,${separator(source.text, start, indent)}${formatted(each, indent, source.unit)}`);
  return [...kept, { start: end, end, text: text.join('') }];
}

function objectEdits(source: Source, path: ProblemPath, before: Fields, after: Fields): readonly Edit[] {
  const keys = Object.keys(before);
  const edits: Edit[] = removals(
    source,
    path,
    keys,
    keys.filter((key) => after[key] === undefined),
  );
  for (const key of keys.filter((each) => after[each] !== undefined))
    edits.push(...valueEdits(source, [...path, key], before[key], after[key]));
  const added = Object.keys(after).filter((key) => after[key] !== undefined && !Object.hasOwn(before, key));
  return [...edits, ...added.map((key) => addition(source, path, key, after))];
}

/** A new member behind the one before it in `after`, or before all. */
function addition({ text, spans, unit }: Source, path: ProblemPath, key: string, after: Fields): Edit {
  const keys = Object.keys(after);
  const earlier = keys.slice(0, keys.indexOf(key)).toReversed();
  const spanOf = (each: string) => spans.get(JSON.stringify([...path, each]));
  const previous = earlier.map(spanOf).find((span) => span !== undefined);
  const neighbour = previous ?? keys.map(spanOf).find((span) => span !== undefined);
  const indent = lineIndent(text, neighbour?.start ?? 0);
  const member = `${JSON.stringify(key)}: ${formatted(valueAt(after, [key]), indent, unit)}`;
  const gap = separator(text, neighbour?.start ?? 0, indent);
  if (previous) return { start: previous.end, end: previous.end, text: `,${gap}${member}` };
  const start = neighbour?.start ?? 0;
  return { start, end: start, text: `${member},${gap}` };
}

/** Members with a comma each: the one behind, or for the last ones the one in front. */
function removals({ spans }: Source, path: ProblemPath, keys: readonly string[], out: readonly string[]): Edit[] {
  const spanOf = (key: string | undefined) => spans.get(JSON.stringify([...path, key ?? ''])) ?? { start: 0, end: 0 };
  return out.map((key) => {
    const index = keys.indexOf(key);
    const { start, end } = spanOf(key);
    const lastKept = keys.findLastIndex((each) => !out.includes(each));
    if (index < lastKept) return { start, end: spanOf(keys[index + 1]).start, text: '' };
    const before = keys[index - 1];
    return before === undefined ? { start, end, text: '' } : { start: spanOf(before).end, end, text: '' };
  });
}

/** A new line with the blanks of the neighbour, or a blank beside one on the same line. */
const separator = (text: string, start: number, indent: string): string =>
  /^[ \t]*$/u.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)) ? `${newLine(text)}${indent}` : ' ';

const newLine = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

const lineIndent = (text: string, at: number): string =>
  /^[ \t]*/u.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))?.[0] ?? '';

/** Longest line of a list of words, in UTF-16 units. */
const lineWidth = 100;

/** A value as the content's files have it: lists of words in a line where they fit, else a line for each. */
export function formatted(value: unknown, indent: string, unit: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}${unit}`;
  if (Array.isArray(value)) {
    const line = `[${value.map((each) => JSON.stringify(each)).join(', ')}]`;
    if (value.every((each) => typeof each !== 'object') && indent.length + line.length <= lineWidth) return line;
    return `[\n${value.map((each) => inner + formatted(each, inner, unit)).join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value).filter(([, each]) => each !== undefined);
  if (members.length === 0) return '{}';
  return `{\n${members.map(([key, each]) => `${inner}${JSON.stringify(key)}: ${formatted(each, inner, unit)}`).join(',\n')}\n${indent}}`;
}
