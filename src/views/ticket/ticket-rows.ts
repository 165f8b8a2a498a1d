import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import { type Occurrence, spanOf } from '#domain/schedule/occurrences.ts';
import { partOrUntold } from '../format/day-part.ts';
import type { Mark } from '../site/parts/list-parts.ts';
import type { ViewContext } from '../site/view-context.ts';
import { occurrenceTicket, sessionTicket } from './ticket.ts';
import type { TicketRow } from './ticket-lists.ts';
import { occurrenceTicketNow, sessionTicketNow } from './ticket-now.ts';

/** The row of an occurrence, with its time in the mark. */
export const occurrenceRow = (occurrence: Occurrence, mark: Mark, context: ViewContext): TicketRow => ({
  mark: [...mark, occurrence.starts ?? partOrUntold(occurrence.part)],
  from: spanOf(occurrence).start,
  now: () => occurrenceTicketNow(occurrence, context),
  ticket: () => occurrenceTicket(occurrence, context),
});

/** The row of a session. */
export const sessionRow = (node: ActivityNode, session: SessionNode, mark: Mark, context: ViewContext): TicketRow => ({
  mark,
  now: () => sessionTicketNow(node, session, context),
  ticket: () => sessionTicket(node, session, context),
});
