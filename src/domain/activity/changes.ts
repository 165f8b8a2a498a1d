import type { Change } from '#schemas/activity.ts';
import type { ActivityNode } from './activity-node.ts';

/** One entry of an activity's log. */
export interface LoggedChange {
  readonly node: ActivityNode;
  readonly change: Change;
}

/** What changed in these activities, the newest day first; of one day in the order of the activities, the later entry first. */
export const changesOf = (activities: readonly ActivityNode[]): readonly LoggedChange[] =>
  activities
    .flatMap((node) => node.activity.changes.map((change) => ({ node, change })).reverse())
    .sort((a, b) => (a.change.on === b.change.on ? 0 : a.change.on < b.change.on ? 1 : -1));

/** What the log says last of where the activity is; undefined when it never moved. */
export const lastMove = ({ activity: { changes } }: ActivityNode): Change | undefined =>
  changes.findLast(({ kind }) => kind === 'moved');
