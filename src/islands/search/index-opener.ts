import { type Folding, parseFolding } from '#domain/search/folding.ts';
import { type FilterCounts, loadPagefind, type Pagefind } from './pagefind.ts';

export interface OpenedIndex {
  readonly pagefind: Pagefind;
  readonly folding: Folding;
  /** Number of pages per filter and value, over the whole index. */
  readonly totals: FilterCounts;
}

/** Returns a function that opens the index of a folder once and caches the promise; a rejected promise is retried. */
export function indexOpener(folder: string): () => Promise<OpenedIndex> {
  let opened: Promise<OpenedIndex> | undefined;
  return () => {
    opened = opened || open(folder);
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
}

async function open(folder: string): Promise<OpenedIndex> {
  const [pagefind, folds] = await Promise.all([loadPagefind(folder), loadFolds(folder)]);
  return { pagefind, folding: parseFolding(folds), totals: await pagefind.filters() };
}

/**
 * Checks that the index can be fetched, bypassing the HTTP cache. Pagefind treats a part of the index that it fails to
 * load as a part without results.
 * @throws TypeError when the request fails or the response is not ok.
 */
export async function reach(folder: string): Promise<void> {
  const { ok, status } = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-store' });
  if (!ok) throw new TypeError(`The index answers ${status}`);
}

async function loadFolds(folder: string): Promise<string> {
  const response = await fetch(`${folder}folds.json`);
  return response.ok ? ((await response.json()) as string) : '';
}
