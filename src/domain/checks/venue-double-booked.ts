import type { Activity } from '#schemas/activity.ts';
import type { TimedSession } from '#schemas/session.ts';
import type { Venue } from '#schemas/venue.ts';
import { isStanding } from '../activity/standing-sessions.ts';
import type { CampaignContent, Entry } from '../campaign/content.ts';
import { dayOf, type Instant, instantOf, timeOf } from '../time/instant.ts';
import type { Check } from './context.ts';
import { quote } from './quote.ts';

/**
 * A room holds one timed session at a time. Two overlapping sessions conflict when both name the same venue and the
 * same room, or the same venue and no room; whether several may be there is up to the venue (`sharedPlace`). Skips
 * sessions without an end, cancelled sessions and drafts. Reports the later file, then the later
 * session.
 */
export const venueDoubleBooked: Check = (content) => {
  const groups = Map.groupBy(bookingsOf(content), ({ venue, room }) => JSON.stringify([venue, room]));
  return [...groups.values()].flatMap((group) =>
    group.flatMap((booking, index) => {
      const holder = group.find((other, at) => at < index && other.start < booking.end && booking.start < other.end);
      if (!holder) return [];
      const venue = content.venues.find(({ id }) => id === booking.venue)?.data;
      const code = codeFor(venue);
      if (code === undefined) return [];
      const place = quote(venue?.name ?? booking.venue) + (booking.room === undefined ? '' : quote(booking.room));
      return {
        code,
        file: booking.entry.file,
        path: ['sessions', booking.index, 'start'],
        message: `${place}在 ${spanText(holder.start, holder.end)} 已被《${holder.entry.data.name}》占用。`,
        fix: fixes[code],
      };
    }),
  );
};

interface Booking {
  readonly entry: Entry<Activity>;
  readonly index: number;
  readonly venue: string;
  readonly room: string | undefined;
  readonly start: Instant;
  readonly end: Instant;
}

/** Sorted by file; sessions keep their order. */
function bookingsOf({ activities }: CampaignContent): readonly Booking[] {
  return activities
    .filter(({ data }) => !data.draft)
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap((entry) =>
      entry.data.sessions.flatMap((session, index) =>
        session.kind === 'timed' && isStanding(session) ? bookingOf(entry, session, index) : [],
      ),
    );
}

function bookingOf(entry: Entry<Activity>, session: TimedSession, index: number): readonly Booking[] {
  const venue = session.venue ?? entry.data.venue;
  if (venue === undefined || session.end === undefined) return [];
  const room = session.room ?? (session.venue === undefined ? entry.data.room : undefined);
  return [{ entry, index, venue, room, start: instantOf(session.start), end: instantOf(session.end) }];
}

/** Kinds of venue where several activities are usually held at the same time. */
const openKinds: ReadonlySet<Venue['kind']> = new Set(['广场公园', '社区', '学校', '景区', '农业基地']);

/** `sharedPlace` decides; where it is not told, an open kind of venue is only a reminder. */
function codeFor(venue: Venue | undefined): 'venue-double-booked' | 'venue-shared' | undefined {
  if (venue?.sharedPlace !== undefined) return venue.sharedPlace === 'yes' ? undefined : 'venue-double-booked';
  return venue && openKinds.has(venue.kind) ? 'venue-shared' : 'venue-double-booked';
}

const fixes = {
  'venue-double-booked':
    '请调整时间，或把 venue 改为其他场地；同一场馆的不同厅室要写 room；能同时办几个活动的，在场馆里写 "sharedPlace": "yes"。',
  'venue-shared':
    '几个活动同时在这里办的（例如广场摆台），在场馆里写 "sharedPlace": "yes"；不是的，请调整时间或写 room。',
} as const;

/** `9月17日 09:00–11:30`; adds the second day only when it differs. */
function spanText(start: Instant, end: Instant): string {
  const until = dayOf(start) === dayOf(end) ? timeOf(end) : `${dayText(end)} ${timeOf(end)}`;
  return `${dayText(start)} ${timeOf(start)}–${until}`;
}

function dayText(instant: Instant): string {
  const [, month, day] = dayOf(instant).split('-').map(Number);
  return `${month}月${day}日`;
}
