import { type Folding, parseFolding } from '#domain/search/folding.ts';
import type { OtherWords } from '#domain/search/other-words.ts';
import type { PlainPage } from '#domain/search/plain-page.ts';
import { kindTerm } from '#domain/search/query.ts';
import { type SoundAlikes, type SoundTable, soundAlikes } from '#domain/search/sounds.ts';
import { type FilterCounts, loadPagefind, type Pagefind } from './pagefind.ts';
import { plainIndex } from './plain-index.ts';

export interface OpenedIndex {
  readonly pagefind: Pagefind;
  readonly folding: Folding;
  readonly words: OtherWords;
  /** The kind of each page. */
  readonly kinds: Kinds;
  /** Loads the table for corrections by sound once; a failed request is repeated. */
  readonly sounds: () => Promise<SoundAlikes>;
  /** Number of pages per filter and value, over the whole index: of 类别 alone until the filters are loaded. */
  readonly totals: FilterCounts;
  /** Whether Pagefind has its filters, to choose by them and to count. */
  readonly hasFilters: () => boolean;
  /** Loads them, as large as all that a query needs besides the program, and gives the totals of all. */
  readonly loadFilters: () => Promise<FilterCounts>;
}

/** The tables for reading a query. */
export interface QueryTables {
  readonly folds: string;
  readonly words: OtherWords;
  /** The kinds of the pages, where they are known without a filter. */
  readonly kinds?: readonly string[];
  /** Whether the file of plain pages holds their whole texts: then it is all that a search needs. */
  readonly isWhole: boolean;
}

/** Values of 类别 by the ids of pages. */
export type Kinds = ReadonlyMap<string, string>;

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
  const tables = await load<QueryTables>(folder, 'query.json');
  const folding = parseFolding(tables.folds);
  const loadSounds = () => load<SoundTable>(folder, 'sounds.json');
  const pagefind = tables.isWhole
    ? undefined
    : await loadPagefind(folder).catch((error) => {
        console.warn(error);
        return undefined;
      });
  if (pagefind) return openedIndex(pagefind, tables, loadSounds);
  const pages = await load<readonly PlainPage[]>(folder, 'pages.json');
  const { kinds: _byFilter, ...others } = tables;
  return openedIndex(plainIndex(pages, folding, folder.replace(/\/pagefind\/$/, '')), others, loadSounds);
}

/** An index ready to be searched. */
export async function openedIndex(
  pagefind: Pagefind,
  { folds, words, kinds: known }: QueryTables,
  loadSounds: () => Promise<SoundTable>,
): Promise<OpenedIndex> {
  let hasFilters = known === undefined;
  const loadFilters = async () => {
    const totals = await pagefind.filters();
    hasFilters = true;
    return totals;
  };
  const all = hasFilters ? await loadFilters() : {};
  const kinds = new Map<string, string>();
  const counts: Record<string, number> = {};
  for (const kind of known || Object.keys(all['类别'] || {})) {
    const { results } = await (known
      ? pagefind.search(`"${kindTerm(kind)}"`, { filters: {} })
      : pagefind.search(null, { filters: { 类别: { any: [kind] } } }));
    for (const { id } of results) kinds.set(id, kind);
    counts[kind] = results.length;
  }
  let alikes: SoundAlikes | undefined;
  const sounds = async () => {
    alikes = alikes || soundAlikes(await loadSounds());
    return alikes;
  };
  const totals = { ...all, 类别: counts };
  return {
    pagefind,
    folding: parseFolding(folds),
    words,
    kinds,
    sounds,
    totals,
    hasFilters: () => hasFilters,
    loadFilters,
  };
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

async function load<T>(folder: string, name: string): Promise<T> {
  const response = await fetch(folder + name);
  if (!response.ok) throw new TypeError(`${name} answers ${response.status}`);
  return (await response.json()) as T;
}
