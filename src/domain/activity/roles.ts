import type { ActivityNode, OrganizationNode } from './activity-node.ts';

/** Activities of an organization, each listed once under its highest role: host, then organizer, then co-organizer. */
export interface Roles {
  readonly hosted: readonly ActivityNode[];
  readonly organized: readonly ActivityNode[];
  readonly coOrganized: readonly ActivityNode[];
}

/** Groups activities by the role of the organization; keeps the order, omits activities without it. */
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
