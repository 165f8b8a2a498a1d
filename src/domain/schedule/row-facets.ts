import type { Programme } from '#schemas/campaign.ts';
import type { ActivityNode, SessionNode } from '../activity/activity-node.ts';
import { audienceSlugs, typeSlugs } from '../activity/slugs.ts';
import { ancestorsOf } from '../programme/tree.ts';
import { type DayPart, dayParts } from '../time/day-part.ts';
import type { Facets } from './facets.ts';
import { type Occurrence, occurrencesOfSession } from './occurrences.ts';

/**
 * Facets of an occurrence. A day without hours counts as morning and afternoon. A start without an end counts for the
 * part of the day that contains the start.
 */
export const occurrenceFacets = (occurrence: Occurrence, programmes: readonly Programme[]): Facets => ({
  ...activityFacets(occurrence.node, programmes),
  ...timeFacets([occurrence]),
  with: features(occurrence.node, [occurrence.session]),
});

/** Facets of a row that lists several sessions of an activity, or one session on all its days. */
export const sessionsFacets = (
  node: ActivityNode,
  sessions: readonly SessionNode[],
  programmes: readonly Programme[],
): Facets => ({
  ...activityFacets(node, programmes),
  ...timeFacets(sessions.flatMap((session) => occurrencesOfSession(node, session))),
  with: features(node, sessions),
});

/** Includes the ancestors of each programme, as the programme pages do. */
function activityFacets({ activity, region, programmes: own }: ActivityNode, programmes: readonly Programme[]): Facets {
  const above = own.flatMap((programme) => ancestorsOf(programme, programmes));
  return {
    region: region ? [region.id] : [],
    audience: activity.audiences.map((name) => audienceSlugs[name]),
    type: [typeSlugs[activity.type]],
    programme: [...new Set([...own, ...above].map(({ id }) => id))],
  };
}

const timeFacets = (occurrences: readonly Occurrence[]): Facets => ({
  day: [...new Set(occurrences.map(({ day }) => day))],
  part: dayParts.filter(([part]) => occurrences.some((each) => partsOf(each).includes(part))).map(([part]) => part),
});

function partsOf({ starts, ends, part }: Occurrence): readonly DayPart[] {
  if (part !== undefined) return [part];
  if (starts === undefined && ends === undefined) return ['morning', 'afternoon'];
  const from = starts ?? '00:00';
  return dayParts
    .filter(([, begin, end]) => (ends === undefined ? from >= begin && from < end : from < end && ends > begin))
    .map(([part]) => part);
}

/** Values of the facet `with`. */
export type Feature = 'walk-in' | 'online' | 'step-free';

function features({ activity }: ActivityNode, sessions: readonly SessionNode[]): readonly Feature[] {
  const isStepFree = sessions.some(({ venue }) => venue?.venue.accessibility.stepFree?.has === 'yes');
  return [
    ...(activity.booking.needed ? [] : (['walk-in'] as const)),
    ...(activity.online ? (['online'] as const) : []),
    ...(isStepFree ? (['step-free'] as const) : []),
  ];
}
