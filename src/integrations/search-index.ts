import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { foldingPairs, type HiddenTerms, hiddenTerms } from './search-terms.ts';
import { leftOut, searchableText } from './searchable-text.ts';

export interface SearchIndexOptions {
  /** Folder with the built HTML. */
  readonly siteDir: string;
  /** Folders under it that get an index of their own: `guyuan-2023`, and `` for the whole site. */
  readonly sections: readonly string[];
  /** Where the indexes go, as `<section>/pagefind/`; the site itself when absent. */
  readonly outDir?: string;
}

/** What was indexed, for the build's report. */
export interface SectionIndex {
  readonly section: string;
  readonly pages: number;
  readonly bytes: number;
}

/**
 * Builds one Pagefind index for each section from the pages that mark a part of themselves with data-pagefind-body.
 * The folder of an index is emptied first. The same pages give the same bytes.
 * @throws Error when a section has no such page, when a page states no title, or when Pagefind refuses one.
 */
export async function buildSearchIndex(options: SearchIndexOptions): Promise<readonly SectionIndex[]> {
  const { siteDir, sections, outDir = siteDir } = options;
  try {
    const pages = await searchablePages(siteDir);
    const folds = foldingPairs(new Set(pages.flatMap(({ text }) => [...text])));
    const built: SectionIndex[] = [];
    for (const section of sections) {
      const files = await indexOf(section, pages);
      const bytes = await write(path.join(outDir, section, 'pagefind'), [...files, foldsFile(folds)]);
      built.push({ section, pages: pagesIn(section, pages).length, bytes });
    }
    return built;
  } finally {
    await close();
  }
}

interface Page {
  /** Path under the site with forward slashes. */
  readonly file: string;
  readonly html: string;
  /** What a reader can find: the title, the metadata and the text that Pagefind sees. */
  readonly text: string;
  readonly terms: HiddenTerms;
}

async function searchablePages(siteDir: string): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (const file of await htmlFiles(siteDir)) {
    const html = await readFile(path.join(siteDir, file), 'utf8');
    if (html.includes('data-pagefind-body')) pages.push(searchablePage(file, legible(html)));
  }
  return pages;
}

function searchablePage(file: string, html: string): Page {
  const { title, metadata, text } = searchableText(html);
  if (!title) throw new Error(`${file} is to be searched but states no title.`);
  return { file, html, text: `${title} ${metadata} ${text}`, terms: hiddenTerms(title, text, metadata) };
}

/**
 * A page as Pagefind gets it. Pagefind runs the parts of a list of facts together: they are given punctuation. It makes
 * the file of the first picture metadata, where its name could be searched for: pictures go. So do drawings and styles, the half
 * of a page, which it would read in vain.
 */
export const legible = (html: string): string =>
  html.replace(drawingOrTag, (written, name?: string) => {
    if (name === undefined || name === 'img') return '';
    return (name === '/dt' ? '：' : name === '/dd' ? '；' : '') + written;
  });

/** From left to right: what stands in the quotes of an attribute is neither. */
const drawingOrTag =
  /<svg\b[\s\S]*?<\/svg>|<style\b[\s\S]*?<\/style>|<(\/?[a-z][a-z\d-]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gu;

async function htmlFiles(siteDir: string): Promise<readonly string[]> {
  const files = await readdir(siteDir, { recursive: true });
  return files
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
}

async function indexOf(section: string, pages: readonly Page[]): Promise<readonly IndexFile[]> {
  const own = pagesIn(section, pages);
  if (own.length === 0) throw new Error(`No page to be searched in ${section || 'the site'}.`);
  const excludeSelectors = leftOut.map((name) => `.${name}`);
  const { index, errors } = await createIndex({ forceLanguage: 'zh', excludeSelectors });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  const within = section === '' ? 0 : section.length + 1;
  for (const { file, html, terms } of own) {
    const url = `/${file.slice(within).replace(/(^|\/)index\.html$/u, '$1')}`;
    const { errors } = await index.addHTMLFile({ url, content: withTerms(html, terms) });
    if (errors.length > 0) throw new Error(`页面 ${file} 进不了搜索：${errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files;
}

const pagesIn = (section: string, pages: readonly Page[]): readonly Page[] =>
  pages.filter(({ file }) => section === '' || file.startsWith(`${section}/`));

/** Only the index sees these: the page that is served stays as it is. */
function withTerms(html: string, terms: HiddenTerms): string {
  const fields = Object.entries(terms).map(([name, words]) => `<i data-pagefind-meta="${name}:${words}"></i>`);
  const end = html.lastIndexOf('</body>');
  return `${html.slice(0, end)}<div data-pagefind-ignore="index">${fields.join('')}</div>${html.slice(end)}`;
}

const foldsFile = (pairs: string): IndexFile => ({
  path: 'folds.json',
  content: new TextEncoder().encode(JSON.stringify(pairs)),
});

/** Pagefind's ready-made interfaces, which these sites do not use. */
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
