import { daysOf } from '../schedule/session-time.ts';
import type { Day } from '../time/instant.ts';
import type { ActivityNode } from './activity-node.ts';

/** The first day on which an activity is on; when all of it is cancelled, the first it was meant for. Undefined without a day. */
export function firstDayOf({ sessions }: ActivityNode): Day | undefined {
  const held = sessions.filter(({ status }) => status !== 'cancelled');
  const [first] = (held.length > 0 ? held : sessions).flatMap(({ time }) => daysOf(time)).sort();
  return first;
}
