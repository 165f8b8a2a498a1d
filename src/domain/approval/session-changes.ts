import type { Activity } from '#schemas/activity.ts';
import type { Online } from '#schemas/address/online.ts';
import type { Session } from '#schemas/session.ts';
import { sameValue } from '../exchange/fields.ts';
import { type ExpandedSession, expandSession } from '../schedule/expanded-session.ts';
import { keepsTime } from './known-time.ts';

/** A published session that the public would find changed. */
export interface SessionChange {
  readonly kind: 'cancelled' | 'postponed' | 'time' | 'place' | 'resumed' | 'removed';
  readonly before: ExpandedSession;
  /** Undefined for one that is gone. */
  readonly after: ExpandedSession | undefined;
  /** Position of the written session after the change, from 0. */
  readonly index: number | undefined;
}

interface Placed extends ExpandedSession {
  readonly index: number;
  readonly places: readonly Place[];
  readonly online: Online | undefined;
}

interface Place {
  readonly venue: string | undefined;
  readonly room: string | undefined;
}

/**
 * The changes to the sessions of an activity that the public notices: another time or place, cancelled, resumed,
 * removed. Filling in what was left open (a day of a month, hours, a room, an address online) is no change, nor is
 * being booked out. Sessions are matched by time and place, then by id, then by position.
 */
export function sessionChanges(before: Activity, after: Activity): readonly SessionChange[] {
  const [old, left] = [placed(before), new Set(placed(after))];
  const pairs = new Map<Placed, Placed>();
  const pair = (fits: (one: Placed, other: Placed) => boolean) => {
    for (const one of old) {
      if (pairs.has(one)) continue;
      const other = [...left].find((each) => fits(one, each));
      if (!other) continue;
      pairs.set(one, other);
      left.delete(other);
    }
  };
  pair((one, other) => sameValue(one.time, other.time) && keepsPlace(one, other));
  pair((one, other) => keepsTime(one.time, other.time) && keepsPlace(one, other));
  pair((one, other) => one.id === other.id);
  pair((one, other) => one.index === other.index);
  return old.flatMap((one) => changeOf(one, pairs.get(one)));
}

function changeOf(before: Placed, after: Placed | undefined): readonly SessionChange[] {
  const kind = kindOf(before, after);
  return kind === undefined ? [] : [{ kind, before, after, index: after?.index }];
}

function kindOf(before: Placed, after: Placed | undefined): SessionChange['kind'] | undefined {
  const wasOff = before.status === 'cancelled';
  if (!after) return wasOff ? undefined : 'removed';
  if (after.status === 'cancelled') return wasOff ? undefined : 'cancelled';
  if (wasOff) return 'resumed';
  if (after.status === 'postponed' && before.status !== 'postponed') return 'postponed';
  if (!keepsTime(before.time, after.time)) return 'time';
  return keepsPlace(before, after) ? undefined : 'place';
}

const placed = (activity: Activity): readonly Placed[] =>
  activity.sessions.flatMap((session, index) => {
    const at = { index, places: placesOf(session, activity), online: session.online ?? activity.online };
    return expandSession(session, index).map((expanded) => ({ ...expanded, ...at }));
  });

/** As in resolve-activities.ts, the activity's room belongs to the activity's own venue. */
function placesOf(session: Session, activity: Activity): readonly Place[] {
  if (session.places) return session.places.map(({ venue, room }) => ({ venue, room }));
  const venue = session.venue ?? activity.venue;
  const room = session.room ?? (session.venue === undefined ? activity.room : undefined);
  return venue === undefined && room === undefined ? [] : [{ venue, room }];
}

/** True when visitors who know only the former place still arrive at the right one. */
function keepsPlace(before: Placed, after: Placed): boolean {
  const isStill = (place: Place) =>
    after.places.some(({ venue, room }) => venue === place.venue && (place.room === undefined || room === place.room));
  return before.places.every(isStill) && keepsOnline(before.online, after.online);
}

const keepsOnline = (before: Online | undefined, after: Online | undefined): boolean =>
  before === undefined || (before.url === undefined ? after !== undefined : after?.url === before.url);
