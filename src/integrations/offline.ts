import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { OtherCampaign } from '#domain/campaign/content.ts';
import { checkedContent } from '#sources/checked-content.ts';
import { type Address, workerPath } from '#views/site/links.ts';
import type { SiteConfig } from '../site.config.ts';
import { keptSite } from './offline/kept-site.ts';
import { workerCode } from './offline/worker-code.ts';
import { inStage } from './stage.ts';

/**
 * Writes the service worker that caches pages. Runs after all pages are written, because the worker embeds their hash:
 * not in a build of a part.
 */
export function offline({ contentDir, address, chosen, part }: SiteConfig): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (part !== undefined) return;
        const { content } = await checkedContent({ contentDir });
        const campaigns = content.campaigns.filter(({ id }) => chosen?.includes(id) ?? true);
        await writeWorker(fileURLToPath(dir), address, campaigns);
      },
    },
  };
}

/** Writes the service worker of a site in `folder`, whose pages are all there. */
export const writeWorker = (folder: string, address: Address, campaigns: readonly OtherCampaign[]): Promise<void> =>
  inStage('offline', async () => {
    const code = await workerCode(await keptSite(folder, address, campaigns));
    await writeFile(path.join(folder, workerPath(address).slice(address.base.length)), code);
  });
