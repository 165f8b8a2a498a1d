import type { Moments, Shown } from '#domain/time/moments.ts';

interface Link {
  readonly href: string;
  readonly label: string;
}

/** A link that a page offers for a time. */
export interface TimedLink extends Link, Shown {
  /** True for the first one of its time, which is drawn as the main one. */
  readonly first?: boolean;
}

/**
 * Links over time, each once for every span in which it is offered; a span of its own where it becomes the first one.
 * Those that are ever first precede the others.
 */
export const timedLinks = (moments: Moments<readonly Link[]>): readonly TimedLink[] => linksOver(moments, true);

/** The same for links of equal rank. */
export const equalLinks = (moments: Moments<readonly Link[]>): readonly TimedLink[] => linksOver(moments, false);

function linksOver(moments: Moments<readonly Link[]>, isRanked: boolean): readonly TimedLink[] {
  const links: TimedLink[] = [];
  for (const { from, until, value } of moments) {
    for (const [position, link] of value.entries()) {
      const rank = isRanked ? { first: position === 0 } : {};
      const index = links.findIndex(
        (each) =>
          each.until === from &&
          from !== undefined &&
          each.href === link.href &&
          each.label === link.label &&
          each.first === rank.first,
      );
      const earlier = links[index];
      if (earlier) links[index] = { ...earlier, until };
      else links.push({ ...link, ...rank, from, until });
    }
  }
  return [...links.filter(({ first }) => first), ...links.filter(({ first }) => !first)];
}
