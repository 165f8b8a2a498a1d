import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { byDay, isContinuing, isFirstDay, occurrencesOf, undatedSessions } from '#domain/schedule/occurrences.ts';
import { shortDay, weekday } from '../format/date.ts';
import type { ViewContext } from '../site/view-context.ts';
import { occurrenceTicket, sessionTicket, type TicketView } from '../ticket/ticket.ts';
import type { TicketList } from '../ticket/ticket-lists.ts';

/**
 * The sessions of some activities in programme order: a list per day, then sessions that continue over several days,
 * once each, then undated sessions. Omits empty lists.
 */
export function scheduleLists(activities: readonly ActivityNode[], context: ViewContext): readonly TicketList[] {
  const occurrences = occurrencesOf(activities);
  const sittings = byDay(occurrences.filter((occurrence) => !isContinuing(occurrence)));
  const continuing = occurrences
    .filter((occurrence) => isContinuing(occurrence) && isFirstDay(occurrence))
    .map(({ node, session }) => sessionTicket(node, session, context));
  const undated = activities.flatMap((node) =>
    undatedSessions(node).map((session) => sessionTicket(node, session, context)),
  );
  return [
    ...[...sittings].map(([day, ofDay]) => ({
      title: `${shortDay(day)} ${weekday(day)}`,
      note: `${ofDay.length} 场`,
      day,
      link: { href: context.links.day(day), label: '当天日程' },
      tickets: ofDay.map((occurrence) => occurrenceTicket(occurrence, context)),
    })),
    ...plainList('连着好几天', `${continuing.length} 场，随到随看`, continuing),
    ...plainList('日期待定', `${undated.length} 场`, undated),
  ];
}

const plainList = (title: string, note: string, tickets: readonly TicketView[]): readonly TicketList[] =>
  tickets.length === 0 ? [] : [{ title, note, link: undefined, tickets }];
