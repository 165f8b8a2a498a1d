import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { foldingPairs, type HiddenTerms, hiddenTerms } from './search-terms.ts';
import { leftOut, searchableText } from './searchable-text.ts';

export interface SearchIndexOptions {
  /** Folder with the built HTML. */
  readonly siteDir: string;
  /** Folders below siteDir that get a separate index, such as `guyuan-2023`; '' means the whole site. */
  readonly sections: readonly string[];
  /** Target folder of the indexes, written to `<section>/pagefind/`. Default: siteDir. */
  readonly outDir?: string;
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
  /** The searchable text: title, metadata and the text that Pagefind indexes. */
  readonly text: string;
  readonly terms: HiddenTerms;
}

async function searchablePages(siteDir: string): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (const file of await htmlFiles(siteDir)) {
    const html = await readFile(path.join(siteDir, file), 'utf8');
    if (html.includes('data-pagefind-body')) pages.push(searchablePage(file, indexableHtml(html)));
  }
  return pages;
}

function searchablePage(file: string, html: string): Page {
  const { title, metadata, text } = searchableText(html);
  if (!title) throw new Error(`${file} is to be searched but states no title.`);
  return { file, html, text: `${title} ${metadata} ${text}`, terms: hiddenTerms(title, text, metadata) };
}

/**
 * Prepares a page for Pagefind. Adds punctuation to description lists, because Pagefind joins their terms and values.
 * Removes img, because Pagefind indexes the file name of the first picture as metadata. Removes svg and style: half of
 * a page without searchable text. Joins the lines of a text between Han characters, so that words are found across them.
 */
export const indexableHtml = (html: string): string =>
  html.replace(wrappedLine, '').replace(drawingOrTag, (written, name?: string) => {
    if (name === undefined || name === 'img') return '';
    return (name === '/dt' ? '：' : name === '/dd' ? '；' : '') + written;
  });

/** A line break of prose between Han characters, unless the next line starts with a label (地点：) or as an item (一、). */
const wrappedLine =
  /(?<=\p{Script=Han})<br>\n(?=\p{Script=Han})(?!\p{Script=Han}{2,8}[：:]|[一二三四五六七八九十]{1,3}、)/gu;

/** Matches from left to right, so that markup inside quoted attribute values is not matched. */
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

/** Adds the hidden terms to the HTML passed to Pagefind. The published page stays unchanged. */
function withTerms(html: string, terms: HiddenTerms): string {
  const fields = Object.entries(terms).map(([name, words]) => `<i data-pagefind-meta="${name}:${words}"></i>`);
  const end = html.lastIndexOf('</body>');
  return `${html.slice(0, end)}<div data-pagefind-ignore="index">${fields.join('')}</div>${html.slice(end)}`;
}

const foldsFile = (pairs: string): IndexFile => ({
  path: 'folds.json',
  content: new TextEncoder().encode(JSON.stringify(pairs)),
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
