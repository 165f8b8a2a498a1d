import type { Series } from '../schedule/series.ts';
import type { SessionNode } from './activity-node.ts';

/** Sessions that pages show together: those of one weekly rule, or a single one. At least one session. */
export interface SessionGroup {
  readonly series: Series | undefined;
  readonly sessions: readonly [SessionNode, ...SessionNode[]];
}

/** Groups the sessions of an activity by their weekly rule; keeps the order of the first of each. */
export function sessionGroups(sessions: readonly SessionNode[]): readonly SessionGroup[] {
  const groups = new Map<Series | SessionNode, SessionGroup>();
  for (const session of sessions) {
    const key = session.series ?? session;
    const known = groups.get(key)?.sessions;
    groups.set(key, { series: session.series, sessions: known ? [...known, session] : [session] });
  }
  return [...groups.values()];
}
