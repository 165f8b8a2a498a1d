import type { SessionNode } from '#domain/activity/activity-node.ts';
import type { Online } from '#schemas/address/online.ts';

/** The online address of a session, then those of its places. */
export const onlinesOf = ({ online, places }: SessionNode): readonly Online[] =>
  [online, ...places.map((place) => place.online)].filter((each) => each !== undefined);
