import type { Nodes } from 'mdast';

/** True for nodes that stand in a line of text. */
export const isPhrase = ({ type }: Nodes): boolean =>
  ['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'break'].includes(type);

/** The paragraphs, headings and cells: the outermost nodes with lines of text as children. */
export function textBlocksOf(node: Nodes): readonly Parent[] {
  if (!('children' in node)) return [];
  return node.children.some(isPhrase) ? [node] : node.children.flatMap(textBlocksOf);
}

type Parent = Extract<Nodes, { readonly children: unknown }>;

/** The text that a reader sees, with `\n` for new lines and U+FFFC for pictures. */
export function textOf(node: Nodes | undefined): string {
  if (!node) return '';
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.type === 'text' ? node.value : node.value.replaceAll('\n', ' ');
  return 'children' in node ? node.children.map(textOf).join('') : '\u{fffc}';
}
