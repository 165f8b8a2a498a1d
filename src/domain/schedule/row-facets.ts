import type { Activity } from '#schemas/activity.ts';
import type { Programme } from '#schemas/campaign.ts';
import type { Venue } from '#schemas/venue.ts';
import type { ActivityNode, PlaceNode, SessionNode } from '../activity/activity-node.ts';
import { isForPublic } from '../activity/offer.ts';
import { regionsOf, regionsOfSession } from '../activity/regions.ts';
import { audienceSlugs, topicSlugs, typeSlugs } from '../activity/slugs.ts';
import { ancestorsOf } from '../programme/tree.ts';
import { type DayPart, dayParts } from '../time/day-part.ts';
import type { Facets } from './facets.ts';
import { type Occurrence, occurrencesOfSession } from './occurrences.ts';

/**
 * Facets of an occurrence. A day without hours counts for no part; a day told as 全天 for all. A start without an end counts for the
 * part of the day that contains the start.
 */
export const occurrenceFacets = (occurrence: Occurrence, programmes: readonly Programme[]): Facets => ({
  ...activityFacets(occurrence.node, programmes),
  region: regionsOfSession(occurrence.node, occurrence.session).map(({ id }) => id),
  ...timeFacets([occurrence]),
  with: featuresOf(occurrence.node, [occurrence.session]),
});

/** Facets of a row that lists several sessions of an activity, or one session on all its days. */
export const sessionsFacets = (
  node: ActivityNode,
  sessions: readonly SessionNode[],
  programmes: readonly Programme[],
): Facets => ({
  ...activityFacets(node, programmes),
  region: regionsOf({ ...node, sessions }).map(({ id }) => id),
  ...timeFacets(sessions.flatMap((session) => occurrencesOfSession(node, session))),
  with: featuresOf(node, sessions),
});

/** Ages of the filter, inclusive: before school, primary school, secondary school. */
export const ageBands = [
  { value: '0-5', from: 0, to: 5 },
  { value: '6-11', from: 6, to: 11 },
  { value: '12-17', from: 12, to: 17 },
] as const;

const ageBandsOf = ({ from = 0, to = Number.POSITIVE_INFINITY }: NonNullable<Activity['ages']>): readonly string[] =>
  ageBands.filter((band) => from <= band.to && to >= band.from).map(({ value }) => value);

/** The facet value of a language: white space and the characters that separate facets become hyphens. */
export const languageValue = (language: string): string => language.replace(/[\s:,]+/gu, '-');

/** Includes the ancestors of each programme, as the programme pages do. */
function activityFacets({ activity, programmes: own }: ActivityNode, programmes: readonly Programme[]): Facets {
  const above = own.flatMap((programme) => ancestorsOf(programme, programmes));
  return {
    audience: activity.audiences.map((name) => audienceSlugs[name]),
    ...(activity.ages && { age: ageBandsOf(activity.ages) }),
    ...(activity.languages && { language: activity.languages.map(languageValue) }),
    type: [typeSlugs[activity.type]],
    ...(activity.topic && { topic: [topicSlugs[activity.topic]] }),
    programme: [...new Set([...own, ...above].map(({ id }) => id))],
  };
}

const timeFacets = (occurrences: readonly Occurrence[]): Facets => ({
  day: [...new Set(occurrences.map(({ day }) => day))],
  part: dayParts.filter(([part]) => occurrences.some((each) => partsOf(each).includes(part))).map(([part]) => part),
});

function partsOf({ starts, ends, part }: Occurrence): readonly DayPart[] {
  if (part === 'whole-day') return dayParts.map(([each]) => each);
  if (part !== undefined) return [part];
  if (starts === undefined && ends === undefined) return [];
  const from = starts ?? '00:00';
  return dayParts
    .filter(([, begin, end]) => (ends === undefined ? from >= begin && from < end : from < end && ends > begin))
    .map(([part]) => part);
}

/** Values of the facet `with`. */
export const allFeatures = ['public', 'walk-in', 'free', 'online', 'step-free'] as const;
export type Feature = (typeof allFeatures)[number];

/** Stated features that make it easier to attend some sessions of an activity. */
export function featuresOf({ activity }: ActivityNode, sessions: readonly SessionNode[]): readonly Feature[] {
  const isWalkIn = isForPublic(activity) && sessions.some(({ booking }) => booking?.needed === false);
  const isOnline = sessions.some(({ online, places }) => online || places.some((place) => place.online));
  const isStepFree = sessions.some(({ places }) => places.some(isStepFreePlace));
  return [
    ...(activity.admission?.to === 'public' ? (['public'] as const) : []),
    ...(isWalkIn ? (['walk-in'] as const) : []),
    ...(activity.price?.free ? (['free'] as const) : []),
    ...(isOnline ? (['online'] as const) : []),
    ...(isStepFree ? (['step-free'] as const) : []),
  ];
}

export const isStepFreePlace = ({ venue }: PlaceNode): boolean => venue !== undefined && isStepFreeVenue(venue.venue);

/** Whether a venue is known to have a way in without steps. */
export const isStepFreeVenue = ({ accessibility }: Pick<Venue, 'accessibility'>): boolean =>
  accessibility.stepFree?.has === 'yes';
