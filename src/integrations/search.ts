import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkedContent } from '#sources/checked-content.ts';
import { wordsOf } from '#sources/words.ts';
import { siteConfig } from '../site.config.ts';
import { currentSite } from '../site.ts';
import { ownCache } from './cache/own-cache.ts';
import { indexPages, readPages, removeSearchMarks } from './search/search-index.ts';
import { inStage } from './stage.ts';

/**
 * Builds the search indexes: one for the whole site, plus one per campaign folder unless the campaign is built alone.
 * Then takes the marks for it out of the pages, of which visitors see nothing.
 */
export function search({ alone }: { readonly alone: boolean }): AstroIntegration {
  const cache = ownCache('search');
  return {
    name: 'search',
    hooks: {
      'astro:config:done': cache.place,
      'astro:build:done': async ({ dir }) => {
        const siteDir = fileURLToPath(dir);
        const { campaigns } = await currentSite();
        const { content } = await checkedContent(siteConfig().contentDir);
        const sections = alone ? [''] : ['', ...campaigns.map(({ site }) => site.id)];
        const words = wordsOf(content).search;
        await inStage('search', async () => {
          await cache.use(async (made) => {
            const pages = await readPages(siteDir, made);
            await indexPages(pages, { outDir: siteDir, sections, words, hub: !alone, made });
            removeSearchMarks(siteDir, pages);
          });
        });
      },
    },
  };
}
