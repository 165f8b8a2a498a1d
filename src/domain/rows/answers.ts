import { distinctValues, type Facets, meets } from '../schedule/facets.ts';
import { countRows } from '../schedule/row-counts.ts';
import type { Day, Instant } from '../time/instant.ts';
import type { Position } from '../venue/bd09.ts';
import { metresBetweenPositions } from '../venue/nearby.ts';
import { isOpenTo } from './row-state.ts';
import type { Row } from './rows.ts';

/** A row that answers, and how far away its nearest venue is, where both places are known. */
export interface Answer {
  readonly row: Row;
  readonly metres: number | undefined;
}

/**
 * The answers to a visitor's question at `now`: of each public session that is neither over nor cancelled, the next day
 * that fits, and where no day is asked for those whose day is to come. Sorted by time, on each day single-day sessions
 * before longer ones; or by distance from the visitor's position, sessions without a place last.
 */
export function answersTo(
  chosen: Facets,
  rows: readonly Row[],
  now: Instant,
  position?: Position | undefined,
): readonly Answer[] {
  const fitting = openRows(rows, now).filter(({ facets }) => meets(facets, chosen));
  const next = new Map<string, Row>();
  for (const row of [...fitting].sort(compareRows)) if (!next.has(row.session.key)) next.set(row.session.key, row);
  const answers = [...next.values()].map((row) => ({ row, metres: position && metresTo(row, position) }));
  return position
    ? answers.sort((a, b) => (a.metres ?? beyond) - (b.metres ?? beyond) || compareRows(a.row, b.row))
    : answers;
}

const openRows = (rows: readonly Row[], now: Instant) =>
  rows.filter((row) => row.kind !== 'several' && isOpenTo(row, now));

/**
 * Comparator by time: by day, on each day its own sessions before those of several days; then whole sessions of several
 * days, then undated ones. A total order: older browsers do not sort stably.
 */
export const compareRows = (a: Row, b: Row): number =>
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
  compare(a.day?.day ?? '', b.day?.day ?? '') ||
  Number(a.goesOn) - Number(b.goesOn) ||
  (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
  (a.span?.end ?? 0) - (b.span?.end ?? 0) ||
  compare(a.session.key, b.session.key);

const kinds: readonly Row['kind'][] = ['day', 'several', 'undated'];

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
const beyond = Number.MAX_VALUE;

/** The distance to the nearest of a row's places, in metres. */
function metresTo({ session }: Row, position: Position): number | undefined {
  const distances = session.points.map((point) => metresBetweenPositions(point, position));
  return distances.length > 0 ? Math.min(...distances) : undefined;
}

/** Another question near one that has no answer. */
export interface Offer {
  readonly changed: 'day' | 'region' | 'audience' | 'all';
  readonly chosen: Facets;
  /** 场 that answer it. */
  readonly count: number;
}

/**
 * The questions nearest to one without an answer, each with answers: another day, a neighbouring region, any audience;
 * when none of these changes is enough, the same day for everyone everywhere, at last everything.
 * @param regions ids in the campaign's order
 */
export function offersNear(
  chosen: Facets,
  rows: readonly Row[],
  now: Instant,
  regions: readonly string[],
): readonly Offer[] {
  const open = openRows(rows, now);
  const counted = (changed: Offer['changed'], others: readonly Facets[]): readonly Offer[] =>
    others
      .map((other) => ({ changed, chosen: other, count: countRows(open.filter(({ facets }) => meets(facets, other))) }))
      .filter(({ count }) => count > 0);
  const isAsked = (name: 'day' | 'region' | 'audience') => (chosen[name] ?? []).length > 0;
  const days = isAsked('day') ? otherDays(open, chosen) : [];
  const near = isAsked('region') ? neighboursOf(chosen.region ?? [], rows, regions) : [];
  const onDays = days.map((day) => ({ ...chosen, day: [day], part: [] }));
  const inRegions = near.map((region) => ({ ...chosen, region: [region] }));
  const offers = [
    ...counted('day', onDays).slice(0, 1),
    ...counted('region', inRegions).slice(0, 2),
    ...counted('audience', isAsked('audience') ? [{ ...chosen, audience: [] }] : []),
  ];
  if (offers.length > 0) return offers;
  return [...counted('all', isAsked('day') ? [{ day: chosen.day ?? [] }] : []), ...counted('all', [{}])].slice(0, 1);
}

/** The days of rows that were not asked for, those after the asked ones first, the nearest first. */
function otherDays(open: readonly Row[], { day: asked = [], part = [] }: Facets): readonly Day[] {
  const [from = ''] = [...asked].sort();
  const isOther = (day: Day) => !asked.includes(day) || part.length > 0;
  const days = distinctValues(open, 'day').filter(isOther).sort();
  return [...days.filter((day) => day >= from), ...days.filter((day) => day < from).reverse()];
}

/** The other regions, by the distance of the middle of their places from that of the asked ones, else in their order. */
function neighboursOf(asked: readonly string[], rows: readonly Row[], regions: readonly string[]): readonly string[] {
  const middle = middleOf(rows, asked);
  const away = (region: string) => {
    const other = middleOf(rows, [region]);
    return middle && other ? metresBetweenPositions(middle, other) : beyond;
  };
  return regions
    .filter((region) => !asked.includes(region))
    .map((region, order) => ({ region, order, metres: away(region) }))
    .sort((a, b) => a.metres - b.metres || a.order - b.order)
    .map(({ region }) => region);
}

function middleOf(rows: readonly Row[], regions: readonly string[]): Position | undefined {
  const within = rows.filter(({ facets }) => regions.some((region) => facets.region?.includes(region)));
  const points: Position[] = [];
  for (const { session } of within) points.push(...session.points);
  const mean = (of: (point: Position) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return points.length > 0 ? { lng: mean(({ lng }) => lng), lat: mean(({ lat }) => lat) } : undefined;
}
