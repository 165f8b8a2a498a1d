import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const pages = Array.from({ length: 12 }, (_, index) => `activities/${index}`);

/**
 * Writes a small site for an address: every page names its version and needs a style sheet of that version; the home links
 * to all pages, one of which only this version has.
 */
export function writeTinySite(folder: string, url: string, version: string): void {
  const base = new URL(url).pathname;
  const all = [...pages, `notices/${version}`];
  const head = (file: string) =>
    `<link rel="canonical" href="${url}${file}"><link rel="stylesheet" href="${base}_astro/site.${version}.css">`;
  const text = `<p>版本 ${version} ${'科普 '.repeat(200)}</p>`;
  const links = all.map((page) => `<a href="${base}${page}/">${page}</a>`).join('');
  const files: Readonly<Record<string, string>> = {
    'index.html': `${head('')}${links}${text}`,
    '404.html': `${head('404.html')}<p>没有这一页</p>`,
    [`_astro/site.${version}.css`]: `/* ${version} ${'a'.repeat(600)} */`,
    'about/index.html': '<p>不变</p>',
    'feed.xml': `<feed>${version}</feed>`,
    'sitemap-index.xml': `<sitemapindex>${version}</sitemapindex>`,
    ...Object.fromEntries(all.map((page) => [`${page}/index.html`, `${head(`${page}/`)}${text}`])),
    ...Object.fromEntries(all.map((page) => [`${page}/poster.png`, `poster ${version} ${page}`])),
  };
  rmSync(folder, { recursive: true, force: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
}

/** What a visitor of such a site finds who opens the home and all pages that it links to. */
export interface Visit {
  /** Versions seen, sorted. */
  readonly versions: readonly string[];
  /** Pages and style sheets that are missing or not whole. */
  readonly faults: readonly string[];
}

/**
 * Visits a tiny site; no faults where there is no home. It is visited again where its home has changed meanwhile: the
 * server's side of an upload that was killed may still switch, and the home of the site before links to what has gone.
 */
export async function visit(url: string): Promise<Visit> {
  const home = await textAt(url);
  if (home === undefined) return { versions: [], faults: [] };
  const links = [...home.matchAll(/<a href="([^"]+)"/gu)].map(([, link = '']) => new URL(link, url).href);
  const pages = await Promise.all([url, ...links].map(pageAt));
  if ((await textAt(url)) !== home) return visit(url);
  const versions = new Set(pages.map(({ version }) => version));
  return { versions: [...versions].sort(), faults: pages.filter(({ whole }) => !whole).map(({ address }) => address) };
}

async function pageAt(address: string) {
  const page = (await textAt(address)) ?? '';
  const sheet = /<link rel="stylesheet" href="([^"]+)"/u.exec(page)?.[1];
  const version = /版本 (\S+) .*<\/p>$/u.exec(page)?.[1] ?? '';
  const style = sheet === undefined ? undefined : await textAt(new URL(sheet, address).href);
  return { address, version, whole: style?.startsWith(`/* ${version} `) === true && style.endsWith('*/') };
}

async function textAt(address: string): Promise<string | undefined> {
  const answer = await fetch(`${address}?${Math.random()}`);
  const text = await answer.text();
  return answer.ok ? text : undefined;
}
