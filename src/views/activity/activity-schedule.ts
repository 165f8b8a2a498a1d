import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { speakingSessions } from '#domain/activity/standing-sessions.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type SessionTicket, sessionTickets } from '../ticket/session-tickets.ts';
import { type PlaceView, placeList } from './place-list.ts';
import { type SessionTable, sessionTable } from './session-table.ts';

/** The sessions of an activity on its page: as tickets, or as a table, with the places of one in several at once. */
export interface ActivitySchedule {
  readonly title: string;
  readonly note: string;
  /** Empty where there is a table. */
  readonly tickets: readonly SessionTicket[];
  readonly table: SessionTable | undefined;
  readonly places: readonly PlaceView[];
}

export function activitySchedule(node: ActivityNode, context: ViewContext): ActivitySchedule {
  const table = sessionTable(node, context);
  const tickets = table ? [] : sessionTickets(node, context);
  return {
    title: titleOf(node, tickets, table),
    note: node.sessions.length > 1 ? `共 ${speakingSessions(node.sessions).length} 场` : '',
    tickets,
    table,
    places: placeList(node, context),
  };
}

function titleOf(
  { sessions }: ActivityNode,
  tickets: readonly SessionTicket[],
  table: SessionTable | undefined,
): string {
  if (table) return '哪天在哪里';
  if (tickets.length < 2) return '什么时候';
  return sessions.every(({ title }) => title !== undefined) ? '怎么安排' : '选一场';
}
