import type { Instant } from '../time/instant.ts';
import { campaignPhase, campaignSpan } from './phase.ts';
import type { OfCampaign } from './same-place.ts';

const ranks = { during: 0, late: 1, before: 2, after: 3 } as const;

/**
 * Campaigns in the order in which they matter at `now`: on, then with sessions to come after their window, then ahead with
 * the soonest first, then over with the latest month first.
 */
export function byRelevance<T extends OfCampaign>(campaigns: readonly T[], now: Instant): readonly T[] {
  const ranked = campaigns.map((each) => {
    const { window } = each.site.campaign;
    const { kind } = campaignPhase(campaignSpan(each.site), now);
    return { each, rank: ranks[kind], start: kind === 'after' ? window.from.slice(0, 7) : window.from };
  });
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return ranked
    .sort((a, b) => a.rank - b.rank || (a.rank === ranks.after ? order(b.start, a.start) : order(a.start, b.start)))
    .map(({ each }) => each);
}

/** The campaigns that are on or ahead at `now`, in their order. */
export const notOver = <T extends OfCampaign>(campaigns: readonly T[], now: Instant): readonly T[] =>
  campaigns.filter(({ site }) => campaignPhase(campaignSpan(site), now).kind !== 'after');

/**
 * The campaign of the same place that follows one that is over: the one that is on or soonest ahead, else the latest.
 * Undefined while `own` is not over, and without a later one.
 * @param samePlace the campaigns of the place
 */
export function nextCampaign<T extends OfCampaign>(own: T, samePlace: readonly T[], now: Instant): T | undefined {
  const { window } = own.site.campaign;
  if (campaignPhase(campaignSpan(own.site), now).kind !== 'after') return undefined;
  return byRelevance(
    samePlace.filter(({ site }) => site.campaign.window.from > window.to),
    now,
  )[0];
}
