import { remembered } from '../remembered.ts';
import { instantsOf, type SessionTime } from '../schedule/session-time.ts';
import { addDays } from '../time/day.ts';
import { type Instant, instantAt } from '../time/instant.ts';
import { partialDateBounds } from '../time/partial-date.ts';
import type { ActivityNode } from './activity-node.ts';
import { standingSessions } from './standing-sessions.ts';

/** When the sessions of an activity that are not cancelled have ended. */
export interface Ends {
  /** From this instant on isOver() holds. Infinity for a session to be announced, -Infinity for a cancelled one. */
  readonly last: Instant;
  /** From this instant on isAhead() does not hold: like the former, for sessions with a day only. */
  readonly dated: Instant;
}

/** Remembered, because every page of an activity asks for those of all others. */
export const endsOf = remembered(readEnds);

/** The instants at which the last of some activities is over, and the last with a day. */
export function lastEnds(activities: readonly ActivityNode[]): readonly Instant[] {
  const ends = activities.map(endsOf);
  return [Math.max(...ends.map(({ last }) => last)), Math.max(...ends.map(({ dated }) => dated))].filter(
    Number.isFinite,
  );
}

function readEnds({ sessions }: ActivityNode): Ends {
  const times = standingSessions(sessions).map(({ time }) => time);
  const dated = times.map((time) => instantsOf(time)?.end ?? Number.NEGATIVE_INFINITY);
  return { last: Math.max(...times.map(endOfTime)), dated: Math.max(...dated) };
}

/** The instant from which a session is over: after the last possible day of a partial date; Infinity without a date. */
export function endOfTime(time: SessionTime): Instant {
  if (time.kind === 'partial') return instantAt(addDays(partialDateBounds(time.date).to, 1));
  return instantsOf(time)?.end ?? Number.POSITIVE_INFINITY;
}
