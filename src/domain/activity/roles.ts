import type { ActivityNode, OrganizationNode } from './activity-node.ts';

/** The activities an organization takes part in, each once: as host, else as organizer, else as co-organizer. */
export interface Roles {
  readonly hosted: readonly ActivityNode[];
  readonly organized: readonly ActivityNode[];
  readonly coOrganized: readonly ActivityNode[];
}

/** What an organization does in the activities, in the order given. */
export function rolesOf(organizationId: string, activities: readonly ActivityNode[]): Roles {
  const names = (units: readonly OrganizationNode[]) => units.some(({ id }) => id === organizationId);
  return {
    hosted: activities.filter(({ hosts }) => names(hosts)),
    organized: activities.filter(({ hosts, organizers }) => !names(hosts) && names(organizers)),
    coOrganized: activities.filter(
      ({ hosts, organizers, coOrganizers }) => !names(hosts) && !names(organizers) && names(coOrganizers),
    ),
  };
}
