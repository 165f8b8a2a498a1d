import type { RouteStop } from './route-node.ts';

/** When one is where, in minutes from the start. */
export interface StopTimes {
  /** Undefined as soon as something before it is not known. */
  readonly arrives: number | undefined;
  readonly leaves: number | undefined;
}

export interface Timeline {
  readonly stops: readonly StopTimes[];
  /** Minutes of all that is known: stays and ways. */
  readonly known: number;
  /** False when a stay or a way is not known: the route takes longer than `known`. */
  readonly complete: boolean;
}

/** Adds up stays and ways; from the first unknown one on there is no running total. */
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
