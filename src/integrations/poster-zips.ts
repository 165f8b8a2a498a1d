import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { posterSizeFiles, publishedSizes } from '#domain/campaign/poster-sizes.ts';
import { fileOf } from '#domain/site/site-files.ts';
import { writeZip } from '#posters/poster-zip.ts';
import { posterFileName } from '#views/poster/poster-file-name.ts';
import { posterSets } from '#views/poster/poster-sets.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import type { SiteConfig } from '../site.config.ts';
import { ownCampaigns } from '../site.ts';
import { inStage } from './stage.ts';

/**
 * Writes ZIP files of the built posters: one per campaign and size, and one per unit; other sets are packed in the browser.
 * Not endpoints of Astro: these would hold whole archives in memory.
 */
export function posterZips({ address }: Pick<SiteConfig, 'address'>): AstroIntegration {
  return {
    name: 'poster-zips',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const campaigns = await ownCampaigns();
        const built = fileURLToPath(dir);
        await inStage('zips', async () => {
          for (const context of campaigns) packPosters(context, (link) => path.join(built, fileOf(link, address.base)));
        });
      },
    },
  };
}

function packPosters(context: ViewContext, fileOf: (link: string) => string): void {
  const { links, site } = context;
  const usual = (node: ActivityNode) => ({ name: posterFileName(node), path: fileOf(links.poster(node.id)) });
  const all = { file: links.posterZip, entries: site.activities.map(usual) };
  const sizes = publishedSizes(site.campaign).map((size) => ({
    file: links.posterSizeZip(size),
    entries: site.activities.map((node) => ({
      name: posterFileName(node, posterSizeFiles[size]),
      path: fileOf(links.posterIn(node.id, posterSizeFiles[size])),
    })),
  }));
  const units = posterSets(context)
    .filter(({ kind }) => kind === 'organizations')
    .map(({ id, activities }) => ({ file: links.posterUnitZip(id), entries: activities.map(usual) }));
  for (const { file, entries } of [all, ...sizes, ...units]) {
    mkdirSync(path.dirname(fileOf(file)), { recursive: true });
    writeZip(fileOf(file), entries, site.campaign.window.from);
  }
}
