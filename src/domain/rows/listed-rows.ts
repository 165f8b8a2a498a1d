import type { Facets } from '../schedule/facets.ts';
import { distinctValues, meets } from '../schedule/facets.ts';
import type { Instant } from '../time/instant.ts';
import { compareRows } from './answers.ts';
import type { Row } from './rows.ts';

/** The unit that a row of a list represents: a session (场) or an activity (项). */
export type Listed = 'sessions' | 'activities';

/**
 * The rows of a page that is within some facets, in the order of a programme. Sessions: those of one day, then those
 * that go on for several, once each, then those without a day; on the page of one day, all of that day. Activities: each
 * by its next session, or by its last once all are over.
 */
export function listedRows(rows: readonly Row[], scope: Facets, listed: Listed, now: Instant): readonly Row[] {
  const within = rows.filter(({ facets }) => meets(facets, scope));
  const isOfOneDay = scope.day?.length === 1;
  const listedOnce = within.filter(({ kind, goesOn }) => (isOfOneDay ? kind === 'day' : !goesOn)).sort(compareRows);
  return listed === 'sessions' ? listedOnce : byActivity(listedOnce, now);
}

/** A row for each activity, with the facets of all its rows. */
function byActivity(rows: readonly Row[], now: Instant): readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { activity } = row.session;
    const group = groups.get(activity) ?? [];
    group.push(row);
    groups.set(activity, group);
  }
  const ofActivities = [...groups.values()].map((group) => {
    const standing = group.filter(({ cancelled }) => !cancelled);
    const speaking = standing.length > 0 ? standing : group;
    const [first] = speaking;
    const row =
      speaking.find(({ span }) => span === undefined || span.end > now) ?? speaking[speaking.length - 1] ?? first;
    return row && { ...row, key: undefined, facets: facetsOf(row, group) };
  });
  return ofActivities.filter((row) => row !== undefined).sort(compareRows);
}

const facetsOf = ({ facets }: Row, group: readonly Row[]): Facets => ({
  ...facets,
  day: distinctValues(group, 'day'),
  part: distinctValues(group, 'part'),
  with: distinctValues(group, 'with'),
});
