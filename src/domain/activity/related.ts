import { daysOf } from '../schedule/session-time.ts';
import type { Instant } from '../time/instant.ts';
import { type Moments, momentsOf } from '../time/moments.ts';
import type { ActivityNode } from './activity-node.ts';
import { type Ends, endsOf } from './ends.ts';
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
  const similarityOf = similarityTo(node);
  const others = activities
    .filter(({ id, activity }) => id !== node.id && isForPublic(activity))
    .map((other) => ({ other, similarity: similarityOf(other), ends: endsOf(other) }))
    .sort((a, b) => b.similarity - a.similarity);
  const lastEnd = Math.max(...others.map(({ ends }) => ends.dated));
  const candidates = takingPart(others);
  const turns = [...candidates.map(({ ends }) => ends.last), lastEnd].filter(Number.isFinite);
  const moments = momentsOf(turns, now, (at) => {
    const toGo = at < lastEnd;
    const listed = toGo ? candidates.filter(({ ends }) => ends.last > at) : others;
    return { toGo, listed: listed.slice(0, listLength).map(({ other }) => other.id) };
  });
  const ever = new Set(moments.flatMap(({ told }) => told.listed));
  return { activities: others.map(({ other }) => other).filter(({ id }) => ever.has(id)), moments };
}

interface Other {
  readonly other: ActivityNode;
  readonly ends: Ends;
}

/** Those of the others, most similar first, that come into the list as earlier ones end; the last one ends last of all. */
function takingPart(others: readonly Other[]): readonly Other[] {
  const chosen: Other[] = [];
  for (const each of others.filter(({ ends }) => ends.last > Number.NEGATIVE_INFINITY)) {
    const longer = chosen.filter(({ ends }) => ends.last >= each.ends.last);
    if (longer.length < listLength) chosen.push(each);
  }
  const few = chosen.slice(0, maxCandidates);
  const latest = Math.max(...chosen.map(({ ends }) => ends.last));
  const isLatest = ({ ends }: Other) => ends.last === latest;
  const [last] = few.some(isLatest) ? [] : chosen.filter(isLatest);
  return last ? [...few.slice(0, maxCandidates - 1), last] : few;
}

const similarityTo = (node: ActivityNode) => {
  const { activity } = node;
  const [days, programmes, audiences] = [heldOn(node), node.programmes.map(idOf), audiencesOf(node)];
  return (other: ActivityNode): number => {
    const facets: readonly (readonly [weight: number, holds: boolean])[] = [
      [6, isSame(node.venue?.id, other.venue?.id)],
      [4, share(programmes, other.programmes.map(idOf))],
      [3, isSame(activity.topic, other.activity.topic)],
      [2, isSame(node.region?.id, other.region?.id)],
      [2, share(audiences, audiencesOf(other))],
      [2, activity.type === other.activity.type],
      [1, share(days, heldOn(other))],
    ];
    return facets.reduce((sum, [weight, holds]) => sum + (holds ? weight : 0), 0);
  };
};

const idOf = ({ id }: { readonly id: string }) => id;

/** Excludes 所有人: a shared audience of everyone does not make activities similar. */
const audiencesOf = ({ activity }: ActivityNode) => activity.audiences.filter((audience) => audience !== '所有人');

const heldOn = ({ sessions }: ActivityNode) => standingSessions(sessions).flatMap(({ time }) => daysOf(time));

const isSame = (a: string | undefined, b: string | undefined) => a !== undefined && a === b;

const share = (own: readonly string[], others: readonly string[]) => own.some((each) => others.includes(each));
