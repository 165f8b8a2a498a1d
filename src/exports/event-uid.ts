import type { ActivityNode } from '#domain/activity/activity-node.ts';
import type { ViewContext } from '#views/site/view-context.ts';

/**
 * The UID of an event. Names no host (RFC 7986, section 5.3), so that a site that moves still updates the events that
 * phones hold; the constant names this program.
 * @param names campaign first; slugs, which have no full stop.
 */
export const eventUid = (...names: readonly string[]): string => `${names.join('.')}@kepu-campaigns`;

/**
 * The UID of a session or a weekly rule, by its id. Keeps the first id of a renamed activity: with a new UID it would
 * appear twice in calendars that already hold it.
 */
export function sessionUid({ id, activity: { formerIds } }: ActivityNode, session: string, { site }: ViewContext) {
  const [firstId = id] = formerIds;
  return eventUid(site.id, firstId, session);
}
