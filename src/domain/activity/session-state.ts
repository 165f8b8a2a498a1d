import type { HoursKnown } from '../schedule/hours-known.ts';
import { phaseBetween } from '../schedule/occurrences.ts';
import { instantsOf, type Span } from '../schedule/session-time.ts';
import { addDays } from '../time/day.ts';
import { type Instant, instantAt } from '../time/instant.ts';
import { partialDateBounds } from '../time/partial-date.ts';
import type { SessionNode } from './activity-node.ts';
import type { Offer } from './offer.ts';

/** The state of a session at an instant: its offer, running, or started when its end is unknown. */
export type SessionState = Offer | 'running' | 'started';

const dayLength = 86_400_000;

/** Offers that take precedence over running: visitors would find the session closed to them, or moved. */
const isDecided = (offer: Offer): boolean =>
  ['cancelled', 'ended', 'full', 'tba', 'booking-closed', 'closed-group'].includes(offer);

/**
 * The state of a row with an offer. One without a known start never runs, nor does one of a day or longer, such as an
 * exhibition that closes at night.
 * @param span undefined where the row has no day
 */
export function stateOf(offer: Offer, span: Span | undefined, hours: HoursKnown, now: Instant): SessionState {
  if (span === undefined || hours === 'untold' || isDecided(offer)) return offer;
  if (span.end - span.start >= dayLength || phaseBetween(span.start, span.end, now) !== 'running') return offer;
  return hours === 'open' ? 'started' : 'running';
}

/** The instants at which the state of a session changes: booking opens and closes, it starts and ends. */
export function turnsOf({ time, booking }: SessionNode): readonly Instant[] {
  const span = instantsOf(time);
  const ends = time.kind === 'partial' ? instantAt(addDays(partialDateBounds(time.date).to, 1)) : span?.end;
  return [booking?.opens, booking?.closes, span?.start, ends].filter((turn) => turn !== undefined);
}
