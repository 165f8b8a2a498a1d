import type { Activity } from '#schemas/activity.ts';
import type { Session } from '#schemas/session.ts';
import type { ActivityNode, SessionNode } from '../activity/activity-node.ts';
import { compareTimes, sessionTimeOf } from '../schedule/session-time.ts';
import { instantOf } from '../time/instant.ts';
import type { Entry } from './content.ts';
import type { Lookups } from './lookups.ts';

/** Activities except drafts, references resolved, sorted by first session, then id. @throws Error on an unknown id. */
export const resolveActivities = (entries: readonly Entry<Activity>[], find: Lookups): readonly ActivityNode[] =>
  inOrder(
    entries.filter(({ data }) => !data.draft),
    find,
  );

/** Drafts, resolved and sorted the same way; they are never published. @throws Error on an unknown id. */
export const resolveDrafts = (entries: readonly Entry<Activity>[], find: Lookups): readonly ActivityNode[] =>
  inOrder(
    entries.filter(({ data }) => data.draft),
    find,
  );

const inOrder = (entries: readonly Entry<Activity>[], find: Lookups) =>
  entries.map((entry) => activityNode(entry, find)).sort(compareActivities);

/** Compares by first session, then by id. */
export const compareActivities = (a: ActivityNode, b: ActivityNode): number =>
  compareFirstSessions(a, b) || (a.id < b.id ? -1 : 1);

function activityNode(entry: Entry<Activity>, find: Lookups): ActivityNode {
  const { data: activity } = entry;
  return {
    id: entry.id,
    activity,
    details: detailsOf(entry),
    sessions: activity.sessions
      .map((session, index) => sessionNode(session, index, activity, find))
      .sort((a, b) => compareTimes(a.time, b.time)),
    venue: activity.venue === undefined ? undefined : find.venue(activity.venue),
    region: regionOf(activity, find),
    programmes: activity.programmes.map(find.programme),
    hosts: activity.hosts.map(find.organization),
    organizers: activity.organizers.map(find.organization),
    coOrganizers: activity.coOrganizers.map(find.organization),
  };
}

function detailsOf({ data, body }: Entry<Activity>): ActivityNode['details'] {
  if (body?.trim()) return { kind: 'mdx', text: body };
  return data.details === undefined ? { kind: 'none' } : { kind: 'markdown', text: data.details };
}

function regionOf(activity: Activity, find: Lookups) {
  if (activity.region !== undefined) return find.region(activity.region);
  return activity.venue === undefined ? undefined : find.venue(activity.venue).region;
}

function sessionNode(session: Session, index: number, activity: Activity, find: Lookups): SessionNode {
  const venue = session.venue ?? activity.venue;
  const { previously } = session;
  return {
    id: session.id ?? String(index + 1),
    time: sessionTimeOf(session),
    status: session.status,
    reason: session.reason,
    note: session.note,
    previously: previously && { start: instantOf(previously.start), end: instantOf(previously.end) },
    venue: venue === undefined ? undefined : find.venue(venue),
    room: session.room ?? (session.venue === undefined ? activity.room : undefined),
  };
}

function compareFirstSessions(a: ActivityNode, b: ActivityNode): number {
  const [first] = a.sessions;
  const [second] = b.sessions;
  return first && second ? compareTimes(first.time, second.time) : 0;
}
