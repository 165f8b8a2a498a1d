import type { Programme, Region } from '#schemas/campaign.ts';
import type { Resource } from '#schemas/resource.ts';
import type { OrganizationNode, VenueNode } from '../activity/activity-node.ts';
import type { CampaignContent } from '../campaign/content.ts';
import type { Lookups } from '../campaign/lookups.ts';
import type { RouteNode } from '../route/route-node.ts';

/** A resource with its references resolved. */
export interface ResourceNode {
  readonly id: string;
  readonly resource: Resource;
  /** The resource's own name, else the name of its route or venue, else its id. */
  readonly name: string;
  readonly provider: OrganizationNode;
  readonly venue: VenueNode | undefined;
  readonly route: RouteNode | undefined;
  /** An empty list means everywhere. */
  readonly regions: readonly Region[];
  readonly programmes: readonly Programme[];
}

/** Resolves references; keeps the order of the entries (by id). @throws Error on an unknown id, except of a route. */
export const resolveResources = (
  entries: CampaignContent['resources'],
  routes: readonly RouteNode[],
  find: Lookups,
): readonly ResourceNode[] =>
  entries.map(({ id, data: resource }) => {
    const venue = resource.venue === undefined ? undefined : find.venue(resource.venue);
    const route = routes.find((each) => each.id === resource.route);
    return {
      id,
      resource,
      name: resource.name ?? route?.route.name ?? venue?.venue.name ?? id,
      provider: find.organization(resource.provider),
      venue,
      route,
      regions: resource.regions.map(find.region),
      programmes: resource.programmes.map(find.programme),
    };
  });
