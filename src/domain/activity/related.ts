import { daysOf } from '../schedule/session-time.ts';
import type { Instant } from '../time/instant.ts';
import type { ActivityNode } from './activity-node.ts';
import { isAhead, isOver } from './offer.ts';

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
  const nearest = [...candidates].sort((a, b) => likeness(node, b) - likeness(node, a));
  return { toGo, activities: nearest.slice(0, count) };
}

function likeness(node: ActivityNode, other: ActivityNode): number {
  const { activity } = node;
  const facets: readonly (readonly [weight: number, holds: boolean])[] = [
    [6, isSame(node.venue?.id, other.venue?.id)],
    [4, share(node.programmes.map(idOf), other.programmes.map(idOf))],
    [3, isSame(activity.topic, other.activity.topic)],
    [2, isSame(node.region?.id, other.region?.id)],
    [2, share(audiencesOf(node), audiencesOf(other))],
    [2, activity.type === other.activity.type],
    [1, share(heldOn(node), heldOn(other))],
  ];
  return facets.reduce((sum, [weight, holds]) => sum + (holds ? weight : 0), 0);
}

const idOf = ({ id }: { readonly id: string }) => id;

/** Being for everyone makes nothing alike. */
const audiencesOf = ({ activity }: ActivityNode) => activity.audiences.filter((audience) => audience !== '所有人');

const heldOn = ({ sessions }: ActivityNode) =>
  sessions.filter(({ status }) => status !== 'cancelled').flatMap(({ time }) => daysOf(time));

const isSame = (a: string | undefined, b: string | undefined) => a !== undefined && a === b;

const share = (own: readonly string[], others: readonly string[]) => own.some((each) => others.includes(each));
