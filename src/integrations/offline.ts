import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkedContent } from '#sources/checked-content.ts';
import { workerPath } from '#views/site/links.ts';
import type { SiteConfig } from '../site.config.ts';
import { keptSite } from './offline/kept-site.ts';
import { workerCode } from './offline/worker-code.ts';
import { inStage } from './stage.ts';

/**
 * Writes the service worker that caches pages. Runs after all pages are written, because the worker embeds their hash.
 */
export function offline({ contentDir, address, chosen }: SiteConfig): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { content } = await checkedContent(contentDir);
        const campaigns = content.campaigns.filter(({ id }) => chosen?.includes(id) ?? true);
        await inStage('offline', async () => {
          const code = await workerCode(await keptSite(folder, address, campaigns));
          await writeFile(path.join(folder, workerPath(address).slice(address.base.length)), code);
        });
      },
    },
  };
}
