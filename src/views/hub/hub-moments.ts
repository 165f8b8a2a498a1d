import { phaseTurns } from '#domain/campaign/phase.ts';
import { type Instant, instantAt } from '#domain/time/instant.ts';
import { type Moments, momentsOf } from '#domain/time/moments.ts';
import type { Site } from '../site/site.ts';
import { hubPlaces, isLarge } from './hub-places.ts';

/**
 * A list of a hub's page over time. With many places only what is told now: a page cannot carry hundreds of names for each
 * day on which some campaign begins or ends. A hub of that size is built every day, and no list says what is over by itself.
 */
export const hubMoments = <T>(hub: Site, tell: (hub: Site) => T): Moments<T> =>
  isLarge(hubPlaces(hub)) ? momentsOf([], hub.now, () => tell(hub)) : shortMoments(hub, tell);

/** A few words of a hub's page over time, however many places there are. */
export const shortMoments = <T>(hub: Site, tell: (hub: Site) => T): Moments<T> =>
  momentsOf(hubTurns(hub), hub.now, (now) => tell({ ...hub, now }));

/** When campaigns begin and end, and the months in between, by which the calendar goes. */
const hubTurns = ({ campaigns }: Site): readonly Instant[] =>
  campaigns.flatMap(({ site }) => {
    const { from, to } = site.campaign.window;
    return [...phaseTurns({ from, to }), ...monthsBetween(from.slice(0, 7), to.slice(0, 7))];
  });

/** The first instants of the months after `from` up to the one after `to`. */
function monthsBetween(from: string, to: string): readonly Instant[] {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const next = `${month === 12 ? year + 1 : year}-${String((month % 12) + 1).padStart(2, '0')}`;
  return [instantAt(`${next}-01`), ...(next > to ? [] : monthsBetween(next, to))];
}
