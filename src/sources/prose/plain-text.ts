import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parsers = {
  markdown: unified().use(remarkParse).use(remarkGfm).freeze(),
  mdx: unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze(),
};

/**
 * Checked Markdown or MDX as plain text, for form fields. One line per paragraph and heading; list items keep their
 * number or get a dot. Pictures are dropped; links keep their text.
 */
export function plainText(text: string, kind: keyof typeof parsers): string {
  const words = known[kind].get(text) ?? blocks(parsers[kind].parse(text).children);
  known[kind].set(text, words);
  return words;
}

/** Cache by source text: a build converts each text three times, and parsing dominates the cost. */
const known = { markdown: new Map<string, string>(), mdx: new Map<string, string>() };

const blocks = (nodes: readonly Nodes[]): string =>
  nodes
    .map(block)
    .filter((text) => text !== '')
    .join('\n');

function block(node: Nodes): string {
  switch (node.type) {
    case 'list':
      return node.children
        .map((entry, index) => `${node.ordered ? `${(node.start ?? 1) + index}. ` : '· '}${blocks(entry.children)}`)
        .join('\n');
    case 'table':
      return node.children.map((row) => row.children.map(words).join('，')).join('\n');
    case 'mdxJsxFlowElement':
      return [titleOf(node), blocks(node.children)].filter(Boolean).join('\n');
    case 'blockquote':
      return blocks(node.children);
    default:
      return words(node).trim();
  }
}

/** The title of a Note. Captions of figures are dropped with their pictures. */
function titleOf(node: Extract<Nodes, { readonly type: 'mdxJsxFlowElement' }>): string {
  const title = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'title');
  return node.name === 'Note' && typeof title?.value === 'string' ? title.value : '';
}

function words(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node && node.type !== 'html') return node.value.replace(/\s*\n\s*/gu, '');
  return 'children' in node ? node.children.map(words).join('') : '';
}
