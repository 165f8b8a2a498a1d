import type { ActivityNode } from '../activity/activity-node.ts';
import { isStanding, standingSessions } from '../activity/standing-sessions.ts';
import type { Occurrence } from './occurrences.ts';

/**
 * A figure that a page states. The two units of the site, wherever they stand:
 *
 * - 项: activities, as many as are listed: with those cancelled and those without a date, without drafts.
 * - 场: sessions that are not cancelled, with or without a date, each once. The 场 of a day, a week or a place are those
 *   that take place there; a session of several days is one 场 of each of them, and one of the whole.
 */
export interface Count {
  readonly all: number;
  /** Those of `all` that are samples. */
  readonly samples: number;
}

/** 项 of these activities. */
export const activityCount = (activities: readonly ActivityNode[]): Count => ({
  all: activities.length,
  samples: activities.filter(isSample).length,
});

/** 场 of these activities. */
export const sessionCount = (activities: readonly ActivityNode[]): Count =>
  sumOf(activities.map((node) => ({ node, sessions: standingSessions(node.sessions).length })));

/** 场 among these occurrences: rows of one session count once. */
export function occurrenceCount(occurrences: readonly Occurrence[]): Count {
  const standing = new Map(
    occurrences.filter(({ session }) => isStanding(session)).map((each) => [each.session, each]),
  );
  return sumOf([...standing.values()].map(({ node }) => ({ node, sessions: 1 })));
}

/** The sum of counts, such as those of several campaigns. */
export const totalCount = (counts: readonly Count[]): Count => ({
  all: counts.reduce((sum, { all }) => sum + all, 0),
  samples: counts.reduce((sum, { samples }) => sum + samples, 0),
});

const isSample = ({ activity }: ActivityNode) => activity.sample;

const sumOf = (parts: readonly { readonly node: ActivityNode; readonly sessions: number }[]): Count =>
  totalCount(parts.map(({ node, sessions }) => ({ all: sessions, samples: isSample(node) ? sessions : 0 })));
