import type { Nodes, PhrasingContent, Text } from 'mdast';
import { textOf } from '../text-blocks.ts';

/**
 * Takes `**` in their order as pairs, in place, where the parser left some of them: beside a Chinese mark they are
 * neither opening nor closing (CommonMark 0.31, 6.2), so `**注意：**请` is shown with its stars. A block with an odd one,
 * with pairs across lines, or with an escaped star stays as it is.
 */
export function pairStars(node: Nodes, source: string): void {
  if (!('children' in node)) return;
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') {
    for (const child of node.children) pairStars(child, source);
    return;
  }
  const isLoose = node.children.some(
    (child) => (child.type === 'text' && child.value.includes('**')) || isNested(child),
  );
  const paired = isLoose ? inPairs(node.children.flatMap((child) => partsOf(child, source))) : undefined;
  if (paired) node.children.splice(0, node.children.length, ...paired);
}

/** A pair of stars within another: the first mark behind the one was taken for the beginning of the next. */
const isNested = (node: PhrasingContent): boolean =>
  node.type === 'strong' && node.children.some(({ type }) => type === 'strong');

/** A `**`, or the text between two of them. */
type Part = PhrasingContent | '**' | 'unclear';

function partsOf(node: PhrasingContent, source: string): readonly Part[] {
  const { start, end } = node.position ?? {};
  const written = source.slice(start?.offset, end?.offset);
  if (node.type === 'strong' && written.startsWith('**'))
    return ['**', ...node.children.flatMap((child) => partsOf(child, source)), '**'];
  if (node.type !== 'text' || !node.value.includes('*')) return [node];
  if (!start || written !== node.value || node.value.includes('***')) return ['unclear'];
  let at = 0;
  return node.value.split(/(\*\*)/u).flatMap((value): readonly Part[] => {
    const part = value === '**' ? value : textAt(value, node, at);
    at += value.length;
    return value === '' ? [] : [part];
  });
}

/** A part of a text; its line breaks are in the texts of other nodes or make its pairs unclear. */
function textAt(value: string, { position, value: whole }: Text, at: number): Text {
  if (!position || whole.slice(0, at).includes('\n')) return { type: 'text', value };
  const { start } = position;
  const point = (by: number) => ({ ...start, column: start.column + by, offset: (start.offset ?? 0) + by });
  const end = value.includes('\n') ? position.end : point(at + value.length);
  return { type: 'text', value, position: { start: point(at), end } };
}

/** The parts with what is between two stars as strong; undefined where they are no pairs of words. */
function inPairs(parts: readonly Part[]): readonly PhrasingContent[] | undefined {
  const between: PhrasingContent[][] = [[]];
  for (const part of parts) {
    if (part === 'unclear') return undefined;
    if (part === '**') between.push([]);
    else between.at(-1)?.push(part);
  }
  const isWhole = between.length % 2 === 1 && between.every((each, index) => index % 2 === 0 || areWords(each));
  return isWhole ? between.flatMap((each, index) => (index % 2 === 0 ? each : strongOf(each))) : undefined;
}

function areWords(children: readonly PhrasingContent[]): boolean {
  const text = children.map((each) => textOf(each)).join('');
  return /\p{sc=Han}/u.test(text) && !text.includes('\n');
}

function strongOf(children: readonly PhrasingContent[]): PhrasingContent {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  const trimmed = children.map((child, index): PhrasingContent => {
    if (child.type !== 'text') return child;
    const value = index === 0 ? child.value.trimStart() : child.value;
    return { ...child, value: index === children.length - 1 ? value.trimEnd() : value };
  });
  return { type: 'strong', children: trimmed, ...(start && end ? { position: { start, end } } : {}) };
}
