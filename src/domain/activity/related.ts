import { daysOf } from '../schedule/session-time.ts';
import type { Instant } from '../time/instant.ts';
import type { ActivityNode } from './activity-node.ts';
import { isAhead, isOver } from './offer.ts';
import { standingSessions } from './standing-sessions.ts';

export interface RelatedActivities {
  /** True while one of the others can still be gone to: then none is listed that is over. */
  readonly toGo: boolean;
  /** The most alike first. */
  readonly activities: readonly ActivityNode[];
}

/**
 * So many others: place and programme weigh more than topic, topic more than region, audience, type and day. Once
 * nothing with a day is ahead, there is nothing to go to, and the nearest are those that are over.
 */
export function relatedActivities(
  node: ActivityNode,
  activities: readonly ActivityNode[],
  now: Instant,
  count: number,
): RelatedActivities {
  const others = activities.filter(({ id }) => id !== node.id);
  const toGo = others.some((other) => isAhead(other, now));
  const candidates = toGo ? others.filter((other) => !isOver(other, now)) : others;
  const likenessOf = likenessTo(node);
  const nearest = candidates
    .map((other) => ({ other, likeness: likenessOf(other) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, count);
  return { toGo, activities: nearest.map(({ other }) => other) };
}

const likenessTo = (node: ActivityNode) => {
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

/** Being for everyone makes nothing alike. */
const audiencesOf = ({ activity }: ActivityNode) => activity.audiences.filter((audience) => audience !== '所有人');

const heldOn = ({ sessions }: ActivityNode) => standingSessions(sessions).flatMap(({ time }) => daysOf(time));

const isSame = (a: string | undefined, b: string | undefined) => a !== undefined && a === b;

const share = (own: readonly string[], others: readonly string[]) => own.some((each) => others.includes(each));
