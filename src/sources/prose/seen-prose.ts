import type { Link, Nodes } from 'mdast';
import { asWritten, type SeenText } from '#domain/checks/seen-text.ts';
import { type Leaf, offsetsOf } from './source-offsets.ts';
import { isPhrase } from './text-blocks.ts';

/**
 * The visible texts of Markdown or MDX, one per element: paragraphs, headings and cells (with emphasis and link text
 * joined), code, alternative texts, titles, link targets, attributes of components. HTML and expressions are left out:
 * they are errors anyway.
 * @param source the text that the tree was parsed from
 */
export function seenTexts(tree: Nodes, source: string): readonly SeenText[] {
  const seen: SeenText[] = [];
  const visit = (node: Nodes, isInline: boolean): void => {
    for (const leaf of ownTexts(node)) seen.push(seenText([leaf], node, source));
    if (!('children' in node)) return;
    const isBlock = !isInline && node.children.some(isPhrase);
    if (isBlock) seen.push(seenText(leavesOf(node), node, source));
    for (const child of node.children) visit(child, isInline || isBlock);
  };
  visit(tree, false);
  return seen;
}

function seenText(leaves: readonly Leaf[], { position }: Nodes, source: string): SeenText {
  const text = leaves.map(({ value }) => value).join('');
  let offsets: readonly number[] | undefined;
  const start = position?.start.offset ?? 0;
  return {
    text,
    sourceOffset: (offset) => {
      offsets ??= offsetsOf(leaves, source, start, position?.end.offset ?? source.length);
      return offsets[offset] ?? start;
    },
  };
}

/** The inline texts below a node. A picture becomes U+FFFC, which separates its neighbours. */
function leavesOf(node: Nodes): readonly Leaf[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ ...spanOf(node), value: node.value, isCode: node.type === 'inlineCode' }];
    case 'break':
      return [{ ...spanOf(node), value: '\n' }];
    case 'image':
    case 'imageReference':
      return [{ ...spanOf(node), value: '\u{fffc}' }];
    default:
      return 'children' in node ? node.children.flatMap(leavesOf) : [];
  }
}

/** The texts of the node itself: code, alternative text, title, link target, attributes. */
function ownTexts(node: Nodes): readonly Leaf[] {
  const own = (...values: readonly (string | null | undefined)[]) =>
    values.filter((value) => typeof value === 'string').map((value) => ({ ...spanOf(node), value }));
  switch (node.type) {
    case 'code':
      return own(node.value, node.lang, node.meta).map((leaf) => ({ ...leaf, isCode: true }));
    case 'image':
      return own(node.alt, node.title);
    case 'imageReference':
      return own(node.alt);
    case 'link':
      return own(called(node.url), node.title).map((leaf) => ({ ...leaf, start: behindChildren(node) }));
    case 'definition':
      return own(called(node.url), node.title);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap((attribute) => {
        const { value } = attribute;
        return typeof value === 'string' ? [{ ...spanOf(attribute), value }] : [];
      });
    default:
      return [];
  }
}

const spanOf = ({ position }: Pick<Nodes, 'position'>) => ({
  start: position?.start.offset,
  end: position?.end.offset,
});

const behindChildren = ({ children, position }: Link) =>
  children.at(-1)?.position?.end.offset ?? position?.start.offset;

/** Decodes a link target such as tel: or mailto:. Web addresses stay encoded: they are checked as URLs. */
function called(url: string): string {
  if (/^(?:https?:)?\/\//iu.test(url)) return url;
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** The fallback for a text that does not parse: its source as one visible text. */
export const unreadTexts = (source: string): readonly SeenText[] => [asWritten(source)];
