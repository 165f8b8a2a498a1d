import type { Campaign, Programme, Region } from '#schemas/campaign.ts';
import type { OrganizationNode, VenueNode } from '../activity/activity-node.ts';

/** Lookups by id. @throws Error on an unknown id: the content check has already validated references. */
export interface Lookups {
  readonly organization: (id: string) => OrganizationNode;
  readonly venue: (id: string) => VenueNode;
  readonly region: (id: string) => Region;
  readonly programme: (id: string) => Programme;
}

export function lookups(
  campaign: Campaign,
  organizations: readonly OrganizationNode[],
  venues: readonly VenueNode[],
): Lookups {
  return {
    organization: finder('organization', organizations),
    venue: finder('venue', venues),
    region: finder('region', campaign.regions),
    programme: finder('programme', campaign.programmes),
  };
}

function finder<T extends { readonly id: string }>(what: string, entries: readonly T[]): (id: string) => T {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new Error(`No ${what} with id ${id}`);
    return found;
  };
}
