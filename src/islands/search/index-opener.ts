import { type Folding, parseFolding } from '#domain/search/folding.ts';
import type { OtherWords } from '#domain/search/other-words.ts';
import type { PlainPage } from '#domain/search/plain-page.ts';
import { type SoundAlikes, type SoundTable, soundAlikes } from '#domain/search/sounds.ts';
import { type FilterCounts, loadPagefind, type Pagefind } from './pagefind.ts';
import { plainIndex } from './plain-index.ts';

export interface OpenedIndex {
  readonly pagefind: Pagefind;
  readonly folding: Folding;
  readonly words: OtherWords;
  /** Place of each page's kind in the results. */
  readonly kinds: KindOrder;
  /** Loads the table for corrections by sound once; a failed request is repeated. */
  readonly sounds: () => Promise<SoundAlikes>;
  /** Number of pages per filter and value, over the whole index. */
  readonly totals: FilterCounts;
}

/** What is needed to read a query. */
export interface QueryTables {
  readonly folds: string;
  readonly words: OtherWords;
  /** Whether the file of plain pages holds their whole texts: then it is all that a search needs. */
  readonly isWhole: boolean;
}

/** Place in the results by the id of a page. */
export type KindOrder = ReadonlyMap<string, number>;

/** What people look for first; everything else follows. */
const kindsFirst = ['活动', '场馆', '单位'];

/** Place of the pages that are not in a KindOrder. */
export const otherKind = kindsFirst.length;

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
  const { folds, words, isWhole } = await load<QueryTables>(folder, 'query.json');
  const folding = parseFolding(folds);
  const plain = async () =>
    plainIndex(await load<readonly PlainPage[]>(folder, 'pages.json'), folding, folder.replace(/\/pagefind\/$/, ''));
  const pagefind = await (isWhole
    ? plain()
    : loadPagefind(folder).catch((error) => {
        console.warn(error);
        return plain();
      }));
  return openedIndex(pagefind, folding, words, () => load<SoundTable>(folder, 'sounds.json'));
}

/** An index ready to be searched. */
export async function openedIndex(
  pagefind: Pagefind,
  folding: Folding,
  words: OtherWords,
  loadSounds: () => Promise<SoundTable>,
): Promise<OpenedIndex> {
  const totals = await pagefind.filters();
  const kinds = new Map<string, number>();
  for (const [place, kind] of kindsFirst.entries()) {
    const { results } = await pagefind.search(null, { filters: { 类别: { any: [kind] } } });
    for (const { id } of results) kinds.set(id, place);
  }
  let alikes: SoundAlikes | undefined;
  const sounds = async () => {
    alikes = alikes || soundAlikes(await loadSounds());
    return alikes;
  };
  return { pagefind, folding, words, kinds, sounds, totals };
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
