import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { OtherCampaign } from '#domain/campaign/content.ts';
import { fileOf } from '#domain/site/site-files.ts';
import { checkedContent } from '#sources/checked-content.ts';
import { type Address, workerPath } from '#views/site/links.ts';
import type { SiteConfig } from '../site.config.ts';
import type { MadeBefore } from './cache/made-before.ts';
import { ownCache } from './cache/own-cache.ts';
import { keptSite } from './offline/kept-site.ts';
import { workerCode } from './offline/worker-code.ts';
import { inStage } from './stage.ts';

/**
 * Writes the service worker that caches pages. Runs after all pages are written, because the worker embeds their hash:
 * not in a build of a part.
 */
export function offline({ contentDir, address, chosen, part }: SiteConfig): AstroIntegration {
  const cache = ownCache('offline');
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': cache.place,
      'astro:build:done': async ({ dir }) => {
        if (part !== undefined) return;
        const { content } = await checkedContent({ contentDir });
        const campaigns = content.campaigns.filter(({ id }) => chosen?.includes(id) ?? true);
        await cache.use((made) => writeWorker(fileURLToPath(dir), address, campaigns, made));
      },
    },
  };
}

/** Writes the service worker of a site in `folder`, whose pages are all there. */
export const writeWorker = (
  folder: string,
  address: Address,
  campaigns: readonly OtherCampaign[],
  made?: MadeBefore,
): Promise<void> =>
  inStage('offline', async () => {
    const code = await workerCode(await keptSite(folder, address, campaigns, made), made);
    await writeFile(path.join(folder, fileOf(workerPath(address), address.base)), code);
  });
