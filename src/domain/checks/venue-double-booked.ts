import type { Activity } from '#schemas/activity.ts';
import type { TimedSession } from '#schemas/session.ts';
import { isStanding } from '../activity/standing-sessions.ts';
import type { CampaignContent, Entry } from '../campaign/content.ts';
import { dayOf, type Instant, instantOf, timeOf } from '../time/instant.ts';
import type { Check } from './context.ts';
import { quote } from './quote.ts';

/**
 * A room holds one timed session at a time. Two overlapping sessions conflict when both name the same venue and the
 * same room, or the same venue and no room. Skips cancelled sessions and drafts. Reports the later file, then the later
 * session.
 */
export const venueDoubleBooked: Check = (content) => {
  const groups = Map.groupBy(bookingsOf(content), ({ venue, room }) => JSON.stringify([venue, room]));
  return [...groups.values()].flatMap((group) =>
    group.flatMap((booking, index) => {
      const holder = group.find((other, at) => at < index && other.start < booking.end && booking.start < other.end);
      if (!holder) return [];
      const place = quote(nameOf(content, booking.venue)) + (booking.room === undefined ? '' : quote(booking.room));
      return {
        code: 'venue-double-booked',
        file: booking.entry.file,
        path: ['sessions', booking.index, 'start'],
        message: `${place}在 ${spanText(holder.start, holder.end)} 已被《${holder.entry.data.name}》占用。`,
        fix: '请调整时间，或把 venue 改为其他场地；同一场馆的不同厅室要写 room。',
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

const nameOf = ({ venues }: CampaignContent, id: string) => venues.find((venue) => venue.id === id)?.data.name ?? id;

/** `9月17日 09:00–11:30`; adds the second day only when it differs. */
function spanText(start: Instant, end: Instant): string {
  const until = dayOf(start) === dayOf(end) ? timeOf(end) : `${dayText(end)} ${timeOf(end)}`;
  return `${dayText(start)} ${timeOf(start)}–${until}`;
}

function dayText(instant: Instant): string {
  const [, month, day] = dayOf(instant).split('-').map(Number);
  return `${month}月${day}日`;
}
