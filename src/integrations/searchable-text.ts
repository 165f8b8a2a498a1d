import { decodeEntities } from './html-entities.ts';

/** The text of a page that Pagefind indexes. */
export interface SearchableText {
  /** From `data-pagefind-meta="title:…"`; undefined when the page has none. */
  readonly title: string | undefined;
  /** The values of all other metadata, sorted by name, separated by spaces. */
  readonly metadata: string;
  /** The text inside `data-pagefind-body`, with a space where Pagefind separates words. */
  readonly text: string;
}

/**
 * Classes excluded from search, because the content repeats on many pages or belongs to another page: buttons, banners,
 * text alternatives for screen readers, activity tickets. Pages exclude more with data-pagefind-ignore.
 */
export const leftOut = ['button', 'notice-banner', 'visually-hidden', 'ticket'];

/**
 * Extracts the text that Pagefind indexes, without running it. Uses regular expressions: the tests validate the built
 * pages with html-validate, so the markup is regular.
 */
export function searchableText(html: string): SearchableText {
  const metadata = new Map([...html.matchAll(metaMark)].map(([, name = '', value = '']) => [name, value]));
  const others = [...metadata].filter(([name]) => name !== 'title').sort(([a], [b]) => (a < b ? -1 : 1));
  const title = metadata.get('title');
  return {
    title: title === undefined ? undefined : decodeEntities(title),
    metadata: decodeEntities(others.map(([, value]) => value).join(' ')),
    text: decodeEntities(bodyText(html)),
  };
}

const metaMark = /<[a-z][^<>]*\sdata-pagefind-meta="([^:"]+):([^"]*)"/gu;
const token =
  /<!--[\s\S]*?-->|<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<(\/?)([a-z][a-z\d-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/gu;

/** Elements that Pagefind 1.6.0 removes (REMOVE_SELECTORS of its parser). */
const removed = new Set('head noscript label form svg footer nav iframe template'.split(' '));
/** Elements that separate words (SENTENCE_SELECTORS and SPACE_SELECTORS of its parser). */
const parting = new Set('h1 h2 h3 h4 h5 h6 p td div ul li article section br'.split(' '));
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

function bodyText(html: string): string {
  let text = '';
  /** Nesting depth inside the element marked for search, and inside an ignored element. 0 means outside. */
  let [marked, ignored] = [0, 0];
  for (const [, close, name = '', attributes = '', words = ''] of html.matchAll(token)) {
    if (marked > 0 && ignored === 0) text += words;
    if (parting.has(name)) text += ' ';
    if (name === '' || empty.has(name) || attributes.endsWith('/')) continue;
    const step = close ? -1 : 1;
    marked = opened(marked, step, attributes.includes('data-pagefind-body'));
    ignored = opened(ignored, step, isIgnored(name, attributes));
  }
  return text;
}

const opened = (count: number, step: number, isFirst: boolean): number =>
  count > 0 || (isFirst && step > 0) ? count + step : 0;

const isIgnored = (name: string, attributes: string): boolean =>
  removed.has(name) ||
  attributes.includes('data-pagefind-ignore') ||
  (/\sclass="([^"]*)"/u.exec(attributes)?.[1] ?? '').split(' ').some((each) => leftOut.includes(each));
