import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import { favouriteKey } from '#domain/mine/favourites.ts';
import type { Facets } from '#domain/schedule/facets.ts';
import { type HoursKnown, hoursKnownOf } from '#domain/schedule/hours-known.ts';
import { sessionsFacets } from '#domain/schedule/row-facets.ts';
import { instantsOf } from '#domain/schedule/session-time.ts';
import type { ViewContext } from '../site/view-context.ts';

/** Input of the scripts that update the status of a row, filter rows and save sessions. */
export interface TicketMarks {
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly hours: HoursKnown;
  /** When booking opens and closes, if booking is needed and the time is stated. */
  readonly opens: number | undefined;
  readonly closes: number | undefined;
  /** Filter values of the row; undefined where no filter applies. */
  readonly facets: Facets | undefined;
  /** Key under which the session is saved; undefined when the row stands for its activity. */
  readonly key: string | undefined;
  /** Space-separated keys of the session under the activity's former ids; undefined when there are none. */
  readonly formerKeys: string | undefined;
}

/** The marks of a session's row. */
export function sessionMarks(node: ActivityNode, session: SessionNode, { site }: ViewContext): TicketMarks {
  const { booking } = session;
  const span = instantsOf(session.time);
  return {
    start: span?.start,
    end: span?.end,
    hours: hoursKnownOf(session.time),
    opens: booking?.needed ? booking.opens : undefined,
    closes: booking?.needed ? booking.closes : undefined,
    facets: sessionsFacets(node, [session], site.campaign.programmes),
    key: favouriteKey(node.id, session.id),
    formerKeys: node.activity.formerIds.map((id) => favouriteKey(id, session.id)).join(' ') || undefined,
  };
}
