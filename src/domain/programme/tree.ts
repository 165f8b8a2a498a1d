import type { Programme } from '#schemas/campaign.ts';
import type { ActivityNode } from '../activity/activity-node.ts';

/** A programme with its child branches, in the order written. */
export interface ProgrammeBranch {
  readonly programme: Programme;
  readonly children: readonly ProgrammeBranch[];
}

/** Builds the tree; programmes without a parent are roots. The content check reports cycles, which are omitted here. */
export function programmeTree(programmes: readonly Programme[]): readonly ProgrammeBranch[] {
  const branch = (programme: Programme): ProgrammeBranch => ({
    programme,
    children: programmes.filter(({ parent }) => parent === programme.id).map(branch),
  });
  return programmes.filter(({ parent }) => parent === undefined).map(branch);
}

/** Ancestors of a programme, without itself, nearest first. The programmes must have no cycle. */
export function ancestorsOf(programme: Programme, programmes: readonly Programme[]): readonly Programme[] {
  const parent = programmes.find(({ id }) => id === programme.parent);
  return parent ? [parent, ...ancestorsOf(parent, programmes)] : [];
}

/** Activities of a programme and of its descendants; keeps the order. */
export function activitiesUnder(
  programme: Programme,
  programmes: readonly Programme[],
  activities: readonly ActivityNode[],
): readonly ActivityNode[] {
  const isUnder = (candidate: Programme) =>
    candidate.id === programme.id || ancestorsOf(candidate, programmes).some(({ id }) => id === programme.id);
  const under = new Set(programmes.filter(isUnder).map(({ id }) => id));
  return activities.filter((node) => node.programmes.some(({ id }) => under.has(id)));
}
