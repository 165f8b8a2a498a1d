import type { Nodes, Root, Text } from 'mdast';
import { usualSigns } from '#domain/prose/word-signs.ts';
import type { ProseKind } from '../parse-prose.ts';
import { textBlocksOf, textOf } from '../text-blocks.ts';

/**
 * Replaces the single new lines of mended prose by what they stand for, in place: in fields of JSON files a line break,
 * in MDX the wrapping of a line. Removes the blanks that indent a paragraph, and what only Word and Excel can show.
 */
export function settleLines(tree: Root, kind: ProseKind): Root {
  for (const block of textBlocksOf(tree)) {
    if (block.type === 'paragraph') removeIndent(block);
    settle(block, textOf(block).split(lineEnd), kind);
  }
  return tree;
}

const lineEnd = /\r\n|\r|\n/u;

function removeIndent({ children: [first] }: Extract<Nodes, { readonly type: 'paragraph' }>): void {
  if (first?.type === 'text') first.value = first.value.trimStart();
}

/** Returns the number of new lines in the node; `passed` were before it. */
function settle(node: Nodes, lines: readonly string[], kind: ProseKind, passed = 0): number {
  if (!('children' in node)) return 0;
  let count = 0;
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    const before = passed + count;
    if (child.type === 'break') count += 1;
    else if (child.type !== 'text') count += settle(child, lines, kind, before);
    else {
      count += child.value.split(lineEnd).length - 1;
      return settledText(child, (index) => newLine(lines[before + index] ?? '', lines[before + index + 1] ?? '', kind));
    }
    return [child];
  });
  node.children = children as typeof node.children;
  return count;
}

function settledText(text: Text, newLineAt: (index: number) => NewLine): Nodes[] {
  const found: Nodes[] = [];
  let value = '';
  for (const [index, line] of text.value.split(/[ \t]*(?:\r\n|\r|\n)[ \t]*/u).entries()) {
    const meant = index === 0 ? '' : newLineAt(index - 1);
    if (meant === '\n') {
      found.push({ ...text, value: usualSigns(value) }, { type: 'break' });
      value = line;
    } else value += meant + line;
  }
  return [...found, { ...text, value: usualSigns(value) }].filter((node) => node.type !== 'text' || node.value !== '');
}

/** A line break, a blank or nothing. */
type NewLine = '\n' | ' ' | '';

function newLine(before: string, after: string, kind: ProseKind): NewLine {
  if (kind === 'mdx') return startsLine(before, after) ? '\n' : wrapped(before, after);
  return isLatinWrap(before, after) ? ' ' : '\n';
}

const han = /\p{Script=Han}/u;

/** A wrapped line of Latin text: neither line has Han characters, and the second one starts no field such as `Tel:`. */
const isLatinWrap = (before: string, after: string): boolean =>
  !han.test(before + after) &&
  /[\p{L},;]$/u.test(before.trimEnd()) &&
  /^[\p{L}"'“(]/u.test(after.trimStart()) &&
  !/^\s*[\p{L} ]{1,20}:/u.test(after);

/** The start of a line that is typed as an item or a paragraph: （一） 1、 ① ● or two full-width blanks. */
const typedItem =
  /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:、|．|[.)）](?!\d))|[\u2460-\u249b\u2776-\u2793\u3220-\u3229\u25a0-\u25cf\u25e6\u2605\u2606\u2022\u2713\u2714\u27a2\u27a4\ue000-\uf8ff※])|^\u3000{2}/u;
const label = /^\s*[\p{Script=Han}]{2,8}[：:]/u;

const startsLine = (before: string, after: string): boolean =>
  (typedItem.test(after) && !/[、，,]\s*$/u.test(before)) || (label.test(before) && label.test(after));

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const fullWidthMark = /[\u3000-\u303f\uff00-\uffef“”‘’…—·]/u;

/** No blank beside full-width characters, except between Han and Latin where the same lines have such blanks. */
function wrapped(before: string, after: string): ' ' | '' {
  const last = before.trimEnd().slice(-1);
  const [first = ''] = after.trimStart();
  if (!wide.test(last) && !wide.test(first)) return ' ';
  if (fullWidthMark.test(last) || fullWidthMark.test(first) || (wide.test(last) && wide.test(first))) return '';
  return /\p{Script=Han} [\dA-Za-z]|[\dA-Za-z] \p{Script=Han}/u.test(`${before}\n${after}`) ? ' ' : '';
}
