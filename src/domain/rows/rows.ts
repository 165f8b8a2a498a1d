import type { BookingNode, SessionNode } from '../activity/activity-node.ts';
import type { TopicSlug, TypeSlug } from '../activity/slugs.ts';
import { distinctValues, type Facets, type FilteredRow, readFacets } from '../schedule/facets.ts';
import type { HoursKnown } from '../schedule/hours-known.ts';
import type { SessionTime, Span } from '../schedule/session-time.ts';
import { type Day, type Instant, instantAt } from '../time/instant.ts';
import type { Position } from '../venue/bd09.ts';
import {
  type ActivityEntry,
  type BookingEntry,
  entriesOf,
  hoursKnownNames,
  type RowFile,
  type SessionEntry,
  statusNames,
  type WholeEntry,
} from './row-file.ts';

/** What the rows of a session have in common. Its texts have the marks of markKept(). */
export interface RowSession {
  readonly key: string;
  /** Id of its activity. */
  readonly activity: string;
  readonly title: readonly string[];
  readonly label: string;
  readonly type: TypeSlug;
  readonly topic: TopicSlug | undefined;
  readonly place: string;
  readonly audience: string;
  readonly admission: string;
  readonly sample: boolean;
  readonly notes: readonly string[];
  readonly was: string;
  readonly status: SessionNode['status'];
  readonly booking: (Pick<BookingNode, 'needed' | 'opens' | 'closes' | 'waitingList'> & RowBooking) | undefined;
  /** True for one that begins and ends at hours that one must keep. */
  readonly sitting: boolean;
  /** True for one that is online only. */
  readonly watched: boolean;
  /** Its venues, in GCJ-02. */
  readonly points: readonly Position[];
}

interface RowBooking {
  /** URL of the booking page, empty without. */
  readonly page: string;
  /** `tel:` link, empty without. */
  readonly call: string;
  /** Says when booking opens. */
  readonly note: string;
}

/** A row of a list: a session on one of its days, or on all of them, or without a day. */
export interface Row extends FilteredRow {
  readonly kind: 'day' | 'several' | 'undated';
  readonly session: RowSession;
  /** Undefined for a row of several days, or none. */
  readonly day: { readonly day: Day; readonly title: string } | undefined;
  /** True for a day of a session that goes on for several. */
  readonly goesOn: boolean;
  /** Its days in words, empty for a row of one day. */
  readonly days: string;
  readonly starts: string;
  readonly when: string;
  readonly known: HoursKnown;
  readonly notes: readonly string[];
  readonly time: Exclude<SessionTime, { readonly kind: 'all-day' }>;
  readonly span: Span | undefined;
}

const minute = 60_000;

/** Expands a file into rows, in the file's order: of each session its days, then the row of all of them. */
export function rowsOf(file: RowFile): readonly Row[] {
  const sessions = entriesOf<SessionEntry>(file.sessions);
  const rows: Row[] = [];
  let from = 0;
  for (const activity of entriesOf<ActivityEntry>(file.activities)) {
    const own = sessions.slice(from, from + activity[6]);
    from += own.length;
    for (const session of own) rows.push(...rowsOfSession(file, activity, session));
  }
  return rows;
}

function rowsOfSession(file: RowFile, activity: ActivityEntry, entry: SessionEntry): readonly Row[] {
  const session = sessionOf(file, activity, entry);
  const [, , , facetsAt, runs, , , , , , , whole] = entry;
  const facets = readFacets(file.facets[facetsAt] ?? '');
  const days = daysIn(runs).map(({ at, hours }) => dayRow(file, at, hours, session, facets, whole !== 0));
  return whole ? [...days, wholeRow(file, whole, session, facets, days)] : days;
}

function daysIn(runs: readonly number[]): readonly { readonly at: number; readonly hours: number }[] {
  const [day = 0, ofDay = 0] = runs;
  if (runs.length === 2) return [{ at: day, hours: ofDay }];
  const days: { readonly at: number; readonly hours: number }[] = [];
  for (let run = 0; run < runs.length; run += 3) {
    const [from = 0, to = from, hours = 0] = runs.slice(run);
    for (let at = from; at <= to; at += 1) days.push({ at, hours });
  }
  return days;
}

function dayRow(file: RowFile, at: number, hoursAt: number, session: RowSession, facets: Facets, goesOn: boolean): Row {
  const [day, hours] = [file.days[at], file.hours[hoursAt]];
  if (!day || !hours) throw new RangeError('The file names a day or hours that it lacks');
  const [starts, when, start, end, known, parts, lastEntry] = hours;
  const midnight = instantAt(day[0]);
  const span = { start: midnight + start * minute, end: midnight + end * minute };
  return {
    kind: 'day',
    session,
    key: session.key,
    cancelled: session.status === 'cancelled',
    facets: { ...facets, day: [day[0]], part: parts.split(' ').filter(Boolean) },
    day: { day: day[0], title: day[1] },
    goesOn,
    days: '',
    starts,
    when,
    known: hoursKnownNames[known] ?? 'untold',
    notes: lastEntry === '' ? [] : [lastEntry],
    time: { kind: 'timed', ...span },
    span,
  };
}

function wholeRow(
  { texts }: RowFile,
  [days, starts, when, known, start, end, date, notes]: WholeEntry,
  session: RowSession,
  facets: Facets,
  ofDays: readonly Row[],
): Row {
  const span = end === 0 ? undefined : { start: start * minute, end: end * minute };
  const values = (name: 'day' | 'part') => distinctValues(ofDays, name);
  return {
    kind: span ? 'several' : 'undated',
    session,
    key: session.key,
    cancelled: session.status === 'cancelled',
    facets: { ...facets, day: values('day'), part: values('part') },
    day: undefined,
    goesOn: false,
    days,
    starts,
    when,
    known: hoursKnownNames[known] ?? 'untold',
    notes: notes.map((at) => texts[at] ?? ''),
    time: span ? { kind: 'timed', ...span } : date === '' ? { kind: 'tba' } : { kind: 'partial', date },
    span,
  };
}

function sessionOf(file: RowFile, activity: ActivityEntry, entry: SessionEntry): RowSession {
  const { texts, bookings } = file;
  const [id, title, subject, audience, admission, sample] = activity;
  const [own, label, place, , , booking, status, notes, points, was, watched, , sitting] = entry;
  const text = (at: number) => texts[at] ?? '';
  const [type, topic] = text(subject).split(' ');
  return {
    key: `${id}/${own}`,
    activity: id,
    title: title.split('\n'),
    label: text(label),
    type: type as TypeSlug,
    topic: topic as TopicSlug | undefined,
    place: text(place),
    audience: text(audience),
    admission: text(admission),
    sample: sample === 1,
    notes: notes.map(text),
    was: text(was),
    status: statusNames[status] ?? 'scheduled',
    booking: bookingOf(bookings[booking]),
    watched: watched === 1,
    sitting: sitting === 1,
    points: points.map((at) => {
      const [lng, lat] = file.points[at] ?? [0, 0];
      return { lng, lat };
    }),
  };
}

function bookingOf(entry: BookingEntry | 0 | undefined): RowSession['booking'] {
  if (!entry) return undefined;
  const [needed, opens, closes, page, call, waitingList, note] = entry;
  const instant = (minutes: number): Instant | undefined => (minutes === 0 ? undefined : minutes * minute);
  return {
    needed: needed === 1,
    opens: instant(opens),
    closes: instant(closes),
    waitingList: waitingList === 1 ? 'yes' : undefined,
    page,
    call,
    note,
  };
}
