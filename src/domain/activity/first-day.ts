import { daysOf } from '../schedule/session-time.ts';
import type { Day } from '../time/instant.ts';
import type { ActivityNode } from './activity-node.ts';
import { speakingSessions } from './standing-sessions.ts';

/**
 * The first day of an activity's sessions that are not cancelled; when all are cancelled, the first planned day.
 * Undefined when no session has a day.
 */
export function firstDayOf({ sessions }: ActivityNode): Day | undefined {
  const [first] = speakingSessions(sessions)
    .flatMap(({ time }) => daysOf(time))
    .sort();
  return first;
}
