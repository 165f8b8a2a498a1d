import { type Day, dayOf, type Instant } from '../time/instant.ts';

/** Position of `now` relative to the days of a campaign. */
export type CampaignPhase =
  | { readonly kind: 'before' }
  | { readonly kind: 'during'; readonly today: Day }
  | { readonly kind: 'after' };

/** The phase at `now`; `from` and `to` are inclusive. */
export function campaignPhase(window: { readonly from: Day; readonly to: Day }, now: Instant): CampaignPhase {
  const today = dayOf(now);
  if (today < window.from) return { kind: 'before' };
  return today > window.to ? { kind: 'after' } : { kind: 'during', today };
}
