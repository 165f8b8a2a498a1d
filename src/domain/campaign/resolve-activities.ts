import type { Activity } from '#schemas/activity.ts';
import type { Session } from '#schemas/session.ts';
import type { ActivityNode, PlaceNode, QuotaNode, SessionNode } from '../activity/activity-node.ts';
import { expandSession } from '../schedule/expanded-session.ts';
import { compareTimes } from '../schedule/session-time.ts';
import { type Instant, instantOf } from '../time/instant.ts';
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
      .flatMap((session, index) => sessionNodes(session, index, activity, find))
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

function sessionNodes(session: Session, index: number, activity: Activity, find: Lookups): readonly SessionNode[] {
  const places = placesOf(session, activity, find);
  const previously = session.kind === 'weekly' ? undefined : session.previously;
  const shared = {
    title: session.title,
    note: session.note,
    previously: previously && { start: instantOf(previously.start), end: instantIn(previously.end) },
    venue: places[0]?.venue,
    room: places[0]?.room,
    places,
    online: session.online ?? activity.online,
    ...bookingOf(session.booking, activity.booking),
  };
  return expandSession(session, index).map((expanded) => ({ ...expanded, ...shared }));
}

function placesOf(session: Session, activity: Activity, find: Lookups): readonly PlaceNode[] {
  if (session.places) return session.places.map((place) => placeNode(place, find));
  const venue = session.venue ?? activity.venue;
  const room = session.room ?? (session.venue === undefined ? activity.room : undefined);
  return venue === undefined && room === undefined ? [] : [placeNode({ venue, room }, find)];
}

const placeNode = ({ venue, room, note, online }: WrittenPlace, find: Lookups): PlaceNode => ({
  venue: venue === undefined ? undefined : find.venue(venue),
  room,
  note,
  online,
});

type WrittenPlace = NonNullable<Session['places']>[number];

/** The session's fields replace those of the activity. A quota alone does not say whether booking is needed. */
function bookingOf(
  own: Session['booking'],
  general: Activity['booking'],
): Pick<SessionNode, 'booking'> & { readonly quota?: QuotaNode } {
  const needed = own?.needed ?? general?.needed;
  const { url, phone, opens, closes, capacity, capacityUnit, waitingList, note } = { ...general, ...own };
  if (needed === undefined) {
    const isTold = capacity !== undefined || note !== undefined;
    return { booking: undefined, ...(isTold ? { quota: { capacity, capacityUnit, note } } : {}) };
  }
  return {
    booking: {
      needed,
      url,
      phone,
      opens: instantIn(opens),
      closes: instantIn(closes),
      capacity,
      capacityUnit,
      waitingList,
      note,
    },
  };
}

const instantIn = (text: string | undefined): Instant | undefined => (text === undefined ? undefined : instantOf(text));

function compareFirstSessions(a: ActivityNode, b: ActivityNode): number {
  const [first] = a.sessions;
  const [second] = b.sessions;
  return first && second ? compareTimes(first.time, second.time) : 0;
}
