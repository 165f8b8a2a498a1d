import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import type { Tag } from './html.ts';

/** An address written in a page or style sheet, and where. */
export interface Reference {
  readonly from: string;
  readonly target: string;
}

/** Where a page sends its visitor: links and forms. */
export function linksOf(page: BuiltPage): readonly Reference[] {
  return page.html.tags.flatMap(({ name, attributes }) => {
    const target = { a: attributes['href'], area: attributes['href'], form: attributes['action'] }[name];
    return target === undefined ? [] : [{ from: page.path, target }];
  });
}

/** What a page loads by itself: pictures, styles, scripts, icons, and what its inline styles name. */
export function assetsOf(page: BuiltPage): readonly Reference[] {
  const loaded = page.html.tags.flatMap(loadedBy);
  const inStyles = [...page.source.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gu)].flatMap(([, css = '']) =>
    urlsIn(css),
  );
  return [...loaded, ...inStyles].map((target) => ({ from: page.path, target }));
}

/** What the style sheets and scripts of a site load. */
export function assetsOfFiles(site: BuiltSite): readonly Reference[] {
  return [...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((from) => {
      const css = readFileSync(path.join(site.folder, from.slice(site.base.length)), 'utf8');
      return urlsIn(css).map((target) => ({ from, target }));
    });
}

const loadingRelations = /\b(?:stylesheet|icon|preload|modulepreload|manifest|apple-touch-icon)\b/u;

function loadedBy({ name, attributes }: Tag): readonly string[] {
  if (name === 'link') return loadingRelations.test(attributes['rel'] ?? '') ? [attributes['href'] ?? ''] : [];
  const candidates = (attributes['srcset'] ?? '').split(',').flatMap((each) => each.trim().split(/\s+/u)[0] || []);
  const plain = [attributes['src'], attributes['poster'], name === 'object' ? attributes['data'] : undefined];
  const drawn = name === 'use' || name === 'image' ? [attributes['href'] ?? attributes['xlink:href']] : [];
  return [...plain, ...drawn, ...candidates, ...urlsIn(attributes['style'] ?? '')].filter((each) => each !== undefined);
}

const urlsIn = (css: string): readonly string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/gu)].map(
    ([, url, sheet]) => url ?? sheet ?? '',
  );

/** The references that lead nowhere, as `page → target`. Those to other hosts are not followed. */
export function broken(site: BuiltSite, references: readonly Reference[]): readonly string[] {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (page: BuiltPage) => {
    const known = ids.get(page.path) ?? new Set(page.html.tags.flatMap(({ attributes }) => attributes['id'] ?? []));
    ids.set(page.path, known);
    return known;
  };
  const leads = ({ from, target }: Reference) => {
    const url = new URL(target, `https://site.test${from}`);
    if (url.origin !== 'https://site.test') return true;
    const address = decodeURIComponent(url.pathname);
    const page = pages.get(address);
    if (!page) return url.hash === '' && site.files.has(address);
    return url.hash === '' || idsOf(page).has(decodeURIComponent(url.hash.slice(1)));
  };
  return [...new Set(references.filter((each) => !leads(each)).map(({ from, target }) => `${from} → ${target}`))];
}
