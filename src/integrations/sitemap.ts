import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemapOf from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** Writes sitemap-index.xml and its parts: every page that was built, but for those that ask to be left out of search engines. */
export function sitemap({ base }: { readonly base: string }): AstroIntegration {
  let folder: URL | undefined;
  const isIndexed = (page: string): boolean => {
    if (!folder) throw new Error('The sitemap was asked for before the folder of the build was known');
    const path = decodeURI(new URL(page).pathname).slice(base.length);
    return !isNoindex(readFileSync(fileURLToPath(new URL(`${path}index.html`, folder)), 'utf8'));
  };
  const { hooks } = sitemapOf({ filter: isIndexed });
  return {
    name: 'sitemap',
    hooks: {
      ...hooks,
      'astro:build:done': async (build) => {
        folder = build.dir;
        await hooks['astro:build:done']?.(build);
      },
    },
  };
}

/** The layout's own way of writing it. */
const isNoindex = (html: string): boolean => html.includes('<meta name="robots" content="noindex">');
