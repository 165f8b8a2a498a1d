import type { TimeOfDay } from '../time/instant.ts';
import type { SessionTime } from './session-time.ts';

/**
 * How far the hours of a row are known: `open` without an end, `untold` without a start. Only a row with both can be
 * said to be running.
 */
export type HoursKnown = 'both' | 'open' | 'untold';

/** How far the hours of a day are known. */
export function hoursKnown(starts: TimeOfDay | undefined, ends: TimeOfDay | undefined): HoursKnown {
  if (starts === undefined) return 'untold';
  return ends === undefined ? 'open' : 'both';
}

/** How far the hours of a session are known. */
export function hoursKnownOf(time: SessionTime): HoursKnown {
  if (time.kind === 'timed') return time.end === undefined ? 'open' : 'both';
  return time.kind === 'all-day' ? hoursKnown(time.opens, time.closes) : 'untold';
}
