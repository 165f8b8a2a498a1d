import type { RouteStop } from './route-node.ts';

/** Arrival and departure at a stop, in minutes from the start of the route. */
export interface StopTimes {
  /** Undefined after the first unknown stay or leg. */
  readonly arrives: number | undefined;
  readonly leaves: number | undefined;
}

export interface Timeline {
  readonly stops: readonly StopTimes[];
  /** Minutes of all known stays and legs. */
  readonly known: number;
  /** False when a stay or a leg is not known: the route takes longer than `known`. */
  readonly complete: boolean;
}

/** Adds up stays and legs. Times after the first unknown one are undefined; `known` still counts later ones. */
export function routeTimeline(stops: readonly RouteStop[]): Timeline {
  const times: StopTimes[] = [];
  let clock: number | undefined = 0;
  let known = 0;
  for (const { minutes, next } of stops) {
    const isLast = times.length === stops.length - 1;
    const leaves: number | undefined = plus(clock, minutes);
    times.push({ arrives: clock, leaves });
    known += (minutes ?? 0) + (isLast ? 0 : (next?.minutes ?? 0));
    if (!isLast) clock = plus(leaves, next?.minutes);
  }
  return { stops: times, known, complete: times.every(({ leaves }) => leaves !== undefined) };
}

const plus = (a: number | undefined, b: number | undefined) => (a === undefined || b === undefined ? undefined : a + b);
