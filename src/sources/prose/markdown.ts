import type { Element, Nodes, Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { mendLinks } from './autolinks.ts';
import { linkKindOf } from './link-url.ts';
import { complexityFaults } from './prose-fault.ts';
import { sizeFaults } from './prose-size.ts';
import { nodesOf } from './prose-tree.ts';

export interface MarkdownOptions {
  /** The address on this site of a site-relative link as it is written; without it links stay as they are. */
  readonly resolveLink?: (url: string) => string;
  /** The address of a picture of the media folder; without it pictures are left out. */
  readonly resolveImage?: (file: string) => string;
}

/**
 * Markdown as HTML that is safe whatever was written: the content check's net below it. The highest heading becomes h3,
 * raw HTML and ids are dropped, links lead to https, mailto, tel or this site only. A text beyond the limits of the
 * content check comes back as one plain paragraph.
 */
export function renderMarkdown(text: string, options: MarkdownOptions = {}): string {
  if (complexityFaults(text).length > 0) return stringifier.stringify(plain(text));
  const markdown = parser.parse(text);
  if (sizeFaults(markdown).length > 0) return stringifier.stringify(plain(text));
  mendLinks(markdown);
  shiftHeadings(markdown);
  const html = sanitizer.runSync(markdown) as Root;
  finish(html, options);
  return stringifier.stringify(html);
}

const allowed: Schema = {
  tagNames: [
    ...['p', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br'],
    ...['strong', 'em', 'del', 'code', 'a', 'img', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: { a: ['href', 'title'], img: ['src', 'alt'], ol: ['start'], th: ['align'], td: ['align'] },
  protocols: { href: ['https', 'mailto', 'tel'], src: [] },
  ancestors: { li: ['ol', 'ul'], thead: ['table'], tbody: ['table'], tr: ['table'], th: ['table'], td: ['table'] },
  strip: ['script', 'style'],
};

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const sanitizer = unified().use(remarkRehype).use(rehypeSanitize, allowed).freeze();
const stringifier = unified().use(rehypeStringify).freeze();

/** The page's own headings end with h2. */
const highest = 3;

function shiftHeadings(tree: Markdown): void {
  const headings = nodesOf(tree).filter((node) => node.type === 'heading');
  const shift = highest - Math.min(...headings.map(({ depth }) => depth));
  for (const heading of headings) heading.depth = Math.min(6, heading.depth + shift) as typeof heading.depth;
}

function finish(node: Nodes, options: MarkdownOptions): void {
  if (!('children' in node)) return;
  node.children = node.children.filter(
    (child) => child.type !== 'element' || child.tagName !== 'img' || placeImage(child, options),
  ) as typeof node.children;
  for (const child of node.children) {
    if (child.type === 'element') finishElement(child, options);
    finish(child, options);
  }
}

function finishElement({ tagName, properties }: Element, { resolveLink }: MarkdownOptions): void {
  if (tagName === 'a') {
    const url = String(properties['href'] ?? '');
    const kind = url === '' ? 'forbidden' : linkKindOf(url);
    if (kind === 'forbidden') delete properties['href'];
    if (kind === 'external') properties['rel'] = ['noopener'];
    if (kind === 'site' && resolveLink) properties['href'] = resolveLink(url);
  }
  const { align } = properties;
  if (typeof align === 'string') {
    delete properties['align'];
    properties['style'] = `text-align:${align}`;
  }
}

/** Gives a picture its address; whether there is one. */
function placeImage({ properties }: Element, { resolveImage }: MarkdownOptions): boolean {
  const file = String(properties['src'] ?? '');
  if (!resolveImage || file === '' || linkKindOf(file) !== 'site') return false;
  properties['src'] = resolveImage(file);
  properties['loading'] = 'lazy';
  return true;
}

const plain = (text: string): Root => ({
  type: 'root',
  children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] }],
});
