import type { Session } from '#schemas/session.ts';

type WithStatus = Pick<Session, 'status'>;

/** True for a session that is not cancelled. */
export const isStanding = ({ status }: WithStatus): boolean => status !== 'cancelled';

/** The sessions that are not cancelled, in the order given. */
export const standingSessions = <T extends WithStatus>(sessions: readonly T[]): readonly T[] =>
  sessions.filter(isStanding);

/** The sessions that represent an activity: those that are not cancelled, or all when every one is cancelled. */
export function speakingSessions<T extends WithStatus>(sessions: readonly T[]): readonly T[] {
  const standing = standingSessions(sessions);
  return standing.length > 0 ? standing : sessions;
}
