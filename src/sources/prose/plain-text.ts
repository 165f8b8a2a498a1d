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
 * The words of checked Markdown or MDX, for forms that take plain text: a line for each paragraph and heading, list
 * entries with their number or a dot. Pictures are left out; of a link its words stay.
 */
export function plainText(text: string, kind: keyof typeof parsers): string {
  const words = known[kind].get(text) ?? blocks(parsers[kind].parse(text).children);
  known[kind].set(text, words);
  return words;
}

/** A build asks three times for each text, and parsing is what it costs. */
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

/** What a note is headed with; a picture's caption goes with the picture. */
function titleOf(node: Extract<Nodes, { readonly type: 'mdxJsxFlowElement' }>): string {
  const title = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'title');
  return node.name === 'Note' && typeof title?.value === 'string' ? title.value : '';
}

function words(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node && node.type !== 'html') return node.value.replace(/\s*\n\s*/gu, '');
  return 'children' in node ? node.children.map(words).join('') : '';
}
