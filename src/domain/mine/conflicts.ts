import type { Point } from '#schemas/venue.ts';
import type { Span } from '../schedule/now-and-next.ts';
import { metresBetween } from '../venue/nearby.ts';

/** A sitting that one means to go to from its beginning to its end. */
export interface PlannedSitting extends Span {
  readonly point: Point | undefined;
}

/** Why one may not make it to a sitting; `other` is the position of an earlier one. */
export type Conflict =
  | { readonly kind: 'clash'; readonly other: number }
  | { readonly kind: 'tight'; readonly other: number; readonly gapMinutes: number; readonly wayMinutes: number };

/**
 * For each sitting, in order of their start, what stands in its way: one that is not over when it begins, else too
 * little time to come from the one that ended last. Undefined where nothing does, or where a place is not known.
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

/** Metres in a straight line covered in a minute: on foot at 4 km/h, by bus at 15 km/h after ten minutes of waiting. */
const walkPace = 4000 / 60;
const busPace = 15_000 / 60;
const busWait = 10;

/** Whole minutes for a distance in a straight line, by the quicker of walking and a bus. */
export const travelMinutes = (metres: number): number =>
  Math.ceil(Math.min(metres / walkPace, busWait + metres / busPace));
