import type { AstroIntegration } from 'astro';
import { publishedSizes } from '#domain/campaign/poster-sizes.ts';
import { bookletApart } from '#posters/documents/booklet/booklet-of.ts';
import { closePosters, expectPosters, missingPosters, posterOf } from '#posters/poster-of.ts';
import { posterView } from '#views/poster/poster.ts';
import { bookletDocument, bookletNames } from '#views/schedule/booklet.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { isAsBefore, ownCampaigns } from '../site.ts';
import { runConcurrently } from './run-concurrently.ts';
import { inStage } from './stage.ts';

/** Concurrent poster requests. Each pending request holds its picture in memory. */
const atOnce = 8;

/**
 * Draws the posters that are not in the cache, and the booklets of changed campaigns, in other processes, so that pages only
 * read the files. Starts at once: after the content check, before Astro is loaded. Ends before the bundle: then these
 * processes and their fonts are gone before that needs memory.
 */
export function posters(): AstroIntegration {
  const drawn = inStage('posters', drawMissing);
  // Told by the hook, unless Astro itself fails before.
  drawn.catch(() => undefined);
  return { name: 'posters', hooks: { 'astro:build:start': () => drawn } };
}

async function drawMissing(): Promise<void> {
  const campaigns = await ownCampaigns();
  const orders = campaigns.flatMap((context) =>
    context.site.activities.flatMap((node) => {
      const isDrawn = node.activity.poster?.picture === undefined;
      const sizes = [...(isDrawn ? [undefined] : []), ...publishedSizes(context.site.campaign)];
      const view = posterView(node, context);
      return sizes.map((size) => ({ view, size }));
    }),
  );
  const missing = await missingPosters(orders);
  expectPosters(missing.length);
  await runConcurrently(
    missing.map(
      ({ view, size }) =>
        () =>
          posterOf(view, size),
    ),
    atOnce,
  );
  await runConcurrently(campaigns.filter((context) => !isAsBefore(context)).flatMap(bookletsOf), 1);
  await closePosters();
}

/** What fails here fails again in the page that asks for it, which is named then. */
const bookletsOf = (context: ViewContext) =>
  bookletNames(context).map(
    ({ order, paper }) =>
      () =>
        bookletApart([bookletDocument(order, context), paper]).catch(() => undefined),
  );
