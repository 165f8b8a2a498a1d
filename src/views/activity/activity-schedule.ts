import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { standingSessions } from '#domain/activity/standing-sessions.ts';
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
    note: sessionsNote(node),
    tickets,
    table,
    places: placeList(node, context),
  };
}

/** `共 3 场，另有 1 场已取消`; empty for a single session. */
function sessionsNote({ sessions }: ActivityNode): string {
  const standing = standingSessions(sessions).length;
  const cancelled = sessions.length - standing;
  if (sessions.length < 2) return '';
  return standing === 0
    ? `${cancelled} 场都取消了`
    : `共 ${standing} 场${cancelled > 0 ? `，另有 ${cancelled} 场已取消` : ''}`;
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
