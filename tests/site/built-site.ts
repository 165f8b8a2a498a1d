import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pageNameOf } from '#domain/site/planned-files.ts';
import { type Html, parseHtml, type Tag } from './html.ts';

export interface BuiltPage {
  /** Path on the host, as a visitor asks for it: `/kpr/guyuan-2023/schedule/`, `/kpr/404.html`. */
  readonly path: string;
  readonly file: string;
  readonly source: string;
  readonly html: Html;
}

export interface BuiltSite {
  /** Folder of the files. */
  readonly folder: string;
  /** Path on the host, with leading and trailing slash. */
  readonly base: string;
  readonly pages: readonly BuiltPage[];
  /** Path on the host of every file that is no page. */
  readonly files: ReadonlySet<string>;
}

/** Test files of one worker share what was read and parsed. */
const known = new Map<string, BuiltSite>();

/** Reads a built site that will be served under `base`; each page is parsed when it is first asked for. */
export function readSite(folder: string, base = '/'): BuiltSite {
  const site = known.get(folder) ?? readFolder(folder, base);
  known.set(folder, site);
  return site;
}

function readFolder(folder: string, base: string): BuiltSite {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !name.split('/').includes('pagefind'))
    .sort();
  return {
    folder,
    base,
    pages: names.filter((name) => name.endsWith('.html')).map((name) => readPage(folder, base, name)),
    files: new Set(names.filter((name) => !name.endsWith('.html')).map((name) => base + name)),
  };
}

function readPage(folder: string, base: string, name: string): BuiltPage {
  const file = path.join(folder, name);
  const source = readFileSync(file, 'utf8');
  let html: Html | undefined;
  return {
    path: base + name.replace(/(^|\/)index\.html$/u, '$1'),
    file,
    source,
    get html() {
      html ??= parseHtml(source);
      return html;
    },
  };
}

/**
 * The pages of each template, from the shortest to the longest. A template is told by where a page stands: in the hub or a
 * campaign, in which script, in which section, how deep.
 */
export function pagesByTemplate({ pages, base }: BuiltSite): ReadonlyMap<string, readonly BuiltPage[]> {
  const byLength = pages.toSorted((one, other) => one.source.length - other.source.length);
  return Map.groupBy(byLength, ({ path: address }) => templateOf(address.slice(base.length)));
}

/** `campaign/zh-hant/activity`: where a page stands, its script, its name in the plan; what the plan lacks by its first step. */
function templateOf(address: string): string {
  const [, campaign, script = '', below = ''] = /^([a-z0-9-]+-\d{4}\/)?(zh-hant\/)?(.*)$/u.exec(address) ?? [];
  return `${campaign ? 'campaign' : 'hub'}/${script}${pageNameOf(below) ?? below.split('/')[0]}`;
}

/** The page at a path. @throws Error when the site has none. */
export function pageAt(site: BuiltSite, address: string): BuiltPage {
  const page = site.pages.find((candidate) => candidate.path === address);
  if (!page) throw new Error(`The site has no page ${address}`);
  return page;
}

/** The content of the `meta` or the `href` of the `link` with this name, property or relation; undefined without one. */
export function headValue({ html }: BuiltPage, name: string): string | undefined {
  const isNamed = ({ attributes }: Tag) =>
    [attributes['name'], attributes['property'], attributes['rel']].includes(name);
  const found = html.tags.find((tag) => (tag.name === 'meta' || tag.name === 'link') && isNamed(tag));
  return found?.attributes['content'] ?? found?.attributes['href'];
}

/** The 404 page and pages that ask to stay out of search engines. */
export const isIndexed = (page: BuiltPage): boolean =>
  !page.path.endsWith('/404.html') && !headValue(page, 'robots')?.includes('noindex');
