import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import { hasEnded } from '#domain/activity/offer.ts';
import { turnsOf } from '#domain/activity/session-state.ts';
import { isStanding, speakingSessions } from '#domain/activity/standing-sessions.ts';
import { hoursKnownOf } from '#domain/schedule/hours-known.ts';
import { type Occurrence, spanOf } from '#domain/schedule/occurrences.ts';
import { sessionsFacets } from '#domain/schedule/row-facets.ts';
import { instantsOf } from '#domain/schedule/session-time.ts';
import type { Instant } from '#domain/time/instant.ts';
import { everyWeekShort } from '../format/weekdays.ts';
import type { ViewContext } from '../site/view-context.ts';
import { occurrenceTicketNow, sessionTicketNow, type TicketNow } from './ticket-now.ts';
import { type TicketView, ticketOverTime } from './ticket-over-time.ts';

/** The row on a page without filters: omits the facets to keep the HTML small. */
export const withoutFacets = <Ticket extends TicketNow>(ticket: Ticket): Ticket => ({
  ...ticket,
  marks: { ...ticket.marks, facets: undefined },
});

/** The row of one session, with its days in words. */
export const sessionTicket = (node: ActivityNode, session: SessionNode, context: ViewContext): TicketView =>
  ticketOverTime(turnsOf(session), context, (at) => sessionTicketNow(node, session, at));

/** The row of an occurrence; with its day when the list mixes days. */
export function occurrenceTicket(
  occurrence: Occurrence,
  context: ViewContext,
  options = { withDay: false },
): TicketView {
  const { start, end } = spanOf(occurrence);
  const turns = [...turnsOf(occurrence.session), start, end];
  return ticketOverTime(turns, context, (at) => occurrenceTicketNow(occurrence, at, options));
}

/**
 * The row of a whole activity, represented by its next session, or by its last once all are over. Ignores cancelled
 * sessions, unless all are cancelled.
 * @throws when the activity has no session
 */
export const activityTicket = (node: ActivityNode, context: ViewContext): TicketView =>
  ticketOverTime(node.sessions.flatMap(turnsOf), context, (at) => activityTicketNow(node, at));

/** The same at the context's `now`. */
export function activityTicketNow(node: ActivityNode, context: ViewContext): TicketNow {
  const sessions = speakingSessions(node.sessions);
  const session = sessions.find(({ time }) => !hasEnded(time, context.now)) ?? sessions.at(-1);
  if (!session) throw new Error(`Activity ${node.id} has no session`);
  const more = moreText(sessions, session);
  const base = sessionTicketNow(node, session, context);
  const ends = sessions.flatMap(({ time }) => instantsOf(time)?.end ?? []);
  const isKnown = ends.length === sessions.length;
  return {
    ...base,
    notes: [...base.notes, ...changedOthers(node, session, context.now)],
    day: base.day === undefined ? undefined : `${base.day}${more}`,
    marks: {
      ...base.marks,
      start: isKnown ? base.marks.start : undefined,
      end: isKnown ? Math.max(...ends) : undefined,
      hours: sessions.map(({ time }) => hoursKnownOf(time)).find((hours) => hours !== 'both') ?? 'both',
      facets: sessionsFacets(node, sessions, context.site.campaign.programmes),
      key: undefined,
      formerKeys: undefined,
    },
  };
}

/** The other sessions that the row represents: `，每周六、日`, `，共 3 场`; '' for a single one. */
function moreText(sessions: readonly SessionNode[], { series }: SessionNode): string {
  if (sessions.length < 2) return '';
  const isOneRule = series !== undefined && sessions.every((each) => each.series === series);
  return isOneRule ? `，${everyWeekShort(series.weekdays)}` : `，共 ${sessions.length} 场`;
}

/** States that other sessions of the activity, which are not over, are cancelled or postponed. */
function changedOthers({ sessions }: ActivityNode, shown: SessionNode, now: Instant): readonly string[] {
  const others = sessions.filter((session) => session !== shown && !hasEnded(session.time, now));
  const count = (status: SessionNode['status']) => others.filter((session) => session.status === status).length;
  const [cancelled, postponed] = [count('cancelled'), count('postponed')];
  return [
    ...(cancelled > 0 && isStanding(shown) ? [`另有 ${cancelled} 场已取消`] : []),
    ...(postponed > 0 ? [`另有 ${postponed} 场已改期`] : []),
  ];
}
