import type { Session, WrittenSession } from '#schemas/session.ts';
import { partialDateBounds } from '../time/partial-date.ts';
import type { Period } from './campaign-period.ts';

/** The field of a session that says when it begins, or that it is not known. */
export const sessionPath = {
  timed: 'start',
  'all-day': 'from',
  weekly: 'from',
  partial: 'date',
  tba: 'kind',
} as const satisfies Readonly<Record<Session['kind'], string>>;

/**
 * First and last possible day of a session, without listing the days between; undefined for one to be announced. Instants
 * are written in the time of China, so their day is their first ten letters.
 */
export function sessionDays(session: WrittenSession): Period | undefined {
  switch (session.kind) {
    case 'timed':
      return { from: session.start.slice(0, 10), to: (session.end ?? session.start).slice(0, 10) };
    case 'all-day':
      return { from: session.from, to: session.to ?? session.from };
    case 'weekly':
      return { from: session.from, to: session.to };
    case 'partial':
      return partialDateBounds(session.date);
    case 'tba':
      return undefined;
    default:
      return session satisfies never;
  }
}
