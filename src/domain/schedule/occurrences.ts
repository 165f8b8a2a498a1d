import type { ActivityNode, SessionNode } from '../activity/activity-node.ts';
import { eachDay } from '../time/day.ts';
import { boundsOfPart, type DayPart } from '../time/day-part.ts';
import { type Day, dayOf, type Instant, instantAt, type TimeOfDay, timeOf } from '../time/instant.ts';
import { daysOf, untilOn } from './session-time.ts';

/** A session on one of its days: one row of that day's schedule. */
export interface Occurrence {
  readonly node: ActivityNode;
  readonly session: SessionNode;
  readonly day: Day;
  /** When it begins on that day; undefined for a day without hours. */
  readonly starts: TimeOfDay | undefined;
  /** When it ends on that day; `24:00` when it runs past midnight. */
  readonly ends: TimeOfDay | undefined;
  /** When of that day, while neither beginning nor end is known. */
  readonly part: DayPart | undefined;
}

/** All dated sittings of the activities, one a day each, in order of day, start, end, then activity id. */
export function occurrencesOf(activities: readonly ActivityNode[]): readonly Occurrence[] {
  return activities
    .flatMap((node) => node.sessions.flatMap((session) => occurrencesOfSession(node, session)))
    .sort(compareOccurrences);
}

/** One session on each of its days; none while its day is not known. */
export const occurrencesOfSession = (node: ActivityNode, session: SessionNode): readonly Occurrence[] =>
  daysOf(session.time).map((day) => on(day, node, session));

/** Occurrences by their day. */
export function byDay(occurrences: readonly Occurrence[]): ReadonlyMap<Day, readonly Occurrence[]> {
  const days = new Map<Day, Occurrence[]>();
  for (const occurrence of occurrences) {
    const list = days.get(occurrence.day);
    if (list) list.push(occurrence);
    else days.set(occurrence.day, [occurrence]);
  }
  return days;
}

/** Start and end of an occurrence on its day; without hours its part of the day, midnight to midnight without that. */
export function spanOf({ day, starts, ends, part }: Occurrence): { readonly start: Instant; readonly end: Instant } {
  const { from, to } = boundsOfPart(part);
  return { start: instantAt(day, starts ?? from), end: untilOn(day, ends ?? to) };
}

/** True for a session that goes on for several days at the same hours: an exhibition rather than a sitting. */
export const isContinuing = ({ session: { time } }: Occurrence): boolean =>
  time.kind === 'all-day' && time.from !== time.to;

/** True for the occurrence on a session's first day. */
export const isFirstDay = ({ day, session }: Occurrence): boolean => daysOf(session.time)[0] === day;

/**
 * The days a schedule has pages for: every day of the window, and the others on which something takes place that does
 * not just go on.
 */
export function scheduleDays(
  window: { readonly from: Day; readonly to: Day },
  occurrences: readonly Occurrence[],
): readonly Day[] {
  const sittings = occurrences.filter((occurrence) => !isContinuing(occurrence)).map(({ day }) => day);
  return [...new Set([...eachDay(window.from, window.to), ...sittings])].sort();
}

/** Activities without any dated session: to be announced, or known only to the month or a third of it. */
export const undatedActivities = (activities: readonly ActivityNode[]): readonly ActivityNode[] =>
  activities.filter(({ sessions }) => sessions.every(({ time }) => daysOf(time).length === 0));

function on(day: Day, node: ActivityNode, session: SessionNode): Occurrence {
  const { time } = session;
  if (time.kind === 'timed') {
    const starts = dayOf(time.start) === day ? timeOf(time.start) : '00:00';
    const ends = dayOf(time.end) === day ? timeOf(time.end) : '24:00';
    return { node, session, day, starts, ends, part: undefined };
  }
  const hours = time.kind === 'all-day' ? time : undefined;
  return { node, session, day, starts: hours?.opens, ends: hours?.closes, part: hours?.part };
}

function compareOccurrences(a: Occurrence, b: Occurrence): number {
  const key = ({ day, starts, ends, part }: Occurrence) => {
    const { from = '00:00', to = '24:00' } = boundsOfPart(part);
    return `${day} ${starts ?? from} ${ends ?? to}`;
  };
  const [first, second] = [`${key(a)} ${a.node.id}`, `${key(b)} ${b.node.id}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** How far a session has got at a moment. */
export type SessionPhase = 'upcoming' | 'running' | 'ended' | 'undated';

/** The phase of the stretch from start to end; an end that is not after the start ends at once. */
export function phaseBetween(start: Instant, end: Instant, now: Instant): Exclude<SessionPhase, 'undated'> {
  if (now < start) return 'upcoming';
  return now < end ? 'running' : 'ended';
}
