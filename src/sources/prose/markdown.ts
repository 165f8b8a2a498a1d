import type { Element, Nodes, Root } from 'hast';
import type { Root as Markdown } from 'mdast';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { linkKindOf } from './link-url.ts';
import { boxTables } from './mending/box-tables.ts';
import { settleLines } from './mending/settle-lines.ts';
import { mendProse, parseProse } from './parse-prose.ts';
import { complexityFaults } from './prose-fault.ts';
import { sizeFaults } from './prose-size.ts';
import { nodesOf } from './prose-tree.ts';

export interface MarkdownOptions {
  /** Maps a site-relative link to its URL on this site. Without it, links stay unchanged. */
  readonly resolveLink?: (url: string) => string;
  /** Maps a file of the media folder to its URL. Without it, pictures are dropped. */
  readonly resolveImage?: (file: string) => string;
}

/**
 * Renders Markdown as sanitized HTML: a second defence after the content check. The highest heading becomes h3. Raw
 * HTML and ids are dropped. Links keep only https, mailto, tel and site-relative targets. A text above the limits of
 * the content check is returned as one plain paragraph.
 */
export function renderMarkdown(text: string, options: MarkdownOptions = {}): string {
  if (complexityFaults(text).length > 0) return stringifier.stringify(plain(text));
  const markdown = parseProse(text, 'markdown');
  if (sizeFaults(markdown).length > 0) return stringifier.stringify(plain(text));
  settleLines(mendProse(markdown, text), 'markdown');
  boxTables(markdown);
  shiftHeadings(markdown);
  const html = sanitizer.runSync(markdown) as Root;
  finish(html, options);
  return stringifier.stringify(html);
}

const allowed: Schema = {
  tagNames: [
    ...['p', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br'],
    ...['strong', 'em', 'del', 'code', 'a', 'img', 'table', 'div', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    ...{ a: ['href', 'title'], img: ['src', 'alt'], ol: ['start'], li: ['value'], th: ['align'], td: ['align'] },
    div: ['className', 'role', 'ariaLabel', 'tabIndex'],
  },
  protocols: { href: ['https', 'mailto', 'tel'], src: [] },
  ancestors: { li: ['ol', 'ul'], thead: ['table'], tbody: ['table'], tr: ['table'], th: ['table'], td: ['table'] },
  strip: ['script', 'style'],
};

const sanitizer = unified().use(remarkRehype).use(rehypeSanitize, allowed).freeze();
const stringifier = unified().use(rehypeStringify).freeze();

/** The page itself uses h1 and h2. */
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

/** Sets the URL of a picture. Returns false when the picture must be dropped. */
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
