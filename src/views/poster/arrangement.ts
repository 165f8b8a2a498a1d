import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { remembered } from '#domain/remembered.ts';

/** Which of the possible colours a poster has, and how often these were given away before it. */
export interface PosterArrangement {
  /** 0 to 7; 0 is the usual arrangement of the palette's colours. */
  readonly colours: number;
  /** 0 for the first poster of a type in these colours; a higher one prefers another layout. */
  readonly turn: number;
}

const kinds = 8;

/**
 * The arrangements of a campaign's posters by activity id. Up to eight activities of a type have different colours,
 * before colours repeat. The id decides; where two ids want the same, the later one takes the next free: another
 * activity in the campaign changes few other posters.
 */
export const posterArrangements = remembered(
  (activities: readonly ActivityNode[]): ReadonlyMap<string, PosterArrangement> => {
    const types = Map.groupBy(activities, ({ activity }) => activity.type);
    return new Map([...types.values()].flatMap((those) => arrange(those.map(({ id }) => id))));
  },
);

function arrange(ids: readonly string[]): readonly (readonly [id: string, PosterArrangement])[] {
  const taken = Array.from({ length: kinds }, () => 0);
  const inOrder = ids
    .map((id) => ({ id, number: numberOf(id) }))
    .sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
  return inOrder.map(({ id, number }) => {
    const turn = Math.min(...taken);
    const wanted = number % kinds;
    const colours = [...taken.keys()].map((step) => (wanted + step) % kinds).find((at) => taken[at] === turn) ?? wanted;
    taken[colours] = turn + 1;
    return [id, { colours, turn }];
  });
}

/** A number that spreads ids evenly: 31-bit polynomial hash. */
const numberOf = (id: string): number =>
  [...id].reduce((sum, character) => (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) & 0x7fffffff, 7);
