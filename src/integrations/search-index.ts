import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Folding, foldText, parseFolding } from '#domain/search/folding.ts';
import type { PartsPlace } from '#domain/search/index-parts.ts';
import type { OtherWords } from '#domain/search/other-words.ts';
import type { QueryTables } from '#domain/search/query-tables.ts';
import { type IndexFile, indexParts } from './search-parts.ts';
import { knownWords, plainPage, type SearchPage, soundTable, wholePages } from './search-tables.ts';
import { foldingPairs, hiddenTerms } from './search-terms.ts';
import { type SearchableText, searchableText } from './searchable-text.ts';

export interface SearchIndexOptions {
  /** Folder with the built HTML. */
  readonly siteDir: string;
  /** Folders below siteDir that get a separate index, such as `guyuan-2023`; '' means the whole site. */
  readonly sections: readonly string[];
  /** Target folder of the indexes, written to `<section>/search-index/`. Default: siteDir. */
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
 * Builds one index per section from the pages that contain data-search-body. Deletes the previous index first.
 * Deterministic: the same pages give the same bytes.
 * @throws Error when a section has no such page, or a page has no title metadata.
 */
export async function buildSearchIndex(options: SearchIndexOptions): Promise<readonly SectionIndex[]> {
  const { siteDir, sections, outDir = siteDir, words = [] } = options;
  const read = await readPages(siteDir);
  const folds = foldingPairs(new Set(read.flatMap(({ meta, text }) => [...text, ...Object.values(meta).join('')])));
  const folding = parseFolding(folds);
  const pages = read.map((page) => ({ ...page, terms: hiddenTerms(page, folding) }));
  const built: SectionIndex[] = [];
  for (const section of sections) {
    const own = pagesIn(section, pages);
    if (own.length === 0) throw new Error(`No page to be searched in ${section || 'the site'}.`);
    const corpus = own.map(({ text, meta }) => foldText([text, ...Object.values(meta)].join('\n'), folding)).join('\n');
    const { files, parts } = textsOrParts(section, own, folding);
    const query: QueryTables = { folds, words: knownWords(words, folding, corpus), parts };
    const all = [...files, jsonFile('query.json', query), jsonFile('sounds.json', soundTable(own, folding))];
    const bytes = await write(path.join(outDir, section, 'search-index'), all);
    built.push({ section, pages: own.length, bytes });
  }
  return built;
}

function textsOrParts(
  section: string,
  pages: readonly SearchPage[],
  folding: Folding,
): { readonly files: readonly IndexFile[]; readonly parts?: PartsPlace } {
  const whole = wholePages(section, pages, folding);
  if (whole) return { files: [jsonFile('pages.json', whole)] };
  const { place, files } = indexParts(pages.map((page) => ({ plain: plainPage(section, page), terms: page.terms })));
  return { files, parts: place };
}

type ReadPage = SearchableText & Pick<SearchPage, 'file'>;

async function readPages(siteDir: string): Promise<readonly ReadPage[]> {
  const pages: ReadPage[] = [];
  for (const file of await htmlFiles(siteDir)) {
    const html = await readFile(path.join(siteDir, file), 'utf8');
    if (!html.includes('data-search-body')) continue;
    const page = { file, ...searchableText(html) };
    if (!page.meta['title']) throw new Error(`${file} is to be searched but states no title.`);
    pages.push(page);
  }
  return pages;
}

/** The element of components/search/SearchMarks.astro. */
const searchMarks = /<div hidden data-search-ignore="index">[\s\S]*?<\/div>/u;

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

const jsonFile = (name: string, value: unknown): IndexFile => ({ path: name, content: JSON.stringify(value) });

async function write(folder: string, files: readonly IndexFile[]): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  let bytes = 0;
  for (const file of files) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
    bytes += Buffer.byteLength(file.content);
  }
  return bytes;
}
