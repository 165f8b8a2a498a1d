import type { ActivityNode } from './activity-node.ts';
import { isCancelled } from './offer.ts';
import { standingSessions } from './standing-sessions.ts';

/** The activities that reports count: excludes samples and cancelled activities, keeps the order. */
export const heldActivities = (activities: readonly ActivityNode[]): readonly ActivityNode[] =>
  activities.filter((node) => !node.activity.sample && !isCancelled(node));

/** Totals of the activities. A total that only recaps record also says how many recaps record it. */
export interface HeldFigures {
  readonly activities: number;
  readonly sessions: number;
  /** Hosts, organizers and co-organizers, deduplicated. */
  readonly units: number;
  readonly visitors: KnownSum;
  readonly reports: KnownSum;
  /** Photos and videos. */
  readonly pictures: KnownSum;
}

/** A sum of the recorded numbers, and how many activities record one. */
export interface KnownSum {
  readonly sum: number;
  readonly by: number;
}

export function heldFigures(held: readonly ActivityNode[]): HeldFigures {
  const recaps = held.flatMap(({ activity }) => activity.recap ?? []);
  return {
    activities: held.length,
    sessions: sum(held.map(({ sessions }) => standingSessions(sessions).length)),
    units: unitsOf(held).length,
    visitors: knownSum(recaps.map(({ visitors }) => visitors)),
    reports: knownSum(recaps.map(({ media }) => media.length || undefined)),
    pictures: knownSum(recaps.map(({ photos, videos }) => photos.length + videos.length || undefined)),
  };
}

/** Hosts, organizers and co-organizers, deduplicated by node, in order of first appearance. */
export const unitsOf = (activities: readonly ActivityNode[]): readonly ActivityNode['hosts'][number][] => [
  ...new Set(activities.flatMap(({ hosts, organizers, coOrganizers }) => [...hosts, ...organizers, ...coOrganizers])),
];

/** Sums the defined numbers. */
export function knownSum(numbers: readonly (number | undefined)[]): KnownSum {
  const known = numbers.flatMap((each) => each ?? []);
  return { sum: sum(known), by: known.length };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
