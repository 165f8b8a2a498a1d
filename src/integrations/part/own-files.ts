import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hubPart } from '#domain/site/build-part.ts';
import type { SiteConfig } from '../../site.config.ts';

/**
 * Removes from the part of a campaign what Astro writes in every build and the hub has: the files of public/ and the pages
 * without parameters. Scripts and short links stand at the root, whichever campaign they are for.
 */
export function ownFiles({ part }: Pick<SiteConfig, 'part'>): AstroIntegration {
  return {
    name: 'own-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (part === undefined || part === hubPart) return;
        const folder = fileURLToPath(dir);
        const own = new Set([part, '_astro', 'q']);
        for (const name of await readdir(folder)) {
          if (!own.has(name)) await rm(path.join(folder, name), { recursive: true, force: true });
        }
      },
    },
  };
}
