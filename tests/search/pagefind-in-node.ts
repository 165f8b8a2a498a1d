import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { foldText, parseFolding } from '#domain/search/folding.ts';
import { type Chosen, searchIndex } from '#islands/search/engine.ts';
import { type FilterCounts, type Pagefind, type PagefindPage, ranking } from '#islands/search/pagefind.ts';

/** An index that Pagefind's own script searches, with the queries of the site's search page. */
export interface OpenIndex {
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

/**
 * Opens the index in a folder. Node has no document, so Pagefind takes the language for unknown and does not cut words:
 * what the search page brings about in a browser.
 */
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
  const folding = parseFolding(JSON.parse(await readFile(path.join(folder, 'folds.json'), 'utf8')) as string);
  return {
    search: async (query, chosen = {}) => {
      const { hits } = await searchIndex(instance, query, chosen, folding);
      return Promise.all(hits.map((hit) => hit.data()));
    },
    counts: async (query, chosen = {}) => {
      await instance.filters();
      return (await searchIndex(instance, query, chosen, folding)).counts;
    },
    fold: (text) => foldText(text, folding),
    close: () => rm(script, { recursive: true }),
  };
}
