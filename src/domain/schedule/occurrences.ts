import type { ActivityNode, SessionNode } from '../activity/activity-node.ts';
import { eachDay } from '../time/day.ts';
import { boundsOfPart, type DaySpan } from '../time/day-part.ts';
import { type Day, dayOf, type Instant, instantAt, type TimeOfDay, timeOf } from '../time/instant.ts';
import { hoursOn } from './opening.ts';
import { daysOf, endTimeOn, isOvernight, type TimedTime, untilOn } from './session-time.ts';

/** A session on one of its days; one row of that day's schedule. */
export interface Occurrence {
  readonly node: ActivityNode;
  readonly session: SessionNode;
  readonly day: Day;
  /** Start on that day; undefined without hours. */
  readonly starts: TimeOfDay | undefined;
  /**
   * End on that day; `24:00` when it goes on for days; `31:30` when it ends at 7:30 the next morning; undefined without
   * an end.
   */
  readonly ends: TimeOfDay | undefined;
  /** No entry after this time. */
  readonly lastEntry: TimeOfDay | undefined;
  /** Part of the day, or the whole day where it is told, when neither start nor end is known. */
  readonly part: DaySpan | undefined;
}

/** All occurrences of the activities' dated sessions, sorted by day, start, end, then activity id. */
export function occurrencesOf(activities: readonly ActivityNode[]): readonly Occurrence[] {
  const occurrences = known.get(activities) ?? sortedOccurrences(activities);
  known.set(activities, occurrences);
  return occurrences;
}

/** Many pages list those of a whole campaign. */
const known = new WeakMap<readonly ActivityNode[], readonly Occurrence[]>();

function sortedOccurrences(activities: readonly ActivityNode[]): readonly Occurrence[] {
  return activities
    .flatMap((node) => node.sessions.flatMap((session) => occurrencesOfSession(node, session)))
    .map((occurrence) => ({ occurrence, key: orderOf(occurrence) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ occurrence }) => occurrence);
}

/** One occurrence per day of the session; none while its day is not known. */
export const occurrencesOfSession = (node: ActivityNode, session: SessionNode): readonly Occurrence[] =>
  daysOf(session.time).map((day) => on(day, node, session));

/** Groups occurrences by day; keeps their order. */
export function byDay(occurrences: readonly Occurrence[]): ReadonlyMap<Day, readonly Occurrence[]> {
  const days = new Map<Day, Occurrence[]>();
  for (const occurrence of occurrences) {
    const list = days.get(occurrence.day);
    if (list) list.push(occurrence);
    else days.set(occurrence.day, [occurrence]);
  }
  return days;
}

/** Start and end of an occurrence: its hours, else its part of the day, else midnight to midnight. */
export function spanOf({ day, starts, ends, part }: Occurrence): { readonly start: Instant; readonly end: Instant } {
  const { from, to } = boundsOfPart(part);
  return { start: instantAt(day, starts ?? from), end: untilOn(day, ends ?? to) };
}

/** True for an all-day session of several days, such as an exhibition. */
export const isContinuing = ({ session: { time } }: { readonly session: Pick<SessionNode, 'time'> }): boolean =>
  time.kind === 'all-day' && time.from !== time.to;

/** True for the occurrence on a session's first day. */
export const isFirstDay = ({ day, session }: Occurrence): boolean => daysOf(session.time)[0] === day;

/**
 * The days with a schedule page, sorted: every day of the window, and other days with an occurrence that is not
 * continuing.
 */
export function scheduleDays(
  window: { readonly from: Day; readonly to: Day },
  occurrences: readonly Occurrence[],
): readonly Day[] {
  const sittings = occurrences.filter((occurrence) => !isContinuing(occurrence)).map(({ day }) => day);
  return [...new Set([...eachDay(window.from, window.to), ...sittings])].sort();
}

/** The sessions of an activity that are to be announced or have a partial date. */
export const undatedSessions = ({ sessions }: ActivityNode): readonly SessionNode[] =>
  sessions.filter(({ time }) => daysOf(time).length === 0);

function on(day: Day, node: ActivityNode, session: SessionNode): Occurrence {
  const { time } = session;
  const base = { node, session, day };
  if (time.kind === 'timed') {
    const starts = dayOf(time.start) === day ? timeOf(time.start) : '00:00';
    return { ...base, starts, ends: endOn(day, time), lastEntry: undefined, part: undefined };
  }
  if (time.kind !== 'all-day')
    return { ...base, starts: undefined, ends: undefined, lastEntry: undefined, part: undefined };
  const { opens, closes, lastEntry } = hoursOn(time, day);
  return { ...base, starts: opens, ends: closes, lastEntry, part: time.part };
}

function endOn(day: Day, time: TimedTime): TimeOfDay | undefined {
  if (time.end === undefined) return undefined;
  return isOvernight(time) || dayOf(time.end) === day ? endTimeOn(day, time.end) : '24:00';
}

function orderOf({ day, starts, ends, part, node }: Occurrence): string {
  const { from = '00:00', to = '24:00' } = boundsOfPart(part);
  return `${day} ${starts ?? from} ${ends ?? to} ${node.id}`;
}

/** Phase of a session at a moment. */
export type SessionPhase = 'upcoming' | 'running' | 'ended' | 'undated';

/** The phase at `now` of a span, end exclusive. A span whose end is not after its start is never `running`. */
export function phaseBetween(start: Instant, end: Instant, now: Instant): Exclude<SessionPhase, 'undated'> {
  if (now < start) return 'upcoming';
  return now < end ? 'running' : 'ended';
}
