import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemapOf from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Day } from '#domain/time/instant.ts';
import { lastModified } from '#views/site/last-modified.ts';
import type { SiteConfig } from '../site.config.ts';
import { currentSite } from '../site.ts';

/**
 * Writes sitemap-index.xml and its parts: every built page without noindex, with lastmod when the content has a date of
 * last change.
 */
export function sitemap(config: SiteConfig): AstroIntegration {
  const { base } = config.address;
  let folder: URL | undefined;
  let days: ReadonlyMap<string, Day> = new Map();
  const isIndexed = (page: string): boolean => {
    if (!folder) throw new Error('The sitemap was asked for before the folder of the build was known');
    const path = pathOf(page).slice(base.length);
    return !isNoindex(readFileSync(fileURLToPath(new URL(`${path}index.html`, folder)), 'utf8'));
  };
  const { hooks } = sitemapOf({
    filter: isIndexed,
    serialize: (item) => {
      const day = days.get(pathOf(item.url));
      return day === undefined ? item : { ...item, lastmod: `${day}T00:00:00+08:00` };
    },
  });
  return {
    name: 'sitemap',
    hooks: {
      ...hooks,
      'astro:build:done': async (build) => {
        folder = build.dir;
        days = lastModified(await currentSite());
        await hooks['astro:build:done']?.(build);
      },
    },
  };
}

const pathOf = (url: string): string => decodeURI(new URL(url).pathname);

/** Matches the exact markup of the layout (src/layouts/Head.astro). */
const isNoindex = (html: string): boolean => html.includes('<meta name="robots" content="noindex">');
