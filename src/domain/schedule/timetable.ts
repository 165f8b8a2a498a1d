import type { SessionNode, VenueNode } from '../activity/activity-node.ts';
import { boundsOfPart } from '../time/day-part.ts';
import type { TimeOfDay } from '../time/instant.ts';
import type { Occurrence } from './occurrences.ts';

/** Place of a timetable row: a venue, a place in words, online, or unknown. */
export type TimetablePlace =
  | { readonly kind: 'venue'; readonly venue: VenueNode }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'online' }
  | { readonly kind: 'unknown' };

/** A place with its first lane and its number of lanes. Overlapping occurrences in a place use separate lanes. */
export interface TimetableRow {
  readonly place: TimetablePlace;
  readonly firstLane: number;
  readonly lanes: number;
}

/** An occurrence in the grid. `start` and `end` (exclusive) are 0-based half-hours from `fromHour`. */
export interface TimetableCell {
  readonly occurrence: Occurrence;
  readonly lane: number;
  readonly start: number;
  readonly end: number;
  /** False for the occurrence's first place; true for each other one at the same time. */
  readonly isCopy: boolean;
}

/** Grid of a day: places by half-hours. */
export interface Timetable {
  /** First and last hour of the grid, whole hours. */
  readonly fromHour: number;
  readonly toHour: number;
  readonly rows: readonly TimetableRow[];
  /** Same order as the occurrences; the cells of one that is held in several places follow each other. */
  readonly cells: readonly TimetableCell[];
}

/** Minimum width of a timed cell in half-hours, so that its title is readable. */
const minWidth = 3;

/** Lays out one day's occurrences. One without hours spans the width of its part of the day, else the whole width. */
export function layOutTimetable(occurrences: readonly Occurrence[]): Timetable {
  const { fromHour, toHour } = hoursOf(occurrences);
  const rows: TimetableRow[] = [];
  const cells = new Map<Occurrence, TimetableCell[]>();
  let firstLane = 0;
  for (const { place, members } of groupsByPlace(occurrences).values()) {
    const ends: number[] = [];
    for (const occurrence of members) {
      const { start, end } = columnsOf(occurrence, fromHour, toHour);
      const free = ends.findIndex((until) => until <= start);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = end;
      const others = cells.get(occurrence) ?? [];
      cells.set(occurrence, [...others, { occurrence, lane: firstLane + lane, start, end, isCopy: others.length > 0 }]);
    }
    rows.push({ place, firstLane, lanes: ends.length });
    firstLane += ends.length;
  }
  return { fromHour, toHour, rows, cells: occurrences.flatMap((occurrence) => cells.get(occurrence) ?? []) };
}

/** What is on at one place. */
interface PlaceGroup {
  readonly place: TimetablePlace;
  readonly members: Occurrence[];
}

/** Occurrences by the key of their place; one in several places stands at each. */
export function groupsByPlace(occurrences: readonly Occurrence[]): ReadonlyMap<string, PlaceGroup> {
  const groups = new Map<string, PlaceGroup>();
  for (const occurrence of occurrences) {
    for (const [key, place] of timetablePlaces(occurrence.session)) {
      const group = groups.get(key) ?? { place, members: [] };
      group.members.push(occurrence);
      groups.set(key, group);
    }
  }
  return groups;
}

/** The places of a session by key: its venues and places in words, each once; without any, online or unknown. */
export function timetablePlaces({ places, online }: SessionNode): ReadonlyMap<string, TimetablePlace> {
  const onSite = places.flatMap(({ venue, room }): readonly (readonly [string, TimetablePlace])[] => {
    if (venue) return [[`venue ${venue.id}`, { kind: 'venue', venue }]];
    return room === undefined ? [] : [[`words ${room}`, { kind: 'words', words: room }]];
  });
  if (onSite.length > 0) return new Map(onSite);
  const isOnline = online !== undefined || places.some((place) => place.online);
  const kind = isOnline ? 'online' : 'unknown';
  return new Map([[kind, { kind }]]);
}

/** At least 9 to 17, extended to earlier starts and later ends. */
function hoursOf(occurrences: readonly Occurrence[]) {
  const starts = occurrences.flatMap(({ starts: time }) => (time ? [Math.floor(halfHour(time) / 2)] : []));
  const ends = occurrences.flatMap((occurrence) => {
    const until = lastHalfHour(occurrence);
    return until === undefined ? [] : [Math.ceil(until / 2)];
  });
  return { fromHour: Math.min(9, ...starts), toHour: Math.min(24, Math.max(17, ...ends)) };
}

/** The half-hour at which an occurrence ends; without an end, its start plus the minimum width. */
function lastHalfHour({ starts, ends, part }: Occurrence): number | undefined {
  if (ends !== undefined) return halfHour(ends);
  const from = starts ?? boundsOfPart(part).from;
  return from === undefined ? undefined : halfHour(from) + minWidth;
}

function columnsOf({ starts, ends, part }: Occurrence, fromHour: number, toHour: number) {
  const last = (toHour - fromHour) * 2;
  if (starts === undefined) {
    const { from = '00:00', to = '24:00' } = boundsOfPart(part);
    const column = (time: TimeOfDay) => Math.min(last, Math.max(0, halfHour(time) - fromHour * 2));
    return { start: column(from), end: column(to) };
  }
  const start = Math.floor(halfHour(starts)) - fromHour * 2;
  const end = Math.max(start + minWidth, ends === undefined ? last : Math.ceil(halfHour(ends)) - fromHour * 2);
  return end <= last ? { start, end } : { start: Math.max(0, Math.min(start, last - minWidth)), end: last };
}

function halfHour(time: TimeOfDay): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 2 + minutes / 30;
}
