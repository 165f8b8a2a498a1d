import type { Point } from '#schemas/venue.ts';
import type { Span } from '../schedule/session-time.ts';
import { metresBetween } from '../venue/nearby.ts';

/** A session that a visitor plans to attend from start to end. */
export interface PlannedSitting extends Span {
  readonly point: Point | undefined;
}

/** Conflict of a session with an earlier one; `other` is the index of the earlier session. Times are in minutes. */
export type Conflict =
  | { readonly kind: 'clash'; readonly other: number }
  | { readonly kind: 'tight'; readonly other: number; readonly gapMinutes: number; readonly wayMinutes: number };

/**
 * Finds the conflict of each session; the input must be sorted by start. `clash`: an earlier session ends after this
 * one starts. `tight`: the time after the earlier session that ends last is too short for the way. Undefined without a
 * conflict; `tight` also needs both places.
 */
export function conflictsOf(sittings: readonly PlannedSitting[]): readonly (Conflict | undefined)[] {
  return sittings.map((sitting, position) => {
    const earlier = sittings.slice(0, position);
    const last = earlier.reduce<PlannedSitting | undefined>(
      (latest, each) => (latest && latest.end >= each.end ? latest : each),
      undefined,
    );
    if (!last) return undefined;
    const other = earlier.indexOf(last);
    if (last.end > sitting.start) return { kind: 'clash', other };
    if (!last.point || !sitting.point) return undefined;
    const gapMinutes = Math.floor((sitting.start - last.end) / 60_000);
    const wayMinutes = travelMinutes(metresBetween(last.point, sitting.point));
    return gapMinutes < wayMinutes ? { kind: 'tight', other, gapMinutes, wayMinutes } : undefined;
  });
}

/** Metres per minute in a straight line: walking at 4 km/h, bus at 15 km/h after a wait of ten minutes. */
const walkPace = 4000 / 60;
const busPace = 15_000 / 60;
const busWait = 10;

/** Travel time in whole minutes, rounded up, for a straight-line distance: the faster of walking and bus. */
export const travelMinutes = (metres: number): number =>
  Math.ceil(Math.min(metres / walkPace, busWait + metres / busPace));
