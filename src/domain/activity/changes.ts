import type { Change } from '#schemas/activity.ts';
import type { ActivityNode } from './activity-node.ts';

/** One entry of an activity's change log. */
export interface LoggedChange {
  readonly node: ActivityNode;
  readonly change: Change;
}

/**
 * Change log entries of the activities, newest day first. Entries of the same day keep the order of the activities;
 * within an activity the later entry comes first.
 */
export const changesOf = (activities: readonly ActivityNode[]): readonly LoggedChange[] =>
  activities
    .flatMap((node) => node.activity.changes.map((change) => ({ node, change })).reverse())
    .sort((a, b) => (a.change.on === b.change.on ? 0 : a.change.on < b.change.on ? 1 : -1));

/** The last logged change of place; undefined when the activity never moved. */
export const lastMove = ({ activity: { changes } }: ActivityNode): Change | undefined =>
  changes.findLast(({ kind }) => kind === 'moved');
