import { isHeldIn } from '#domain/activity/regions.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import type { ViewContext } from '../site/view-context.ts';

/** A county or zone with the number of its activities. */
export interface RegionCell {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly count: number;
  /** False for a region that does not take part. */
  readonly counted: boolean;
}

/** The regions that take part, with number of activities, for a map of links. */
export interface RegionsMap {
  /** `在哪个县区` */
  readonly title: string;
  /** `各县区活动数`, for screen readers. */
  readonly label: string;
  readonly cells: readonly RegionCell[];
}

export function regionsMap(context: ViewContext): RegionsMap {
  const { region } = placeWords(context.site.campaign);
  return {
    title: `在哪个${region}`,
    label: `各${region}活动数`,
    cells: regionCells(context).filter(({ counted }) => counted),
  };
}

/** The regions in the campaign's order. */
export const regionCells = ({ site, links }: ViewContext): readonly RegionCell[] =>
  site.campaign.regions.map(({ id, name, counted }) => ({
    id,
    name,
    href: links.region(id),
    count: site.activities.filter((node) => isHeldIn(node, id)).length,
    counted,
  }));
