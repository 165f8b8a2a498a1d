import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, type IndexFile } from 'pagefind';
import { foldText, parseFolding } from '#domain/search/folding.ts';
import type { OtherWords } from '#domain/search/other-words.ts';
import { indexFiles, type SearchPage } from './search-records.ts';
import { knownWords, plainPages, soundTable } from './search-tables.ts';
import { foldingPairs, hiddenTerms } from './search-terms.ts';
import { type SearchableText, searchableText } from './searchable-text.ts';

export interface SearchIndexOptions {
  /** Folder with the built HTML. */
  readonly siteDir: string;
  /** Folders below siteDir that get a separate index, such as `guyuan-2023`; '' means the whole site. */
  readonly sections: readonly string[];
  /** Target folder of the indexes, written to `<section>/pagefind/`. Default: siteDir. */
  readonly outDir?: string;
  /** Words that people type for those of the pages, from words.json. */
  readonly words?: OtherWords;
}

/** Size of an index. */
export interface SectionIndex {
  readonly section: string;
  readonly pages: number;
  readonly bytes: number;
}

/**
 * Builds one Pagefind index per section from the pages that contain data-pagefind-body. Deletes the previous index
 * first. Deterministic: the same pages give the same bytes.
 * @throws Error when a section has no such page, a page has no title metadata, or Pagefind rejects a page.
 */
export async function buildSearchIndex(options: SearchIndexOptions): Promise<readonly SectionIndex[]> {
  const { siteDir, sections, outDir = siteDir, words = [] } = options;
  try {
    const read = await readPages(siteDir);
    const folds = foldingPairs(new Set(read.flatMap(({ meta, text }) => [...text, ...Object.values(meta).join('')])));
    const folding = parseFolding(folds);
    const pages = read.map((page) => ({ ...page, terms: hiddenTerms(page, folding) }));
    const built: SectionIndex[] = [];
    for (const section of sections) {
      const own = pagesIn(section, pages);
      if (own.length === 0) throw new Error(`No page to be searched in ${section || 'the site'}.`);
      const corpus = own
        .map(({ text, meta }) => foldText([text, ...Object.values(meta)].join('\n'), folding))
        .join('\n');
      const plain = plainPages(section, own, folding);
      const files = [
        ...(await indexFiles(section, own)),
        jsonFile('query.json', { folds, words: knownWords(words, folding, corpus), isWhole: plain.isWhole }),
        jsonFile('sounds.json', soundTable(own, folding)),
        jsonFile('pages.json', plain.pages),
      ];
      const bytes = await write(path.join(outDir, section, 'pagefind'), files);
      built.push({ section, pages: own.length, bytes });
    }
    return built;
  } finally {
    await close();
  }
}

type ReadPage = SearchableText & Pick<SearchPage, 'file'>;

async function readPages(siteDir: string): Promise<readonly ReadPage[]> {
  const pages: ReadPage[] = [];
  for (const file of await htmlFiles(siteDir)) {
    const html = await readFile(path.join(siteDir, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const page = { file, ...searchableText(html) };
    if (!page.meta['title']) throw new Error(`${file} is to be searched but states no title.`);
    pages.push(page);
  }
  return pages;
}

/** The element of components/search/SearchMarks.astro. */
const searchMarks = /<div hidden data-pagefind-ignore="index">[\s\S]*?<\/div>/u;

/** Takes what only the index needs out of the pages: a quarter of a KB of each after compression. */
export async function removeSearchMarks(siteDir: string): Promise<void> {
  for (const file of await htmlFiles(siteDir)) {
    const target = path.join(siteDir, file);
    const html = await readFile(target, 'utf8');
    const without = html.replace(searchMarks, '');
    if (without !== html) await writeFile(target, without);
  }
}

async function htmlFiles(siteDir: string): Promise<readonly string[]> {
  const files = await readdir(siteDir, { recursive: true });
  return files
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
}

const pagesIn = (section: string, pages: readonly SearchPage[]): readonly SearchPage[] =>
  pages.filter(({ file }) => section === '' || file.startsWith(`${section}/`));

const jsonFile = (name: string, value: unknown): IndexFile => ({
  path: name,
  content: new TextEncoder().encode(JSON.stringify(value)),
});

/** Pagefind's prebuilt user interfaces, unused on these sites. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

async function write(folder: string, files: readonly IndexFile[]): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  let bytes = 0;
  for (const file of files.filter(({ path: name }) => !unused.test(name))) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
    bytes += file.content.length;
  }
  return bytes;
}
