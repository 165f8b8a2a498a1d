import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { foldText } from '#domain/search/folding.ts';
import type { PlainPage } from '#domain/search/plain-page.ts';
import type { QueryTables } from '#domain/search/query-tables.ts';
import { type Answer, searchIndex } from '#islands/search/engine.ts';
import { openedIndex } from '#islands/search/index-opener.ts';
import type { Chosen, FilterCounts, FoundPage } from '#islands/search/page-index.ts';

/** An index with the queries of the site's search page. */
export interface OpenIndex {
  readonly answer: (query: string, chosen?: Chosen) => Promise<Answer>;
  readonly search: (query: string, chosen?: Chosen) => Promise<readonly FoundPage[]>;
  readonly counts: (query: string, chosen?: Chosen) => Promise<FilterCounts>;
  /** Folds text as queries are folded. */
  readonly fold: (text: string) => string;
  /** The files that were read, by their names. */
  readonly read: ReadonlySet<string>;
}

/**
 * Opens the index in a folder, as the search page does.
 * @param texts searched instead, as if they were few
 */
export async function openIndex(folder: string, texts?: readonly PlainPage[], base = ''): Promise<OpenIndex> {
  const files = new Map<string, unknown>();
  const read = async (name: string) => {
    files.set(name, files.get(name) ?? JSON.parse(await readFile(path.join(folder, name), 'utf8')));
    return files.get(name);
  };
  if (texts) {
    files.set('query.json', { ...((await read('query.json')) as QueryTables), parts: undefined });
    files.set('pages.json', texts);
  }
  const index = await openedIndex(async <T>(name: string) => (await read(name)) as T, base);
  return {
    answer: (query, chosen = {}) => searchIndex(index, query, chosen),
    search: async (query, chosen = {}) => {
      const { hits } = await searchIndex(index, query, chosen);
      return Promise.all(hits.map((hit) => hit.page()));
    },
    counts: async (query, chosen = {}) => (await searchIndex(index, query, chosen)).counts,
    fold: (text) => foldText(text, index.folding),
    get read() {
      return new Set(files.keys());
    },
  };
}

/** All pages of the index in a folder. */
export function pagesIn(folder: string): readonly PlainPage[] {
  const read = (name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  if (existsSync(path.join(folder, 'pages.json'))) return read('pages.json') as readonly PlainPage[];
  return readdirSync(path.join(folder, 'page')).map((name) => read(`page/${name}`) as PlainPage);
}
