import type { Nodes } from 'mdast';
import { listNumbers } from './mending/list-numbers.ts';
import { settleLines } from './mending/settle-lines.ts';
import { mendProse, type ProseKind, parseProse } from './parse-prose.ts';
import { textOf } from './text-blocks.ts';

/**
 * Checked Markdown or MDX as plain text, for form fields. One line per paragraph and heading; list items keep their
 * number or get a dot. Pictures are dropped; links keep their text.
 */
export function plainText(text: string, kind: ProseKind): string {
  const words = known[kind].get(text) ?? blocks(settleLines(mendProse(parseProse(text, kind), text), kind).children);
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
    case 'list': {
      const numbers = listNumbers(node);
      return node.children
        .map((entry, index) => `${node.ordered ? `${numbers[index]}. ` : '· '}${blocks(entry.children)}`)
        .join('\n');
    }
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
  if (node.type === 'code') return node.value;
  if ('value' in node && node.type !== 'html') return textOf(node);
  return 'children' in node ? node.children.map(words).join('') : '';
}
