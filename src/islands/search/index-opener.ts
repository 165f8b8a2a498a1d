import { type Folding, parseFolding } from '#domain/search/folding.ts';
import { type FilterCounts, loadPagefind, type Pagefind } from './pagefind.ts';

export interface OpenedIndex {
  readonly pagefind: Pagefind;
  readonly folding: Folding;
  /** How many pages each value of each filter has in the whole index. */
  readonly totals: FilterCounts;
}

/** Opens the index in a folder when it is first asked for; after a failure, tries again when asked again. */
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
 * Whether an index can be reached. Pagefind takes a part of the index that it could not load for one without results.
 * @throws TypeError when it cannot.
 */
export async function reach(folder: string): Promise<void> {
  const { ok, status } = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-store' });
  if (!ok) throw new TypeError(`The index answers ${status}`);
}

async function loadFolds(folder: string): Promise<string> {
  const response = await fetch(`${folder}folds.json`);
  return response.ok ? ((await response.json()) as string) : '';
}
