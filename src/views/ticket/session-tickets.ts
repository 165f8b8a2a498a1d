import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { scheduleDays } from '#domain/schedule/occurrences.ts';
import { daysOf } from '#domain/schedule/session-time.ts';
import type { ViewContext } from '../site/view-context.ts';
import { sessionTicket, type TicketView, withoutFacets } from './ticket.ts';

/** A session on its own activity's page: titled by its day, with that day's picture. */
export interface SessionTicket {
  readonly ticket: TicketView;
  /**
   * Position of the day among the campaign's days, for the day's picture; undefined for a day outside the window, or
   * none.
   */
  readonly day: { readonly index: number; readonly count: number } | undefined;
}

/** The sessions of an activity as rows: `第 1 场` as the label, the day as the title. */
export function sessionTickets(node: ActivityNode, context: ViewContext): readonly SessionTicket[] {
  const days = scheduleDays(context.site.campaign.window, []);
  return node.sessions.map((session, position) => {
    const base = withoutFacets(sessionTicket(node, session, context));
    const index = days.indexOf(daysOf(session.time)[0] ?? '');
    const title = base.day ?? base.when;
    return {
      ticket: {
        ...base,
        title: [title],
        ...(title === base.when && { when: '', hours: '', line: '' }),
        day: undefined,
        label: node.sessions.length > 1 ? `第 ${position + 1} 场` : '场次',
        audience: '',
        sample: false,
      },
      day: index < 0 ? undefined : { index, count: days.length },
    };
  });
}
