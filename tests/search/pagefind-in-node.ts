import { copyFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseFolding } from '#domain/search/folding.ts';
import { type Chosen, searchIndex } from '#islands/search/engine.ts';
import { type FilterCounts, type Pagefind, type PagefindPage, ranking } from '#islands/search/pagefind.ts';

/** An index that Pagefind's own script searches, with the queries of the site's search page. */
export interface OpenIndex {
  readonly search: (query: string, chosen?: Chosen) => Promise<readonly PagefindPage[]>;
  readonly counts: (query: string, chosen?: Chosen) => Promise<FilterCounts>;
  /** Bytes read from the index since the last call. */
  readonly bytesRead: () => number;
  readonly close: () => Promise<void>;
}

/**
 * Opens the index in a folder. Node has no document, so Pagefind takes the language for unknown and does not cut words:
 * what the search page brings about in a browser.
 */
export async function openIndex(folder: string): Promise<OpenIndex> {
  let bytes = 0;
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const content = await readFile(path.join(folder, pathname.replace(/^\/pagefind\//u, ''))).catch(() => undefined);
    bytes += content?.length ?? 0;
    response.writeHead(content ? 200 : 404).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const script = await mkdtemp(path.join(os.tmpdir(), 'pagefind-'));
  copyFileSync(path.join(folder, 'pagefind.js'), path.join(script, 'pagefind.mjs'));
  const pagefind = (await import(pathToFileURL(path.join(script, 'pagefind.mjs')).href)) as {
    readonly createInstance: (options: object) => Pagefind & { readonly init: () => Promise<void> };
  };
  const instance = pagefind.createInstance({
    basePath: `http://127.0.0.1:${port}/pagefind/`,
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
    bytesRead: () => {
      const read = bytes;
      bytes = 0;
      return read;
    },
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await rm(script, { recursive: true });
    },
  };
}
