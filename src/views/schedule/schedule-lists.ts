import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { occurrenceCount } from '#domain/schedule/counts.ts';
import { writeSpans } from '#domain/schedule/now-and-next.ts';
import {
  byDay,
  isContinuing,
  isFirstDay,
  type Occurrence,
  occurrencesOf,
  undatedSessions,
} from '#domain/schedule/occurrences.ts';
import { instantsOf, openingsOf } from '#domain/schedule/session-time.ts';
import { momentsOf } from '#domain/time/moments.ts';
import { countText } from '../format/count-text.ts';
import { shortDay, weekday } from '../format/date.ts';
import type { ViewContext } from '../site/view-context.ts';
import { rowCount } from '../ticket/filters.ts';
import type { RowList, TicketRow } from '../ticket/ticket-lists.ts';
import { occurrenceRow, sessionRow } from '../ticket/ticket-rows.ts';

/**
 * The sessions of some activities in programme order: a list per day, then sessions that continue over several days,
 * once each, then undated sessions. Omits empty lists.
 */
export function scheduleLists(activities: readonly ActivityNode[], context: ViewContext): readonly RowList[] {
  const occurrences = occurrencesOf(activities);
  const all = byDay(occurrences);
  const sittings = byDay(occurrences.filter((occurrence) => !isContinuing(occurrence)));
  const continuing = occurrences
    .filter((occurrence) => isContinuing(occurrence) && isFirstDay(occurrence))
    .map((occurrence, position, { length }) => lastingRow(occurrence, { position, length }, context));
  const undated = activities.flatMap((node) =>
    undatedSessions(node).map((session) => sessionRow(node, session, [withoutDay], context)),
  );
  return [
    ...[...sittings].map(([day, ofDay]) => ({
      title: `${shortDay(day)} ${weekday(day)}`,
      note: dayNote(all.get(day) ?? [], ofDay),
      day,
      link: { href: context.links.day(day), label: '当天日程' },
      ofDay: countText(occurrenceCount(all.get(day) ?? []), '场'),
      rows: ofDay.map((occurrence) => occurrenceRow(occurrence, [shortDay(day)], context)),
    })),
    ...plainList(lasting, continuing),
    ...plainList(withoutDay, undated),
  ];
}

/** What is over stands last in its list. */
function lastingRow(
  { node, session, day }: Occurrence,
  { position, length }: { readonly position: number; readonly length: number },
  context: ViewContext,
): TicketRow {
  const row = sessionRow(node, session, [lasting, shortDay(day)], context);
  const { time } = session;
  const end = instantsOf(time)?.end ?? Number.POSITIVE_INFINITY;
  const days = time.kind === 'all-day' ? writeSpans(openingsOf(time)) : '';
  return {
    ...row,
    ticket: () => ({
      ...row.ticket(),
      ...(days && { days }),
      order: momentsOf([end], context.now, (now) => (end <= now ? length : 0) + position),
    }),
  };
}

const [lasting, withoutDay] = ['连着好几天', '日期待定'];

/** The 场 of the day, and how many of them are in the list of those that continue. */
function dayNote(ofDay: readonly Occurrence[], listed: readonly Occurrence[]): string {
  const count = occurrenceCount(ofDay);
  const elsewhere = count.all - occurrenceCount(listed).all;
  return `${countText(count, '场')}${elsewhere > 0 ? `，连着好几天的 ${elsewhere} 场列在后面` : ''}`;
}

const plainList = (title: string, rows: readonly TicketRow[]): readonly RowList[] =>
  rows.length === 0 ? [] : [{ title, note: `${rowCount(rows.map(({ now }) => now()))} 场`, link: undefined, rows }];
