import type { WrittenSession } from '#schemas/session.ts';
import type { Day } from '../../time/instant.ts';
import { partialDateBounds } from '../../time/partial-date.ts';

export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** The first and the last day on which a session may be; undefined where its time is to be announced. */
export function boundsOf(session: WrittenSession): Days | undefined {
  switch (session.kind) {
    case 'timed':
      return { from: session.start.slice(0, 10), to: (session.end ?? session.start).slice(0, 10) };
    case 'all-day':
      return { from: session.from, to: session.to ?? session.from };
    case 'weekly':
      return { from: session.from, to: session.to };
    case 'partial':
      return partialDateBounds(session.date);
    default:
      return undefined;
  }
}
