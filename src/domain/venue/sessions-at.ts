import type { ActivityNode, SessionNode } from '../activity/activity-node.ts';
import { remembered } from '../remembered.ts';
import { compareTimes, daysOf } from '../schedule/session-time.ts';
import type { Day } from '../time/instant.ts';

/** A session that takes place at a venue. */
export interface SessionAt {
  readonly node: ActivityNode;
  readonly session: SessionNode;
}

/** Sessions that start on a day; `day` is undefined for sessions without a known day. */
export interface DayAt {
  readonly day: Day | undefined;
  readonly sessions: readonly SessionAt[];
}

/** Sessions at a venue, each once under its first day, sorted by time; undated sessions last. */
export function sessionsAt(venueId: string, activities: readonly ActivityNode[]): readonly DayAt[] {
  const sessions = sessionsByVenue(activities).get(venueId) ?? [];
  const dayOfSession = ({ session }: SessionAt) => daysOf(session.time)[0];
  const days = [...new Set(sessions.map(dayOfSession))].sort();
  return days.map((day) => ({ day, sessions: sessions.filter((at) => dayOfSession(at) === day) }));
}

/** Remembered: the pages of venues ask for the sessions of each venue, and for those of each one nearby. */
const sessionsByVenue = remembered((activities: readonly ActivityNode[]) => {
  const byVenue = new Map<string, SessionAt[]>();
  const sessions = activities
    .flatMap((node) => node.sessions.map((session) => ({ node, session })))
    .sort((a, b) => compareTimes(a.session.time, b.session.time));
  for (const each of sessions) {
    for (const id of new Set(each.session.places.flatMap(({ venue }) => venue?.id ?? []))) {
      const list = byVenue.get(id);
      if (list) list.push(each);
      else byVenue.set(id, [each]);
    }
  }
  return byVenue;
});

/** Activities with at least one session at a venue; keeps the order. */
export const activitiesAt = (venueId: string, activities: readonly ActivityNode[]): readonly ActivityNode[] =>
  activities.filter(({ sessions }) => sessions.some((session) => isAt(session, venueId)));

const isAt = ({ places }: SessionNode, venueId: string): boolean => places.some(({ venue }) => venue?.id === venueId);
