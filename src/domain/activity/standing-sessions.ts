import type { Session } from '#schemas/session.ts';

type WithStatus = Pick<Session, 'status'>;

/** True for a session that is not cancelled. */
export const isStanding = ({ status }: WithStatus): boolean => status !== 'cancelled';

/** The sessions that are not cancelled, in the order given. */
export const standingSessions = <T extends WithStatus>(sessions: readonly T[]): readonly T[] =>
  sessions.filter(isStanding);

/** The sessions that speak for an activity: those that are not cancelled; all of them, once none stands. */
export function speakingSessions<T extends WithStatus>(sessions: readonly T[]): readonly T[] {
  const standing = standingSessions(sessions);
  return standing.length > 0 ? standing : sessions;
}
