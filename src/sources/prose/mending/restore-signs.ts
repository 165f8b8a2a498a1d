import type { Blockquote, Code, Delete, Emphasis, Nodes, Paragraph, PhrasingContent, Text } from 'mdast';
import { textOf } from '../text-blocks.ts';

/**
 * Turns marks that are signs back into text, in place: stars of a multiplication (60*80*30cm), double tildes of two
 * ranges (9:00~~11:00，14:00~~16:00), three tildes at the start of a line (~~~欢迎~~~), `>` before a number (>18岁). `source` is the text that the tree was parsed from.
 */
export function restoreSigns(node: Nodes, source: string): void {
  if (!('children' in node)) return;
  const children = node.children as Nodes[];
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (!child) continue;
    restoreSigns(child, source);
    const restored = asText(child, () => textsBeside(children, index), source);
    if (restored) children.splice(index, 1, ...restored);
  }
}

/** The texts of the siblings before and after a node. */
interface Beside {
  readonly before: string;
  readonly after: string;
}

const textsBeside = (children: readonly Nodes[], index: number): Beside => ({
  before: textOf(children[index - 1]),
  after: textOf(children[index + 1]),
});

function asText(node: Nodes, beside: () => Beside, source: string): readonly Nodes[] | undefined {
  switch (node.type) {
    case 'emphasis':
      return isTimes(beside().before, textOf(node)) ? unwrapped(node, '*') : undefined;
    case 'delete':
      return isRange(beside(), textOf(node)) ? unwrapped(node, '~~') : undefined;
    case 'blockquote':
      return isComparison(node, source) ? compared(node) : undefined;
    case 'code':
      return fencedByTildes(node, source);
    default:
      return undefined;
  }
}

/** A number with or without a unit before the star (60cm*80cm), or Latin letters around it (A*B*C). */
const isTimes = (before: string, inner: string): boolean =>
  /[\d０-９]\s?\p{L}{0,2}$/u.test(before) || (/[A-Za-z]$/u.test(before) && /^[\dA-Za-z]/u.test(inner));

/** A number or unit before the tildes, a number behind both of them. */
const isRange = ({ before, after }: Beside, inner: string): boolean =>
  /[\d０-９%％℃°年月日号时点分岁周届米元人]$/u.test(before) && /^[\d０-９]/u.test(inner) && /^[\d０-９]/u.test(after);

/** `>` directly before a number, in a quotation of a single paragraph. */
const isComparison = ({ children, position }: Blockquote, source: string): boolean =>
  children.length === 1 &&
  children[0]?.type === 'paragraph' &&
  /^>[=＝]?[\d０-９]/u.test(source.slice(position?.start.offset ?? source.length));

/** Code between rows of tildes: nobody means that, and what follows the first row would vanish. */
function fencedByTildes({ position }: Code, source: string): readonly Paragraph[] | undefined {
  const written = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  if (!written.startsWith('~') || !position) return undefined;
  return [{ type: 'paragraph', position, children: [sign(written, position)] }];
}

function unwrapped(node: Emphasis | Delete, mark: string): readonly PhrasingContent[] {
  const { start, end } = node.position ?? {};
  return [
    sign(mark, start && end && { start, end: moved(start, mark.length) }),
    ...node.children,
    sign(mark, start && end && { start: moved(end, -mark.length), end }),
  ];
}

function compared({ children, position }: Blockquote): readonly Paragraph[] | undefined {
  const [paragraph] = children;
  if (paragraph?.type !== 'paragraph') return undefined;
  const start = position?.start;
  const greater = sign('>', start && { start, end: moved(start, 1) });
  return [{ ...paragraph, ...(position && { position }), children: [greater, ...paragraph.children] }];
}

const sign = (value: string, position: Text['position']): Text => ({
  type: 'text',
  value,
  ...(position && { position }),
});

type Point = NonNullable<Text['position']>['start'];
const moved = (point: Point, by: number): Point => ({
  ...point,
  column: point.column + by,
  ...(point.offset !== undefined && { offset: point.offset + by }),
});
