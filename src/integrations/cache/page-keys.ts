import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageKeys as keys } from '../../site.ts';

/**
 * Keeps the keys of pages in the cache of Astro, which scripts/site/page-cache.ts opens and seals: those of a campaign that
 * is as before need not be made from all that its pages show.
 */
export function pageKeys(): AstroIntegration {
  let file = '';
  return {
    name: 'page-keys',
    hooks: {
      'astro:config:setup': async ({ config }) => {
        file = path.join(fileURLToPath(config.cacheDir), 'page-keys.json');
        const written = await readFile(file, 'utf8').catch(() => '[]');
        keys.before = new Map(JSON.parse(written) as readonly [string, readonly string[]][]);
      },
      'astro:build:generated': () => writeFile(file, JSON.stringify([...keys.now])),
    },
  };
}
