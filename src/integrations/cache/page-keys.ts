import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageKeys as keys } from '../../site.ts';

const name = 'page-keys.json';

/** Reads the keys that pageKeys() kept in a cache of Astro. */
export async function readPageKeys(cacheDir: string): Promise<void> {
  const written = await readFile(path.join(cacheDir, name), 'utf8').catch(() => '[]');
  keys.before = new Map(JSON.parse(written) as readonly [string, readonly string[]][]);
}

/**
 * Keeps the keys of pages in the cache of Astro, which scripts/site/page-cache.ts opens and seals: those of a campaign that
 * is as before need not be made from all that its pages show.
 */
export function pageKeys(): AstroIntegration {
  let file = '';
  return {
    name: 'page-keys',
    hooks: {
      'astro:config:done': ({ config }) => {
        file = path.join(fileURLToPath(config.cacheDir), name);
      },
      'astro:build:generated': () => writeFile(file, JSON.stringify([...keys.now])),
    },
  };
}
