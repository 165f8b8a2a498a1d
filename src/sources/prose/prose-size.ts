import type { Nodes, Root } from 'mdast';
import { type ProseFault, placeOf } from './prose-fault.ts';

/** Levels of the tree; a list in a list is two. What renders a text calls itself for each. */
const mostLevels = 64;
/** Rows times columns: a row that is written short is filled up. */
const mostCells = 5000;

/**
 * What a parser takes and a build cannot: components, emphasis, links, quotes and lists in each other over whatever
 * lines, and tables with more cells than are written. The first of each; code: md-too-complex.
 */
export function sizeFaults(tree: Root): readonly ProseFault[] {
  const faults = new Map<string, ProseFault>();
  const waiting: (readonly [node: Nodes, level: number])[] = [[tree, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, level] = next;
    const message = tooLarge(node, level);
    if (message !== undefined && !faults.has(message)) faults.set(message, fault(node, message));
    if (level > mostLevels || !('children' in node)) continue;
    for (const child of node.children.toReversed()) waiting.push([child, level + 1]);
  }
  return [...faults.values()];
}

function tooLarge(node: Nodes, level: number): string | undefined {
  if (level > mostLevels) return `一层套一层超过 ${mostLevels} 层。`;
  if (node.type !== 'table') return undefined;
  const columns = Math.max(0, ...node.children.map(({ children }) => children.length));
  return columns * node.children.length > mostCells ? `表格超过 ${mostCells} 格。` : undefined;
}

const fault = (node: Nodes, message: string): ProseFault => ({
  code: 'md-too-complex',
  message,
  fix: '拆开：少套几层，或分成几张表、几份内容。',
  place: placeOf(node),
});
