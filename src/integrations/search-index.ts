import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { foldingPairs, type HiddenTerms, hiddenTerms } from './search-terms.ts';

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

type Source = Pick<Page, 'file' | 'html'>;

/** Reads the pages, and lets Pagefind itself say what their titles and texts are. */
async function searchablePages(siteDir: string): Promise<readonly Page[]> {
  const sources: Source[] = [];
  for (const file of await htmlFiles(siteDir)) {
    const html = await readFile(path.join(siteDir, file), 'utf8');
    if (html.includes('data-pagefind-body')) sources.push({ file, html: legible(html) });
  }
  const fragments = fragmentsOf(await indexFiles(sources, ({ file }) => `/${file}`));
  return sources.map(({ file, html }) => {
    const fragment = fragments.get(`/${file}`);
    const { title, ...others } = fragment?.meta ?? {};
    if (!fragment || !title) throw new Error(`${file} is to be searched but states no title.`);
    const metadata = Object.values(others).join(' ');
    return {
      file,
      html,
      text: `${title} ${metadata} ${fragment.text}`,
      terms: hiddenTerms(title, fragment.text, metadata),
    };
  });
}

/**
 * Pagefind runs the parts of a list of facts together: they are given punctuation. It makes the file of the first
 * picture metadata, where its name could be searched for: pictures go.
 */
const legible = (html: string): string =>
  html
    .replace(/<img\b[^>]*>/gu, '')
    .replaceAll('</dt>', '：</dt>')
    .replaceAll('</dd>', '；</dd>');

async function htmlFiles(siteDir: string): Promise<readonly string[]> {
  const files = await readdir(siteDir, { recursive: true });
  return files
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
}

function indexOf(section: string, pages: readonly Page[]): Promise<readonly IndexFile[]> {
  const own = pagesIn(section, pages);
  if (own.length === 0) throw new Error(`No page to be searched in ${section || 'the site'}.`);
  const within = section === '' ? 0 : section.length + 1;
  const url = ({ file }: Source) => `/${file.slice(within).replace(/(^|\/)index\.html$/u, '$1')}`;
  return indexFiles(
    own.map(({ file, html, terms }) => ({ file, html: withTerms(html, terms) })),
    url,
  );
}

const pagesIn = (section: string, pages: readonly Page[]): readonly Page[] =>
  pages.filter(({ file }) => section === '' || file.startsWith(`${section}/`));

/** Only the index sees these: the page that is served stays as it is. */
function withTerms(html: string, terms: HiddenTerms): string {
  const fields = Object.entries(terms).map(([name, words]) => `<i data-pagefind-meta="${name}:${words}"></i>`);
  const end = html.lastIndexOf('</body>');
  return `${html.slice(0, end)}<div data-pagefind-ignore="index">${fields.join('')}</div>${html.slice(end)}`;
}

/**
 * What is the same on many pages, or belongs to another page: buttons, banners, twins of pictures for screen readers,
 * rows of activities. Pages leave out more of themselves with data-pagefind-ignore.
 */
const excludeSelectors = ['.button', '.notice-banner', '.visually-hidden', '.ticket'];

async function indexFiles(sources: readonly Source[], url: (source: Source) => string): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh', excludeSelectors });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  for (const source of sources) {
    const { errors } = await index.addHTMLFile({ url: url(source), content: source.html });
    if (errors.length > 0) throw new Error(`Pagefind refuses ${source.file}: ${errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files;
}

interface Fragment {
  readonly meta: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The metadata and text of each page by its address, as Pagefind 1.6.0 stores them: gzip, a signature, JSON. */
function fragmentsOf(files: readonly IndexFile[]): ReadonlyMap<string, Fragment> {
  const signature = 'pagefind_dcd'.length;
  return new Map(
    files
      .filter((file) => file.path.endsWith('.pf_fragment'))
      .map(({ content: packed }) => {
        const { url, meta, content } = JSON.parse(gunzipSync(packed).subarray(signature).toString('utf8')) as {
          readonly url: string;
          readonly meta: Fragment['meta'];
          readonly content: string;
        };
        return [url, { meta, text: content.replaceAll('\u200b', '') }];
      }),
  );
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
