import type { AstroIntegration } from 'astro';
import { publishedSizes } from '#domain/campaign/poster-sizes.ts';
import { closePosters, expectPosters, posterOf } from '#posters/poster-of.ts';
import { checkedContent } from '#sources/checked-content.ts';
import { buildInstant } from '#sources/clock.ts';
import { renderMarkdown } from '#sources/prose/markdown.ts';
import { posterView } from '#views/poster/poster.ts';
import { siteOf } from '#views/site/site.ts';
import type { SiteConfig } from '../site.config.ts';
import { inTurns } from './in-turns.ts';
import { inStage } from './stage.ts';

/** So many posters are asked for at once; each waiting one holds its picture in memory. */
const atOnce = 8;

/**
 * Draws every poster into the cache, in threads, so that pages only pick them up. This comes after the content check
 * and before Astro starts Vite and loads the content: the threads with their fonts are gone when that takes memory.
 */
export function posters({ contentDir, address, chosen }: SiteConfig): AstroIntegration {
  return {
    name: 'posters',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        const { content } = await checkedContent(contentDir);
        const site = siteOf(content, { address, chosen, now: buildInstant(), prose: renderMarkdown });
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
