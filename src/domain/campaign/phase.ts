import type { ActivityNode } from '../activity/activity-node.ts';
import { standingSessions } from '../activity/standing-sessions.ts';
import { remembered } from '../remembered.ts';
import { isContinuing } from '../schedule/occurrences.ts';
import { instantsOf } from '../schedule/session-time.ts';
import { addDays } from '../time/day.ts';
import { type Day, dayOf, type Instant, instantAt } from '../time/instant.ts';
import type { CampaignSite } from './site.ts';

/** When a campaign takes place. */
export interface CampaignSpan {
  /** First and last day of its window. */
  readonly from: Day;
  readonly to: Day;
  /** When it is over: the end of the window, or of a later session. Default: the end of the window. */
  readonly ends?: Instant;
}

/** Position of `now` relative to a campaign: `late` is after its window, with sessions still on or to come. */
export type CampaignPhase =
  | { readonly kind: 'before' }
  | { readonly kind: 'during' | 'late'; readonly today: Day }
  | { readonly kind: 'after' };

/**
 * The span of a campaign. Sessions that are cancelled, undated or go on for several days, such as an exhibition, do not
 * make it longer than its window; nor does any where the activities are not known.
 */
export const campaignSpan = ({
  campaign: { window },
  activities,
}: Pick<CampaignSite, 'campaign'> & Partial<Pick<CampaignSite, 'activities'>>): CampaignSpan => ({
  ...window,
  ends: Math.max(windowEnd(window), activities ? endOfSittings(activities) : Number.NEGATIVE_INFINITY),
});

const windowEnd = ({ to }: Pick<CampaignSpan, 'to'>): Instant => instantAt(addDays(to, 1));

/** Remembered, because the hub asks for every campaign at each of its moments. */
const endOfSittings = remembered(
  (activities: readonly ActivityNode[]): Instant =>
    activities
      .flatMap(({ sessions }) => standingSessions(sessions).filter((session) => !isContinuing({ session })))
      .map(({ time }) => instantsOf(time)?.end ?? Number.NEGATIVE_INFINITY)
      .reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
);

/** The phase at `now`. */
export function campaignPhase(span: CampaignSpan, now: Instant): CampaignPhase {
  const today = dayOf(now);
  if (today < span.from) return { kind: 'before' };
  if (today <= span.to) return { kind: 'during', today };
  return span.ends !== undefined && now < span.ends ? { kind: 'late', today } : { kind: 'after' };
}

/** The instants at which the phase changes, in their order: the last is the end. */
export const phaseTurns = (span: CampaignSpan): readonly Instant[] => [
  ...new Set([instantAt(span.from), windowEnd(span), span.ends ?? windowEnd(span)]),
];
