import { addDays } from '../time/day.ts';
import { type Day, dayOf, type Instant, instantAt } from '../time/instant.ts';

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

/** The instants at which the phase changes. */
export const phaseTurns = ({ from, to }: { readonly from: Day; readonly to: Day }): readonly Instant[] => [
  instantAt(from),
  instantAt(addDays(to, 1)),
];
