import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Folding, foldText, parseFolding } from '#domain/search/folding.ts';
import type { PlainPage } from '#domain/search/plain-page.ts';
import { type Answer, type Chosen, searchIndex } from '#islands/search/engine.ts';
import { type OpenedIndex, openedIndex, type QueryTables } from '#islands/search/index-opener.ts';
import { type FilterCounts, type Pagefind, type PagefindPage, ranking } from '#islands/search/pagefind.ts';
import { plainIndex } from '#islands/search/plain-index.ts';

/** An index that Pagefind's own script searches, with the queries of the site's search page. */
export interface OpenIndex {
  readonly answer: (query: string, chosen?: Chosen) => Promise<Answer>;
  readonly search: (query: string, chosen?: Chosen) => Promise<readonly PagefindPage[]>;
  readonly counts: (query: string, chosen?: Chosen) => Promise<FilterCounts>;
  /** Folds text as queries are folded. */
  readonly fold: (text: string) => string;
  readonly close: () => Promise<void>;
}

/** Folders of the open indexes by their origin: Pagefind fetches, and Node cannot fetch files. */
const folders = new Map<string, string>();
const fetchFromNet = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const url = new URL(String(input));
  const folder = folders.get(url.origin);
  return folder === undefined
    ? fetchFromNet(input, init)
    : new Response(await readFile(path.join(folder, url.pathname.replace('/pagefind/', ''))));
};

/** Opens the index in a folder. */
export async function openIndex(folder: string): Promise<OpenIndex> {
  const origin = `http://index-${folders.size}.test`;
  folders.set(origin, folder);
  const script = await mkdtemp(path.join(os.tmpdir(), 'pagefind-'));
  await copyFile(path.join(folder, 'pagefind.js'), path.join(script, 'pagefind.mjs'));
  const pagefind = (await import(pathToFileURL(path.join(script, 'pagefind.mjs')).href)) as {
    readonly createInstance: (options: object) => Pagefind & { readonly init: () => Promise<void> };
  };
  const instance = pagefind.createInstance({
    basePath: `${origin}/pagefind/`,
    baseUrl: '/',
    noWorker: true,
    ranking,
  });
  await instance.init();
  return openedInNode(folder, instance, () => rm(script, { recursive: true }));
}

/** The index in a folder as the search page opens it: without Pagefind where the plain file holds the whole texts. */
export async function openAsPage(folder: string): Promise<OpenIndex> {
  const { isWhole } = JSON.parse(await readFile(path.join(folder, 'query.json'), 'utf8')) as QueryTables;
  if (!isWhole) return openIndex(folder);
  const pages = await plainPagesIn(folder);
  return openedInNode(folder, (folding) => plainIndex(pages, folding, ''));
}

/** The file for browsers without Pagefind. */
export const plainPagesIn = async (folder: string): Promise<readonly PlainPage[]> =>
  JSON.parse(await readFile(path.join(folder, 'pages.json'), 'utf8')) as readonly PlainPage[];

/** An index of a folder in another form than Pagefind's, with the queries of the site's search page. */
export async function openedInNode(
  folder: string,
  pagefind: Pagefind | ((folding: Folding) => Pagefind),
  close: () => Promise<void> = async () => undefined,
): Promise<OpenIndex> {
  const read = async (name: string) => JSON.parse(await readFile(path.join(folder, name), 'utf8'));
  const { kinds, ...tables } = (await read('query.json')) as QueryTables;
  const folding = parseFolding(tables.folds);
  const isPlain = typeof pagefind === 'function';
  const index: OpenedIndex = await openedIndex(
    isPlain ? pagefind(folding) : pagefind,
    isPlain || !kinds ? tables : { ...tables, kinds },
    () => read('sounds.json'),
  );
  return {
    answer: (query, chosen = {}) => searchIndex(index, query, chosen),
    search: async (query, chosen = {}) => {
      const { hits } = await searchIndex(index, query, chosen);
      return Promise.all(hits.map((hit) => hit.data()));
    },
    counts: async (query, chosen = {}) => {
      await index.loadFilters();
      return (await searchIndex(index, query, chosen)).counts;
    },
    fold: (text) => foldText(text, folding),
    close,
  };
}
