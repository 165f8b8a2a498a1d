import { createHash } from 'node:crypto';
import {
  idLength,
  type PageTable,
  type PartsPlace,
  type Posting,
  partOf,
  type Steps,
  stepsOf,
  writePostings,
} from '#domain/search/index-parts.ts';
import type { PlainPage } from '#domain/search/plain-page.ts';
import type { HiddenTerms } from './search-terms.ts';

/** A file of an index, by its path in the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: string;
}

/** Size of a part before compression, which makes a third of it. */
const partLength = 10_000;

/**
 * An index of terms in parts: a query loads the parts that have its terms, then the files of the pages that it shows.
 * @param pages with the terms of each
 * @throws Error when two pages are the same
 */
export function indexParts(pages: readonly { readonly plain: PlainPage; readonly terms: HiddenTerms }[]): {
  readonly place: PartsPlace;
  readonly files: readonly IndexFile[];
} {
  const texts = pages.map(({ plain }) => JSON.stringify(plain));
  const ids = texts.map((text) => digestOf(text, idLength));
  if (new Set(ids).size < ids.length) throw new Error('Two pages have the same name in the index of the search.');
  const entries = [...postingsOf(pages.map(({ terms }) => terms))].map(
    ([term, postings]) => [term, writePostings(postings)] as const,
  );
  const table: PageTable = { ids: ids.join(''), filters: filterPages(pages.map(({ plain }) => plain)) };
  const contents = [JSON.stringify(table), ...partsOf(entries)];
  const folder = digestOf(contents.join('\n'), 8);
  const names = ['table', ...contents.slice(1).map((_, index) => String(index))];
  return {
    place: { folder, count: contents.length - 1 },
    files: [
      ...contents.map((content, index) => ({ path: `${folder}/${names[index]}.json`, content })),
      ...texts.map((content, index) => ({ path: `page/${ids[index]}.json`, content })),
    ],
  };
}

function postingsOf(pages: readonly HiddenTerms[]): ReadonlyMap<string, readonly Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const [page, { content, names, exact, pinyin }] of pages.entries()) {
    const inNames = new Set([...names, ...exact, ...pinyin]);
    for (const term of new Set([...content, ...inNames])) {
      const own = postings.get(term) ?? [];
      postings.set(term, own);
      own.push({ page, inName: inNames.has(term) });
    }
  }
  return postings;
}

function partsOf(entries: readonly (readonly [term: string, pages: Steps])[]): readonly string[] {
  const length = entries.reduce((sum, [term, pages]) => sum + term.length + 4 + pages.length * 2, 0);
  const count = Math.max(1, Math.ceil(length / partLength));
  const parts = Array.from({ length: count }, (): [string, Steps][] => []);
  for (const [term, pages] of entries) parts[partOf(term, count)]?.push([term, pages]);
  // Terms that look alike stand together: they compress better.
  return parts.map((part) => JSON.stringify(Object.fromEntries(part.sort(([a], [b]) => (a < b ? -1 : 1)))));
}

function filterPages(pages: readonly PlainPage[]): PageTable['filters'] {
  const found: Record<string, Record<string, number[]>> = {};
  for (const [page, { filters }] of pages.entries()) {
    for (const [name, values] of Object.entries(filters)) {
      found[name] ??= {};
      for (const value of new Set(values)) {
        found[name][value] ??= [];
        found[name][value].push(page);
      }
    }
  }
  const written = Object.entries(found).map(([name, values]) => [
    name,
    Object.fromEntries(Object.entries(values).map(([value, those]) => [value, stepsOf(those)])),
  ]);
  return Object.fromEntries(written);
}

/** Characters that any file system keeps apart: some do not tell `a` from `A`. */
const digestOf = (text: string, length: number): string =>
  BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)
    .toString(36)
    .slice(-length);
