import type { Programme } from '#schemas/campaign.ts';
import type { Route } from '#schemas/route.ts';
import type { VenueNode } from '../activity/activity-node.ts';

export interface RouteStop {
  readonly venue: VenueNode;
  /** Length of stay in minutes; undefined when not known. */
  readonly minutes: number | undefined;
  readonly note: string | undefined;
  /** The leg to the next stop; undefined when not known, and normally after the last stop. */
  readonly next: Route['stops'][number]['next'];
}

/** A route with its references resolved. */
export interface RouteNode {
  readonly id: string;
  readonly route: Route;
  readonly stops: readonly RouteStop[];
  readonly programmes: readonly Programme[];
}
