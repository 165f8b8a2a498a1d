import { classesIn, decodeEntities, voidElements } from '../html.ts';

/** What a page gives to the search index. */
export interface SearchableText {
  /** The values of `data-pagefind-meta="name:value"` by name: title, line, status … */
  readonly meta: Readonly<Record<string, string>>;
  /** The values of `data-pagefind-filter="name:value"` by name. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The text inside `data-pagefind-body`: a line per block, without blank lines. Wrapped lines of prose are joined. */
  readonly text: string;
}

/**
 * Classes excluded from search, because the content repeats on many pages or belongs to another page: buttons, banners,
 * text alternatives for screen readers, activity tickets, sittings at a venue, and what stands on the screen alone
 * (filters, links to maps) or on paper alone (addresses). Pages exclude more with data-pagefind-ignore.
 */
const leftOut = 'button notice-banner visually-hidden ticket sittings screen-only print-only'.split(' ');

/**
 * Extracts what the search index holds of a page. Uses regular expressions: the tests validate the built pages with
 * html-validate, so the markup is regular.
 */
export function searchableText(html: string): SearchableText {
  const filters: Record<string, string[]> = {};
  for (const [name, value] of marksOf(html, 'filter')) {
    filters[name] = [...(filters[name] ?? []), value];
  }
  return {
    meta: Object.fromEntries(marksOf(html, 'meta')),
    filters,
    text: blocksOf(bodyText(html.replace(wrappedLine, ''))),
  };
}

const marksOf = (html: string, kind: 'filter' | 'meta'): readonly (readonly [name: string, value: string])[] =>
  [...html.matchAll(marks[kind])].map(([, name = '', value = '']) => [name, decodeEntities(value)]);

const marks = {
  filter: /<[a-z][^<>]*\sdata-pagefind-filter="([^:"]+):([^"]*)"/gu,
  meta: /<[a-z][^<>]*\sdata-pagefind-meta="([^:"]+):([^"]*)"/gu,
};
const token =
  /<!--[\s\S]*?-->|<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<(\/?)([a-z][a-z\d-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/gu;

/** A line break of prose between Han characters, unless the next line starts with a label (地点：) or as an item (一、). */
const wrappedLine =
  /(?<=\p{Script=Han})<br>\n(?=\p{Script=Han})(?!\p{Script=Han}{2,8}[：:]|[一二三四五六七八九十]{1,3}、)/gu;

/** Elements without text of the page itself. */
const removed = new Set('head noscript label form svg footer nav iframe template'.split(' '));
/** Elements that separate blocks of text. */
const parting = new Set('h1 h2 h3 h4 h5 h6 p td th div dl ul li article section br'.split(' '));

/** Separates blocks; white space of the source is a blank. */
const blockEnd = '\n';

function bodyText(html: string): string {
  let text = '';
  /** Nesting depth inside the element marked for search, and inside an ignored element. 0 means outside. */
  let [marked, ignored] = [0, 0];
  for (const [, close, name = '', attributes = '', words = ''] of html.matchAll(token)) {
    if (marked > 0 && ignored === 0) text += decodeEntities(words).replace(/\s+/gu, ' ') + markAfter(close, name);
    if (parting.has(name)) text += blockEnd;
    if (name === '' || voidElements.has(name) || attributes.endsWith('/')) continue;
    const step = close ? -1 : 1;
    marked = opened(marked, step, attributes.includes('data-pagefind-body'));
    ignored = opened(ignored, step, isIgnored(name, attributes));
  }
  return text;
}

/** The facts of a description list read as a sentence; one that ends with a mark keeps it. */
const doubled = /(?<=[。！？])；/gu;
function markAfter(close: string | undefined, name: string): string {
  if (!close) return '';
  return name === 'dt' ? '：' : name === 'dd' ? '；' : '';
}

const blocksOf = (text: string): string =>
  text
    .split(blockEnd)
    .map((block) => block.replace(doubled, '').trim())
    .filter((block) => block !== '')
    .join(blockEnd);

const opened = (count: number, step: number, isFirst: boolean): number =>
  count > 0 || (isFirst && step > 0) ? count + step : 0;

const isIgnored = (name: string, attributes: string): boolean =>
  removed.has(name) ||
  attributes.includes('data-pagefind-ignore') ||
  classesIn(attributes).some((each) => leftOut.includes(each));
