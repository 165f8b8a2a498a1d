import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, type IndexFile } from 'pagefind';
import type { OtherWords } from '#domain/search/other-words.ts';
import { type MadeBefore, madeAnew } from '../cache/made-before.ts';
import type { PageNote } from '../page-notes/page-note.ts';
import type { ReadPage } from './search-records.ts';
import { hubFolder, type IndexedFolder, keepParts, sectionFiles } from './search-section.ts';

export interface SearchIndexOptions {
  /** Folders of the site that get a separate index, such as `guyuan-2023`; '' means the whole site. */
  readonly sections: readonly string[];
  /** Target folder of the indexes, written to `<section>/pagefind/`. */
  readonly outDir: string;
  /** Whether the index of the whole site is a hub's, which holds no whole texts of large campaigns. */
  readonly hub?: boolean;
  /** Words that people type for those of the pages, from words.json. */
  readonly words?: OtherWords;
  /** Indexes of the build before. */
  readonly made?: MadeBefore;
}

/** Size of an index. */
export interface SectionIndex {
  readonly section: string;
  readonly pages: number;
  readonly bytes: number;
}

/**
 * Builds one Pagefind index per section. Deletes the previous index first. Deterministic: the same pages give the same
 * bytes.
 * @throws Error when a section has no page, or Pagefind rejects one.
 */
export async function indexPages(
  found: readonly ReadPage[],
  { sections, outDir, words = [], hub = false, made = madeAnew }: SearchIndexOptions,
): Promise<readonly SectionIndex[]> {
  const folders = inFolders(found);
  try {
    const built: SectionIndex[] = [];
    for (const section of sections) {
      const own = folders.filter(({ folder }) => section === '' || folder === section);
      const pages = own.flatMap((each) => each.pages).length;
      if (pages === 0) throw new Error(`No page to be searched in ${section || 'the site'}.`);
      const order = { section, folders: own, words, isHub: section === '' && hub };
      const files = await made.text(['index', JSON.stringify(order)], async () =>
        written(await sectionFiles(order, made)),
      );
      built.push({ section, pages, bytes: write(path.join(outDir, section, 'pagefind'), read(files)) });
    }
    for (const { pages } of folders) keepParts(pages, made);
    return built;
  } finally {
    await close();
  }
}

/**
 * The folders of a hub's index, for indexHub(). The terms of a campaign are made once, in the build that has its pages.
 */
export const hubFolders = (pages: readonly ReadPage[], made: MadeBefore): Promise<readonly HubFolder[]> =>
  Promise.all(inFolders(pages).map(async (each) => ({ folder: each.folder, ...(await hubFolder(each.pages, made)) })));

/** A folder of a hub's index. */
export interface HubFolder extends IndexedFolder {
  readonly folder: string;
}

/** Builds the index of a hub in `outDir` as indexPages() does, of folders from all parts of the site. */
export async function indexHub(found: readonly HubFolder[], outDir: string, words: OtherWords): Promise<void> {
  try {
    const order = { section: '', folders: found.toSorted(byFolder), words, isHub: true };
    const files = await sectionFiles(order, madeAnew);
    write(path.join(outDir, 'pagefind'), files.filter(isUsed));
  } finally {
    await close();
  }
}

const inFolders = (pages: readonly ReadPage[]): readonly HubFolder[] =>
  [...Map.groupBy(pages, ({ file }) => folderOf(file))].map(([folder, own]) => ({ folder, pages: own })).sort(byFolder);

const byFolder = (a: HubFolder, b: HubFolder): number => (a.folder < b.folder ? -1 : 1);

/** Pages to be searched, in the order of their files. @throws Error when one states no title. */
export function searchedPages(
  pages: readonly { readonly file: string; readonly note: PageNote }[],
): readonly ReadPage[] {
  return pages
    .flatMap(({ file, note: { searched } }) => (searched ? [titled({ file, ...searched })] : []))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function titled(page: ReadPage): ReadPage {
  if (!page.meta['title']) throw new Error(`${page.file} is to be searched but states no title.`);
  return page;
}

/** The folder of a page's campaign; '' for the hub, and for a campaign that is built alone. */
const folderOf = (file: string): string => file.slice(0, Math.max(0, file.indexOf('/')));

/** Pagefind's prebuilt user interfaces, unused on these sites. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

const isUsed = ({ path: name }: IndexFile): boolean => !unused.test(name);

/** The files of an index as a text. */
const written = (files: readonly IndexFile[]): string =>
  JSON.stringify(
    files.filter(isUsed).map(({ path: name, content }) => [name, Buffer.from(content).toString('base64')]),
  );

const read = (text: string): readonly IndexFile[] =>
  (JSON.parse(text) as (readonly [string, string])[]).map(([name, content]) => ({
    path: name,
    content: Buffer.from(content, 'base64'),
  }));

function write(folder: string, files: readonly IndexFile[]): number {
  rmSync(folder, { recursive: true, force: true });
  let bytes = 0;
  for (const file of files) {
    const target = path.join(folder, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.content);
    bytes += file.content.length;
  }
  return bytes;
}
