import type { Nodes } from 'mdast';
import type { ProseBlock, ProseRun } from '#domain/prose/blocks.ts';
import { linkKindOf } from './link-url.ts';
import { listNumbers } from './mending/list-numbers.ts';
import { settleLines } from './mending/settle-lines.ts';
import { mendProse, parseProse } from './parse-prose.ts';
import { textOf } from './text-blocks.ts';

/** The blocks of checked Markdown, for documents. Drops pictures; appends the URL of an external link to its text. */
export const proseBlocks = (text: string): readonly ProseBlock[] =>
  blocksOf(settleLines(mendProse(parseProse(text, 'markdown'), text), 'markdown').children);

const blocksOf = (nodes: readonly Nodes[]): readonly ProseBlock[] => nodes.flatMap(blockOf);

function blockOf(node: Nodes): readonly ProseBlock[] {
  switch (node.type) {
    case 'list': {
      const numbers = listNumbers(node);
      return [
        {
          kind: 'list',
          entries: node.children.map(({ children }, index) => ({
            label: node.ordered ? `${numbers[index]}.` : '·',
            blocks: blocksOf(children),
          })),
        },
      ];
    }
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
  if (node.type === 'code') return [{ text: node.value, strong }];
  if ('value' in node && node.type !== 'html') return [{ text: textOf(node), strong }];
  if (!('children' in node)) return [];
  const runs = node.children.flatMap((child) => runsOf(child, strong || node.type === 'strong'));
  return node.type === 'link' ? [...runs, ...addressBehind(node.url, runs)] : runs;
}

/** Printed links are not clickable: writes out the URL, unless the link text is part of it. */
function addressBehind(url: string, runs: readonly ProseRun[]): readonly ProseRun[] {
  const words = runs.map(({ text }) => text).join('');
  const isSaid = linkKindOf(url) !== 'external' || url.includes(words);
  return isSaid ? [] : [{ text: `（${url}）`, strong: false }];
}

/** Merges adjacent runs of equal weight and drops empty runs. */
function joined(runs: readonly ProseRun[]): readonly ProseRun[] {
  const found: ProseRun[] = [];
  for (const run of runs.filter(({ text }) => text !== '')) {
    const last = found.at(-1);
    if (last?.strong === run.strong) found[found.length - 1] = { ...last, text: last.text + run.text };
    else found.push(run);
  }
  return found;
}
