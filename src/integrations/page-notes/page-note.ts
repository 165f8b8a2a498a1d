import { type SearchableText, searchableText } from '../search/searchable-text.ts';

/** The facts about a page that later integrations need, taken when the page is made. */
export interface PageNote {
  /** Undefined for a page that is not searched. */
  readonly searched?: SearchableText;
  /** Whether search engines may list it. */
  readonly indexed: boolean;
}

/** The note of a page, and the page without the markup for the search index: a quarter of a KB after compression. */
export function takeNote(html: string): { readonly note: PageNote; readonly page: string } {
  // The exact markup of layouts/Head.astro.
  const indexed = !html.includes('<meta name="robots" content="noindex">');
  if (!html.includes('data-pagefind-body')) return { note: { indexed }, page: html };
  return { note: { searched: searchableText(html), indexed }, page: withoutMarks(html) };
}

/** The element of components/search/SearchMarks.astro. */
const [marksStart, marksEnd] = ['<div hidden data-pagefind-ignore="index">', '</div>'];

function withoutMarks(html: string): string {
  const start = html.indexOf(marksStart);
  return start === -1 ? html : html.slice(0, start) + html.slice(html.indexOf(marksEnd, start) + marksEnd.length);
}
