import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { occurrenceCount } from '#domain/schedule/counts.ts';
import {
  byDay,
  isContinuing,
  isFirstDay,
  type Occurrence,
  occurrencesOf,
  undatedSessions,
} from '#domain/schedule/occurrences.ts';
import { countText } from '../format/count-text.ts';
import { shortDay, weekday } from '../format/date.ts';
import type { ViewContext } from '../site/view-context.ts';
import { rowCount } from '../ticket/filters.ts';
import { occurrenceTicket, sessionTicket } from '../ticket/ticket.ts';
import type { TicketList } from '../ticket/ticket-lists.ts';
import type { TicketView } from '../ticket/ticket-over-time.ts';

/**
 * The sessions of some activities in programme order: a list per day, then sessions that continue over several days,
 * once each, then undated sessions. Omits empty lists.
 */
export function scheduleLists(activities: readonly ActivityNode[], context: ViewContext): readonly TicketList[] {
  const occurrences = occurrencesOf(activities);
  const all = byDay(occurrences);
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
      note: dayNote(all.get(day) ?? [], ofDay),
      day,
      link: { href: context.links.day(day), label: '当天日程' },
      tickets: ofDay.map((occurrence) => occurrenceTicket(occurrence, context)),
    })),
    ...plainList('连着好几天', `${rowCount(continuing)} 场`, continuing),
    ...plainList('日期待定', `${rowCount(undated)} 场`, undated),
  ];
}

/** The 场 of the day, and how many of them are in the list of those that continue. */
function dayNote(ofDay: readonly Occurrence[], listed: readonly Occurrence[]): string {
  const count = occurrenceCount(ofDay);
  const elsewhere = count.all - occurrenceCount(listed).all;
  return `${countText(count, '场')}${elsewhere > 0 ? `，连着好几天的 ${elsewhere} 场列在后面` : ''}`;
}

const plainList = (title: string, note: string, tickets: readonly TicketView[]): readonly TicketList[] =>
  tickets.length === 0 ? [] : [{ title, note, link: undefined, tickets }];
