import type { Programme } from '#schemas/campaign.ts';
import type { ActivityNode } from '../activity/activity-node.ts';

/** A programme with its children, in the order written. */
export interface ProgrammeBranch {
  readonly programme: Programme;
  readonly children: readonly ProgrammeBranch[];
}

/** The programmes as a tree; those without a parent are its roots. Cycles are the content check's to report. */
export function programmeTree(programmes: readonly Programme[]): readonly ProgrammeBranch[] {
  const branch = (programme: Programme): ProgrammeBranch => ({
    programme,
    children: programmes.filter(({ parent }) => parent === programme.id).map(branch),
  });
  return programmes.filter(({ parent }) => parent === undefined).map(branch);
}

/** A programme, and every programme above it, nearest first. */
export function ancestorsOf(programme: Programme, programmes: readonly Programme[]): readonly Programme[] {
  const parent = programmes.find(({ id }) => id === programme.parent);
  return parent ? [parent, ...ancestorsOf(parent, programmes)] : [];
}

/** The activities of a programme and of every programme below it, in the order given. */
export function activitiesUnder(
  programme: Programme,
  programmes: readonly Programme[],
  activities: readonly ActivityNode[],
): readonly ActivityNode[] {
  const isUnder = (candidate: Programme) =>
    candidate.id === programme.id || ancestorsOf(candidate, programmes).some(({ id }) => id === programme.id);
  return activities.filter((node) => node.programmes.some(isUnder));
}
