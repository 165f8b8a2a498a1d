import { campaignSpan, phaseTurns } from '#domain/campaign/phase.ts';
import type { Instant } from '#domain/time/instant.ts';
import { type Moments, momentsOf } from '#domain/time/moments.ts';
import type { Site } from '../site/site.ts';
import type { ViewContext } from '../site/view-context.ts';

/** The content of a hub page over time: it may change when a campaign begins or ends. */
export const hubMoments = <T>(hub: Site, tell: (hub: Site) => T): Moments<T> =>
  momentsOf(
    hub.campaigns.flatMap(({ site }) => phaseTurns(campaignSpan(site))),
    hub.now,
    (now) => tell({ ...hub, now }),
  );

/** When a campaign is over. */
export const campaignEnd = ({ site }: ViewContext): Instant => Math.max(...phaseTurns(campaignSpan(site)));

/**
 * When the last campaign is over. The order of campaigns at that time, the latest month first, is at any time the order
 * of those that are over.
 */
export const hubEnd = ({ campaigns }: Pick<Site, 'campaigns'>): Instant => Math.max(...campaigns.map(campaignEnd));
