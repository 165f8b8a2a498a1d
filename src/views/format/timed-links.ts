import type { Moments, Shown } from '#domain/time/moments.ts';
import type { LinkView } from '../site/frame.ts';

/** A link that a page offers for a time. */
export interface TimedLink extends LinkView, Shown {
  /** True for the first one of its time, which is drawn as the main one. */
  readonly first?: boolean;
}

/** Links over time, each once for every span in which it is offered; a span of its own where it becomes the first one. */
export const timedLinks = (moments: Moments<readonly LinkView[]>): readonly TimedLink[] => linksOver(moments, true);

/** The same for links of equal rank. */
export const equalLinks = (moments: Moments<readonly LinkView[]>): readonly TimedLink[] => linksOver(moments, false);

function linksOver(moments: Moments<readonly LinkView[]>, isRanked: boolean): readonly TimedLink[] {
  const links: TimedLink[] = [];
  for (const { from, until, told } of moments) {
    for (const [position, link] of told.entries()) {
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
  return links;
}
