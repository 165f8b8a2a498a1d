import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5';

/** Conversions of texts and URLs. */
export interface TraditionalVersion {
  readonly text: (text: string) => string;
  /** Path of the Traditional version of a page on this site; undefined for pages without one and for files. */
  readonly pageOf: (path: string) => string | undefined;
  /** URL of the script with Traditional texts. */
  readonly scriptOf: (src: string) => string;
}

/** Attributes with text for people: displayed, read by screen readers, or inserted by a script. */
const readAttributes: ReadonlySet<string> = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'data-copy',
  'data-unit',
  'label',
  'placeholder',
  'title',
]);

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Converts a Simplified page to Traditional. Changes texts, readable attributes, metadata and JSON-LD, the language,
 * script URLs, and links to pages with a Traditional version. Everything else stays byte-identical, including elements
 * with a lang attribute (the links between the versions). Removes elements that only the search index uses.
 */
export function traditionalPage(html: string, version: TraditionalVersion): string {
  const edits: Edit[] = [];
  const pending: Html.Node[] = [parse(html, { sourceCodeLocationInfo: true })];
  for (let node = pending.pop(); node; node = pending.pop()) {
    edits.push(...editsOf(node, html, version));
    if ('content' in node) pending.push(node.content);
    if ('childNodes' in node && !statesItsLanguage(node) && !isForSearch(node)) pending.push(...node.childNodes);
  }
  return edited(html, edits);
}

function editsOf(node: Html.Node, html: string, version: TraditionalVersion): readonly Edit[] {
  if (node.nodeName === '#text') return textEdits(node as Html.TextNode, html, version);
  if (!('tagName' in node)) return [];
  return isForSearch(node) ? removal(node) : attributeEdits(node, version);
}

/** Elements for the search index only, which excludes these pages: a twentieth of an activity page. */
const isForSearch = (node: Html.ParentNode): boolean =>
  'tagName' in node && attributeOf(node, 'data-pagefind-ignore') === 'index';

const removal = ({ sourceCodeLocation: place }: Html.Element): readonly Edit[] =>
  place ? [{ from: place.startOffset, to: place.endOffset, text: '' }] : [];

const attributeOf = (node: Html.Element, wanted: string): string | undefined =>
  node.attrs.find(({ name }) => name === wanted)?.value;

const statesItsLanguage = (node: Html.ParentNode): boolean =>
  'tagName' in node && node.tagName !== 'html' && attributeOf(node, 'lang') !== undefined;

function textEdits({ parentNode, sourceCodeLocation }: Html.TextNode, html: string, { text }: TraditionalVersion) {
  if (!sourceCodeLocation || isCode(parentNode)) return [];
  const { startOffset: from, endOffset: to } = sourceCodeLocation;
  return [{ from, to, text: text(html.slice(from, to)) }];
}

/** Styles and scripts except JSON-LD, whose text values are Chinese and whose keys and URLs are ASCII. */
const isCode = (node: Html.ParentNode | null): boolean =>
  node !== null &&
  'tagName' in node &&
  (node.tagName === 'style' || (node.tagName === 'script' && attributeOf(node, 'type') !== 'application/ld+json'));

function attributeEdits(node: Html.Element, version: TraditionalVersion): readonly Edit[] {
  if (statesItsLanguage(node)) return [];
  return node.attrs.flatMap(({ prefix, name: localName, value }) => {
    const name = prefix ? `${prefix}:${localName}` : localName;
    const place = node.sourceCodeLocation?.attrs?.[name];
    const changed = changedValue(node, name, value, version);
    if (!place || changed === undefined || changed === value) return [];
    return { from: place.startOffset, to: place.endOffset, text: `${name}="${escaped(changed)}"` };
  });
}

type Change = (value: string, version: TraditionalVersion, node: Html.Element) => string | undefined;

/** Further attribute conversions, by element and attribute. */
const changes: Readonly<Record<string, Change>> = {
  'html lang': () => 'zh-Hant',
  'script src': (src, { scriptOf }) => scriptOf(src),
  'a href': linkIn,
  'a xlink:href': linkIn,
  'link href': (href, version, node) => (attributeOf(node, 'rel') === 'canonical' ? ownIn(href, version) : undefined),
  'meta content': (content, version, node) => {
    const property = attributeOf(node, 'property');
    if (property === 'og:url') return ownIn(content, version);
    return property === 'og:locale' ? 'zh_TW' : version.text(content);
  },
};

function changedValue(node: Html.Element, name: string, value: string, version: TraditionalVersion) {
  const change = changes[`${node.tagName} ${name}`];
  if (change) return change(value, version, node);
  return readAttributes.has(name) ? version.text(value) : undefined;
}

function linkIn(href: string, { pageOf }: TraditionalVersion): string | undefined {
  const [path = ''] = href.split(/[?#]/u, 1);
  const page = pageOf(path);
  return page === undefined ? undefined : page + href.slice(path.length);
}

function ownIn(address: string, { pageOf }: TraditionalVersion): string | undefined {
  const { origin, pathname } = new URL(address);
  const page = pageOf(pathname);
  return page === undefined ? undefined : origin + page;
}

/** Escapes like Astro. */
const escaped = (value: string): string => value.replace(/&/gu, '&#38;').replace(/"/gu, '&#34;');

function edited(html: string, edits: readonly Edit[]): string {
  let [result, at] = ['', 0];
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from)) {
    result += html.slice(at, from) + text;
    at = to;
  }
  return result + html.slice(at);
}
