import type { Day } from '../time/instant.ts';

/**
 * The rows of a campaign as one compact file, which scripts read to filter more than a page lists. Tables of what
 * repeats, and rows that name entries of the tables by their positions. Position 0 of `texts`, `facets` and `bookings`
 * is for nothing. Instants are in minutes since 1970, times of a day in minutes from its midnight.
 */
export interface RowFile {
  /** Days with a schedule page, sorted, with their titles. */
  readonly days: readonly (readonly [day: Day, title: string])[];
  /** With the marks of markKept(). */
  readonly texts: readonly string[];
  /** Facets without day and part, from writeFacets(). */
  readonly facets: readonly string[];
  readonly hours: readonly HoursEntry[];
  readonly bookings: readonly (BookingEntry | 0)[];
  /** GCJ-02, in degrees. */
  readonly points: readonly (readonly [lng: number, lat: number])[];
  /** By columns, which gzip packs a third smaller than rows. */
  readonly activities: Columns<ActivityEntry>;
  /** The sessions of all activities in their order. */
  readonly sessions: Columns<SessionEntry>;
}

/** The values of each position of some tuples. */
export type Columns<Entry extends readonly unknown[]> = {
  readonly [Position in keyof Entry]: readonly Entry[Position][];
};

/** The columns of tuples of a length. */
export const columnsOf = <Entry extends readonly unknown[]>(
  length: number,
  entries: readonly Entry[],
): Columns<Entry> =>
  Array.from({ length }, (_, position) => entries.map((entry) => entry[position])) as unknown as Columns<Entry>;

/** The tuples that columns are made from. */
export const entriesOf = <Entry extends readonly unknown[]>(columns: Columns<Entry>): readonly Entry[] =>
  (columns[0] ?? []).map((_, row) => columns.map((column) => (column as readonly unknown[])[row]) as unknown as Entry);

export type HoursEntry = readonly [
  /** As `hh:mm`; empty where it is not known. */
  starts: string,
  /** Text of the ticket below the start time, or instead of it. */
  when: string,
  start: number,
  end: number,
  /** Position in `hoursKnownNames`. */
  known: number,
  /** Parts of the day, separated by spaces. */
  parts: string,
  lastEntry: string,
];

export const hoursKnownNames = ['both', 'open', 'untold'] as const;

export type BookingEntry = readonly [
  needed: 0 | 1,
  opens: number,
  closes: number,
  page: string,
  call: string,
  waitingList: 0 | 1,
  /** Note while booking is not open. */
  note: string,
];

export type ActivityEntry = readonly [
  id: string,
  /** Its phrases, separated by line feeds, with the marks of markKept(). */
  title: string,
  /** Slugs of type and topic with a space between them, a text. */
  subject: number,
  /** Whom it is for, a text. */
  audience: number,
  /** Who may come where it is not the public, a text. */
  admission: number,
  sample: 0 | 1,
  /** How many sessions it has. */
  sessions: number,
];
export const activityColumns = 7;

export type SessionEntry = readonly [
  id: string,
  label: number,
  place: number,
  facets: number,
  /** A day and its hours; or for each run of days the first, the last and their hours. Empty without a day. */
  runs: readonly number[],
  booking: number,
  /** Position in `statusNames`. */
  status: number,
  notes: readonly number[],
  /** Points of its venues. */
  points: readonly number[],
  /** The time before a postponement, a text. */
  was: number,
  watched: 0 | 1,
  /** A session of several days, or without a day, is also listed once as a whole. */
  whole: WholeEntry | 0,
  /** Whether it begins and ends at hours that one must keep, unlike opening hours. */
  sitting: 0 | 1,
];
export const sessionColumns = 13;

export type WholeEntry = readonly [
  /** Its days in words; empty without. */
  days: string,
  starts: string,
  when: string,
  known: number,
  start: number,
  end: number,
  /** A partial date; empty for one to be announced and for one with days. */
  date: string,
  notes: readonly number[],
];

export const statusNames = ['scheduled', 'cancelled', 'postponed', 'full'] as const;
