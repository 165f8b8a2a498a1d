import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, type IndexFile } from 'pagefind';
import { addressOf } from '#domain/site/site-files.ts';
import type { HiddenTerms } from './search-terms.ts';
import type { SearchableText } from './searchable-text.ts';
import { signature } from './smaller-parts.ts';

/** What the search index holds of a built page, before it is indexed. */
export interface ReadPage extends SearchableText {
  /** Path under the site with forward slashes. */
  readonly file: string;
}

/** A page as the index holds it. */
export interface SearchPage extends ReadPage {
  readonly terms: HiddenTerms;
}

/**
 * Builds the files of an index. Pagefind segments no Chinese here: it gets the terms of each page as its content, under
 * a language that it does not know, and the fragments get the text back for the excerpts.
 * @param section folder that the addresses are relative to; '' means the whole site
 * @throws Error when Pagefind does not start or rejects a page.
 */
export async function indexFiles(section: string, pages: readonly SearchPage[]): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  const own = new Map(pages.map((page) => [urlIn(section, page), page]));
  // Not one after another: Pagefind goes on while this thread does something else.
  const answers = await Promise.all([...own].map(([url, page]) => index.addCustomRecord(recordOf(url, page))));
  answers.forEach(({ errors }, at) => {
    if (errors.length > 0) throw new Error(`页面 ${pages[at]?.file} 进不了搜索：${errors.join('; ')}`);
  });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files.map((file) => (file.path.endsWith('.pf_fragment') ? withText(file, own) : file));
}

function recordOf(url: string, { text, terms, ...page }: SearchPage) {
  const { content, spelling: _inFragments, ...hidden } = terms;
  const filters = Object.fromEntries(Object.entries(page.filters).map(([name, values]) => [name, [...values]]));
  return { url, content, language: 'unknown', meta: { ...page.meta, ...hidden, digest: digestOf(text) }, filters };
}

/** Address of a page below its section. */
export function urlIn(section: string, { file }: Pick<SearchPage, 'file'>): string {
  const within = section === '' ? 0 : section.length + 1;
  return `/${addressOf(file.slice(within))}`;
}

/** Browsers keep fragments by their names for ever: the name has to change with the text, not with its terms alone. */
const digestOf = (text: string): string => `zzz${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;

/**
 * Puts the text of the page in place of its terms, which only the index needs. A first answer loads ten fragments: of the
 * pinyin, which the search compares, and of the filters they hold what rows need.
 */
function withText({ path, content }: IndexFile, pages: ReadonlyMap<string, SearchPage>): IndexFile {
  const fragment = JSON.parse(gunzipSync(content).toString().slice(signature.length)) as Fragment;
  const { t: _t, py: _py, digest: _digest, ...meta } = fragment.meta;
  const { text = '', terms: { spelling = '' } = {} } = pages.get(fragment.url) ?? {};
  const filters = Object.fromEntries(Object.entries(fragment.filters).filter(([name]) => inRows.includes(name)));
  const own = { content: text.replaceAll('\n', '\u3000'), meta: { ...meta, spelling }, filters };
  // In this thread: it takes 0.05 ms, in others 1.5 ms.
  return { path, content: gzipSync(signature + JSON.stringify({ ...fragment, ...own }), { level: 9 }) };
}

/** Filters that a row of the results shows. */
const inRows = ['城市', '类别', '类型'];

interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
