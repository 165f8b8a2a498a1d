import { daysOf } from '../schedule/session-time.ts';
import type { Day } from '../time/instant.ts';
import type { ActivityNode } from './activity-node.ts';
import { speakingSessions } from './standing-sessions.ts';

/** The first day on which an activity is on; when all of it is cancelled, the first it was meant for. Undefined without a day. */
export function firstDayOf({ sessions }: ActivityNode): Day | undefined {
  const [first] = speakingSessions(sessions)
    .flatMap(({ time }) => daysOf(time))
    .sort();
  return first;
}
