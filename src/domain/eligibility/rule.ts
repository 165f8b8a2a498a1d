import type { Ruleset } from '#schemas/ruleset.ts';
import type { ActivityNode } from '../activity/activity-node.ts';
import type { Course, Standing } from './standing.ts';

/** Input of a rule. */
export interface Candidate {
  readonly node: ActivityNode;
  readonly ruleset: Ruleset;
  readonly course: Course;
  /** True when the rule must be met within the period after the event's end (`withinDays`). */
  readonly bound: boolean;
}

export type Rule = (candidate: Candidate) => Standing;

export const met: Standing = { kind: 'met' };
/** Nothing is recorded about a rule without a date of its own. */
export const noRecord: Standing = { kind: 'no-record', lapsed: undefined };
