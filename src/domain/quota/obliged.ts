import type { Target } from '#schemas/target.ts';
import type { ActivityNode, OrganizationNode } from '../activity/activity-node.ts';

/** True when one of the organizations hosts or organizes the activity. */
export const isBy = ({ hosts, organizers }: ActivityNode, ids: readonly string[]): boolean =>
  [...hosts, ...organizers].some(({ id }) => ids.includes(id));

/**
 * True when a unit that owes the target hosts or organizes the activity: one of its list, else one of its kind. A target
 * without both counts every unit.
 */
export function isByObliged(node: ActivityNode, { units, unitKind }: Target): boolean {
  if (units) return isBy(node, units);
  return !unitKind || [...node.hosts, ...node.organizers].some((unit) => isOfKind(unit, unitKind));
}

function isOfKind({ organization }: OrganizationNode, { kinds, level, leadGroup }: NonNullable<Target['unitKind']>) {
  const isKind = kinds === undefined || kinds.includes(organization.kind);
  const isLevel = level === undefined || organization.level === level;
  return isKind && isLevel && (!leadGroup || organization.leadGroup === true);
}
