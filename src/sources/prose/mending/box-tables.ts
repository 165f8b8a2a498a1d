import type { Blockquote, Nodes, Table } from 'mdast';

/** Puts every table in a box of its own that scrolls sideways, in place: eight columns are wider than a phone. */
export function boxTables(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) boxTables(child);
  node.children = (node.children as Nodes[]).map((child) =>
    child.type === 'table' ? boxed(child) : child,
  ) as typeof node.children;
}

/** Keyboards scroll only a box that takes the focus (WCAG 2.1.1). */
const boxed = (table: Table): Blockquote => ({
  type: 'blockquote',
  data: {
    hName: 'div',
    hProperties: { className: ['table-scroll'], role: 'group', ariaLabel: '表格，可左右移动', tabIndex: 0 },
  },
  children: [table],
});
