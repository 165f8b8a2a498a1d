import type { Nodes, Root } from 'mdast';
import { type ProseFault, placeOf } from './prose-fault.ts';

/** Tree depth; a list in a list counts two. Renderers recurse once per level. */
const mostLevels = 64;
/** Rows times columns: GFM pads short rows with empty cells. */
const mostCells = 5000;

/**
 * Trees that parse but are too large to render: nested components, emphasis, links, quotes and lists across lines, and
 * tables with many padded cells. Returns the first fault of each kind. Code: md-too-complex.
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
