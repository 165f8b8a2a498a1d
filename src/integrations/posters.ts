import type { AstroIntegration } from 'astro';
import { publishedSizes } from '#domain/campaign/poster-sizes.ts';
import { closePosters, expectPosters, preparePoster } from '#posters/poster-of.ts';
import { posterView } from '#views/poster/poster.ts';
import { ownCampaigns } from '../site.ts';
import { runConcurrently } from './run-concurrently.ts';
import { inStage } from './stage.ts';

/** Concurrent poster requests. Each pending request holds its picture in memory. */
const atOnce = 8;

/**
 * Renders every poster into the cache in other processes, so that pages only read the files. Runs after the content
 * check and before Astro starts Vite and loads the content: these and their fonts are gone before that needs
 * memory.
 */
export function posters(): AstroIntegration {
  return {
    name: 'posters',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        const orders = (await ownCampaigns()).flatMap((context) =>
          context.site.activities.flatMap((node) => {
            const isDrawn = node.activity.poster?.picture === undefined;
            const sizes = [...(isDrawn ? [undefined] : []), ...publishedSizes(context.site.campaign)];
            return sizes.map((size) => () => preparePoster(posterView(node, context), size));
          }),
        );
        expectPosters(orders.length);
        await inStage('posters', () => runConcurrently(orders, atOnce));
        await closePosters();
      },
    },
  };
}
