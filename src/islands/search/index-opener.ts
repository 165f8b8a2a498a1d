import { type Folding, parseFolding } from '#domain/search/folding.ts';
import type { OtherWords } from '#domain/search/other-words.ts';
import type { PlainPage } from '#domain/search/plain-page.ts';
import type { QueryTables } from '#domain/search/query-tables.ts';
import { type SoundAlikes, type SoundTable, soundAlikes } from '#domain/search/sounds.ts';
import { loadJson } from './load-json.ts';
import type { PageIndex } from './page-index.ts';
import { type LoadFile, partsIndex } from './parts-index.ts';
import { textIndex } from './text-index.ts';

export interface OpenedIndex {
  readonly pages: PageIndex;
  readonly folding: Folding;
  readonly words: OtherWords;
  /** Place of each page's kind in the results. */
  readonly kinds: KindOrder;
  /** Loads the table for corrections by sound once; a failed request is repeated. */
  readonly sounds: () => Promise<SoundAlikes>;
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
  const load: LoadFile = (name) => loadJson(folder + name);
  return openedIndex(load, folder.replace(/\/search-index\/$/, ''));
}

/**
 * An index ready to be searched.
 * @param load loads a file of the index
 * @param base path that the addresses of the pages are below, without a slash at its end
 */
export async function openedIndex(load: LoadFile, base: string): Promise<OpenedIndex> {
  const { folds, words, parts } = await load<QueryTables>('query.json');
  const folding = parseFolding(folds);
  const pages = parts
    ? await partsIndex(parts, load, base)
    : textIndex(await load<readonly PlainPage[]>('pages.json'), folding, base);
  return { pages, folding, words, kinds: await kindOrder(pages), sounds: soundsOf(load) };
}

async function kindOrder(pages: PageIndex): Promise<KindOrder> {
  const kinds = new Map<string, number>();
  for (const [place, kind] of kindsFirst.entries()) {
    const { hits } = await pages.search([], { 类别: [kind] });
    for (const { id } of hits) kinds.set(id, place);
  }
  return kinds;
}

function soundsOf(load: LoadFile): OpenedIndex['sounds'] {
  let alikes: SoundAlikes | undefined;
  return async () => {
    alikes = alikes || soundAlikes(await load<SoundTable>('sounds.json'));
    return alikes;
  };
}
