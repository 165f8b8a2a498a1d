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
    .map(({ node, session, day }) => sessionRow(node, session, [lasting, shortDay(day)], context));
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

const [lasting, withoutDay] = ['连着好几天', '日期待定'];

/** The 场 of the day, and how many of them are in the list of those that continue. */
function dayNote(ofDay: readonly Occurrence[], listed: readonly Occurrence[]): string {
  const count = occurrenceCount(ofDay);
  const elsewhere = count.all - occurrenceCount(listed).all;
  return `${countText(count, '场')}${elsewhere > 0 ? `，连着好几天的 ${elsewhere} 场列在后面` : ''}`;
}

const plainList = (title: string, rows: readonly TicketRow[]): readonly RowList[] =>
  rows.length === 0 ? [] : [{ title, note: `${rowCount(rows.map(({ now }) => now()))} 场`, link: undefined, rows }];
