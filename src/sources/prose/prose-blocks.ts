import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ProseBlock, ProseRun } from '#domain/prose/blocks.ts';
import { linkKindOf } from './link-url.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The parts of checked Markdown, for documents. Pictures are left out; the address of a link stands behind its words. */
export const proseBlocks = (text: string): readonly ProseBlock[] => blocksOf(parser.parse(text).children);

const blocksOf = (nodes: readonly Nodes[]): readonly ProseBlock[] => nodes.flatMap(blockOf);

function blockOf(node: Nodes): readonly ProseBlock[] {
  switch (node.type) {
    case 'list':
      return [
        {
          kind: 'list',
          entries: node.children.map(({ children }, index) => ({
            label: node.ordered ? `${(node.start ?? 1) + index}.` : '·',
            blocks: blocksOf(children),
          })),
        },
      ];
    case 'table':
      return [{ kind: 'table', rows: node.children.map(({ children }) => children.map((cell) => wordsOf(cell))) }];
    case 'blockquote':
      return blocksOf(node.children);
    default: {
      const runs = joined(runsOf(node, false));
      return runs.length === 0 ? [] : [{ kind: node.type === 'heading' ? 'heading' : 'paragraph', runs }];
    }
  }
}

const wordsOf = (node: Nodes): string =>
  joined(runsOf(node, false))
    .map(({ text }) => text)
    .join('');

function runsOf(node: Nodes, strong: boolean): readonly ProseRun[] {
  if (node.type === 'break') return [{ text: '\n', strong }];
  // A line's end within Chinese is none.
  if ('value' in node && node.type !== 'html') return [{ text: node.value.replace(/\s*\n\s*/gu, ''), strong }];
  if (!('children' in node)) return [];
  const runs = node.children.flatMap((child) => runsOf(child, strong || node.type === 'strong'));
  return node.type === 'link' ? [...runs, ...addressBehind(node.url, runs)] : runs;
}

/** Paper leads nowhere: an address is written out, unless the words are it. */
function addressBehind(url: string, runs: readonly ProseRun[]): readonly ProseRun[] {
  const words = runs.map(({ text }) => text).join('');
  const isSaid = linkKindOf(url) !== 'external' || url.includes(words);
  return isSaid ? [] : [{ text: `（${url}）`, strong: false }];
}

/** Neighbours of one weight are one run; empty ones are none. */
function joined(runs: readonly ProseRun[]): readonly ProseRun[] {
  const found: ProseRun[] = [];
  for (const run of runs.filter(({ text }) => text !== '')) {
    const last = found.at(-1);
    if (last?.strong === run.strong) found[found.length - 1] = { ...last, text: last.text + run.text };
    else found.push(run);
  }
  return found;
}
