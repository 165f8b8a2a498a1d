import { remembered } from '../remembered.ts';
import { daysOf } from '../schedule/session-time.ts';
import type { Instant } from '../time/instant.ts';
import { type Moments, momentsOf } from '../time/moments.ts';
import type { ActivityNode } from './activity-node.ts';
import { endsOf } from './ends.ts';
import { isForPublic } from './offer.ts';
import { standingSessions } from './standing-sessions.ts';

export interface RelatedActivities {
  /** Those that are ever listed, most similar first. */
  readonly activities: readonly ActivityNode[];
  readonly moments: Moments<{
    /** True when another activity is still ahead; the list then excludes activities that are over. */
    readonly toGo: boolean;
    /** Ids, most similar first. */
    readonly listed: readonly string[];
  }>;
}

/** Number of activities in a list, and of those that take part in it over time: a page carries all of them. */
const listLength = 3;
const maxCandidates = 5;

/**
 * The activities most similar to `node` over time. Weights: venue 6, programme 4, topic 3, region, audience and type 2
 * each, day 1. Leaves out what is not for the public, and what is over while another activity with a day is ahead. Of
 * those that end last one takes part: something is listed while something is ahead.
 */
export function relatedActivities(
  node: ActivityNode,
  activities: readonly ActivityNode[],
  now: Instant,
): RelatedActivities {
  const others = mostSimilar(node, activities);
  const lastEnd = others.reduce((last, other) => Math.max(last, endsOf(other).dated), Number.NEGATIVE_INFINITY);
  const candidates = takingPart(others);
  const turns = [...candidates.map((other) => endsOf(other).last), lastEnd].filter(Number.isFinite);
  const moments = momentsOf(turns, now, (at) => {
    const toGo = at < lastEnd;
    const listed = toGo ? candidates.filter((other) => endsOf(other).last > at) : others;
    return { toGo, listed: listed.slice(0, listLength).map(({ id }) => id) };
  });
  const ever = new Set(moments.flatMap(({ value }) => value.listed));
  return { activities: others.filter(({ id }) => ever.has(id)), moments };
}

/** The other activities for the public, most similar first, then in their order. */
function mostSimilar(node: ActivityNode, activities: readonly ActivityNode[]): readonly ActivityNode[] {
  const similarityOf = similarityTo(node);
  // Not sorted: a campaign compares each of its thousands of activities with all others.
  const bySimilarity: ActivityNode[][] = [];
  for (const other of activities) {
    if (other.id === node.id || !isForPublic(other.activity)) continue;
    const similarity = similarityOf(other);
    bySimilarity[similarity] ??= [];
    bySimilarity[similarity].push(other);
  }
  return bySimilarity.reverse().flat();
}

/**
 * Those of the others, most similar first, that enter the list as earlier activities end. The last one stays until the
 * end.
 */
function takingPart(others: readonly ActivityNode[]): readonly ActivityNode[] {
  const endOf = (other: ActivityNode) => endsOf(other).last;
  const chosen: ActivityNode[] = [];
  /** The latest ends so far, descending: a candidate ends after one of them. */
  let latest: readonly Instant[] = [];
  for (const each of others) {
    const end = endOf(each);
    if (end <= (latest[listLength - 1] ?? Number.NEGATIVE_INFINITY)) continue;
    chosen.push(each);
    latest = [...latest, end].sort((a, b) => b - a).slice(0, listLength);
  }
  const few = chosen.slice(0, maxCandidates);
  const isLatest = (other: ActivityNode) => endOf(other) === latest[0];
  const [last] = few.some(isLatest) ? [] : chosen.filter(isLatest);
  return last ? [...few.slice(0, maxCandidates - 1), last] : few;
}

/** What is compared of an activity. */
interface Facets {
  readonly venue: string | undefined;
  readonly programmes: readonly string[];
  readonly topic: string | undefined;
  readonly region: string | undefined;
  readonly audiences: readonly string[];
  readonly type: string;
  /** In their order. */
  readonly days: readonly string[];
}

const similarities: readonly (readonly [weight: number, holds: (own: Facets, other: Facets) => boolean])[] = [
  [6, (own, other) => isSame(own.venue, other.venue)],
  [4, (own, other) => share(own.programmes, other.programmes)],
  [3, (own, other) => isSame(own.topic, other.topic)],
  [2, (own, other) => isSame(own.region, other.region)],
  [2, (own, other) => share(own.audiences, other.audiences)],
  [2, (own, other) => own.type === other.type],
  [1, (own, other) => overlap(own.days, other.days) && share(own.days, other.days)],
];

function similarityTo(node: ActivityNode): (other: ActivityNode) => number {
  const own = facetsOf(node);
  return (other) => {
    const others = facetsOf(other);
    let sum = 0;
    for (const [weight, holds] of similarities) if (holds(own, others)) sum += weight;
    return sum;
  };
}

/** Remembered, because every page of an activity compares it with all others. */
const facetsOf = remembered(
  ({ activity, venue, region, programmes, sessions }: ActivityNode): Facets => ({
    venue: venue?.id,
    programmes: programmes.map(({ id }) => id),
    topic: activity.topic,
    region: region?.id,
    // A shared audience of everyone does not make activities similar.
    audiences: activity.audiences.filter((audience) => audience !== '所有人'),
    type: activity.type,
    days: [...new Set(standingSessions(sessions).flatMap(({ time }) => daysOf(time)))].sort(),
  }),
);

const isSame = (a: string | undefined, b: string | undefined) => a !== undefined && a === b;

const share = (own: readonly string[], others: readonly string[]) => own.some((each) => others.includes(each));

const overlap = (own: readonly string[], others: readonly string[]) =>
  (own[0] ?? '') <= (others.at(-1) ?? '') && (others[0] ?? '') <= (own.at(-1) ?? '');
