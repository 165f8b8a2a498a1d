import { daysOf } from '../schedule/session-time.ts';
import type { Instant } from '../time/instant.ts';
import type { ActivityNode } from './activity-node.ts';
import { isAhead, isForPublic, isOver } from './offer.ts';
import { standingSessions } from './standing-sessions.ts';

export interface RelatedActivities {
  /** True when another activity is still ahead; the list then excludes activities that are over. */
  readonly toGo: boolean;
  /** Most similar first. */
  readonly activities: readonly ActivityNode[];
}

/**
 * The `count` activities most similar to `node`. Weights: venue 6, programme 4, topic 3, region, audience and type 2
 * each, day 1. Leaves out what is not for the public. When no other activity with a day is ahead, the candidates include activities that are over.
 */
export function relatedActivities(
  node: ActivityNode,
  activities: readonly ActivityNode[],
  now: Instant,
  count: number,
): RelatedActivities {
  const others = activities.filter(({ id, activity }) => id !== node.id && isForPublic(activity));
  const toGo = others.some((other) => isAhead(other, now));
  const candidates = toGo ? others.filter((other) => !isOver(other, now)) : others;
  const similarityOf = similarityTo(node);
  const nearest = candidates
    .map((other) => ({ other, similarity: similarityOf(other) }))
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, count);
  return { toGo, activities: nearest.map(({ other }) => other) };
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
