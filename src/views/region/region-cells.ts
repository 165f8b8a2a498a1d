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

/** The regions in the campaign's order. */
export const regionCells = ({ site, links }: ViewContext): readonly RegionCell[] =>
  site.campaign.regions.map(({ id, name, counted }) => ({
    id,
    name,
    href: links.region(id),
    count: site.activities.filter(({ region }) => region?.id === id).length,
    counted,
  }));
