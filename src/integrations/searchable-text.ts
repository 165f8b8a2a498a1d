import { decodeEntities } from './html-entities.ts';

/** What Pagefind finds on a page. */
export interface SearchableText {
  /** From `data-pagefind-meta="title:…"`; undefined when the page states none. */
  readonly title: string | undefined;
  /** The values of all other metadata by the order of their names, parted by spaces. */
  readonly metadata: string;
  /** The words inside `data-pagefind-body`, parted by a space where Pagefind parts them. */
  readonly text: string;
}

/**
 * Classes of what is the same on many pages, or belongs to another page: buttons, banners, twins of pictures for screen
 * readers, rows of activities. Pages leave out more of themselves with data-pagefind-ignore.
 */
export const leftOut = ['button', 'notice-banner', 'visually-hidden', 'ticket'];

/**
 * Reads what Pagefind reads, without running it. Pages are as the build writes them: html-validate, in the tests, makes
 * sure that they are regular enough.
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

/** Elements that Pagefind 1.6.0 leaves out (REMOVE_SELECTORS of its parser). */
const removed = new Set('head noscript label form svg footer nav iframe template'.split(' '));
/** Elements that part the words on their two sides (its SENTENCE_SELECTORS and SPACE_SELECTORS). */
const parting = new Set('h1 h2 h3 h4 h5 h6 p td div ul li article section br'.split(' '));
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

function bodyText(html: string): string {
  let text = '';
  /** How many elements are open, from the one on that is marked for search, and from the one on that is not searched. */
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
