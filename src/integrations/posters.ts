import type { AstroIntegration } from 'astro';
import { publishedSizes } from '#domain/campaign/poster-sizes.ts';
import { closePosters, expectPosters, posterOf } from '#posters/poster-of.ts';
import { posterView } from '#views/poster/poster.ts';
import { currentSite } from '../site.ts';
import { inTurns } from './in-turns.ts';
import { inStage } from './stage.ts';

/** So many posters are asked for at once; each waiting one holds its picture in memory. */
const atOnce = 8;

/**
 * Draws every poster into the cache, in threads, so that pages only pick them up. This comes after the content check
 * and before Astro starts Vite and loads the content: the threads with their fonts are gone when that takes memory.
 */
export function posters(): AstroIntegration {
  return {
    name: 'posters',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        const site = await currentSite();
        const orders = site.campaigns.flatMap((context) =>
          context.site.activities
            .filter(({ activity }) => activity.poster?.picture === undefined)
            .map((node) => () => posterOf(posterView(node, context))),
        );
        const further = site.campaigns.flatMap((context) =>
          context.site.activities.flatMap((node) =>
            publishedSizes(context.site.campaign).map((size) => () => posterOf(posterView(node, context), size)),
          ),
        );
        expectPosters(orders.length + further.length);
        await inStage('posters', () => inTurns([...orders, ...further], atOnce));
        await closePosters();
      },
    },
  };
}
