import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { firstDayOf } from '#domain/activity/first-day.ts';
import { speakingSessions } from '#domain/activity/standing-sessions.ts';
import { activityCount } from '#domain/schedule/counts.ts';
import { instantsOf } from '#domain/schedule/session-time.ts';
import type { Piece } from '#domain/site/parts.ts';
import type { Day, Instant } from '#domain/time/instant.ts';
import type { Moments, Shown } from '#domain/time/moments.ts';
import { countText } from '../format/count-text.ts';
import { dayIn, dayWithWeekday, shortDay } from '../format/date.ts';
import type { LinkView } from '../site/frame.ts';
import { type Mark, type Part, partNumbers, partOf, ticketsPerPage } from '../site/parts/list-parts.ts';
import type { ViewContext } from '../site/view-context.ts';
import { activityTicket, activityTicketNow } from './ticket.ts';
import type { TicketNow } from './ticket-now.ts';
import type { TicketView } from './ticket-over-time.ts';
import { ticketTime } from './ticket-time.ts';

/** A titled list of rows. */
export interface TicketList {
  readonly title: string;
  readonly note: string | undefined;
  /** Title and note over time, where they change. */
  readonly titles?: Moments<Pick<TicketList, 'title' | 'note'>>;
  /** When the list is there; always when undefined. */
  readonly shown?: Shown;
  /** The day of all rows, when they share one. */
  readonly day?: Day;
  readonly link: LinkView | undefined;
  /** Rows, and when each is there where it is not always. */
  readonly tickets: readonly ListedTicket[];
}

export interface ListedTicket extends TicketView {
  readonly shown?: Shown;
  /** Its position over time, where that changes. */
  readonly order?: Moments<number>;
  /** When it is open, of one that goes on for days, as writeSpans() writes it. */
  readonly days?: string;
}

/** A row of a long list, made when its page is. */
export interface TicketRow {
  readonly mark: Mark;
  readonly from?: Instant | undefined;
  readonly now: () => TicketNow;
  readonly ticket: () => ListedTicket;
}

/** A list whose rows are made when its page is. */
export interface RowList extends Omit<TicketList, 'tickets'> {
  /** The sessions on its day's own page, which has further ones: `330 场（含 9 场示例）`. */
  readonly ofDay?: string;
  readonly rows: readonly TicketRow[];
}

/** The list with its rows rendered. The heading says when a list continues from another page. */
export const shownList = ({
  rows,
  continued = false,
  ofDay: _elsewhere,
  ...list
}: RowList & Partial<Piece<RowList>>): TicketList => ({
  ...list,
  ...(continued && { title: `${list.title}（接前一部分）`, note: undefined }),
  tickets: rows.map(({ ticket }) => ticket()),
});

/** The part of the lists that a page shows. @throws when there is no such part */
export function shownPart(
  lists: readonly RowList[],
  where: { readonly number: number; readonly path: string; readonly size?: number },
): Part<RowList> & { readonly tickets: readonly TicketList[] } {
  const part = partOf(lists, { size: ticketsPerPage, ...where });
  return { ...part, tickets: part.lists.map(shownList) };
}

/** Numbers of the pages of a list, from 1. */
export const ticketParts = (lists: readonly RowList[], size = ticketsPerPage): readonly number[] =>
  partNumbers(lists, size);

interface TitledActivities {
  readonly title: string;
  readonly activities: readonly ActivityNode[];
}

/** A list of dated activities in the given order, then a list of undated ones. Omits empty lists. */
export const activityLists = (
  title: string,
  activities: readonly ActivityNode[],
  context: ViewContext,
): readonly RowList[] => listsOf([{ title, activities }], context);

/** A list of the dated activities of each group, then one of all undated ones. Omits empty lists. */
export const listsOf = (groups: readonly TitledActivities[], context: ViewContext): readonly RowList[] =>
  filled([
    ...groups.map(({ title, activities }) => ticketList(title, activities.filter(firstDayOf), context)),
    undatedList(
      groups.flatMap(({ activities }) => activities),
      context,
    ),
  ]);

/**
 * One list per day of the window on which an activity begins, preceded by those that begin earlier, followed by those
 * that begin later and undated ones. Omits empty lists.
 */
export function activityListsByDay(activities: readonly ActivityNode[], context: ViewContext): readonly RowList[] {
  const { year, window } = context.site.campaign;
  const { from, to } = window;
  const beginning = Map.groupBy(activities, firstDayOf);
  const days = [...beginning.keys()].filter((day) => day !== undefined).sort();
  const onDays = (holds: (day: Day) => boolean) => {
    const held = new Set(days.filter(holds));
    return activities.filter((node) => held.has(firstDayOf(node) ?? ''));
  };
  return filled([
    ticketList(
      `${shortDay(from)}前就开始`,
      onDays((day) => day < from),
      context,
    ),
    ...days
      .filter((day) => day >= from && day <= to)
      .map((day) => ({
        ...ticketList(dayWithWeekday(day), beginning.get(day) ?? [], context),
        link: { href: context.links.day(day), label: '当天日程' },
      })),
    ticketList(
      `${dayIn(year, to)}以后`,
      onDays((day) => day > to),
      context,
    ),
    undatedList(activities, context),
  ]);
}

const undatedList = (activities: readonly ActivityNode[], context: ViewContext): RowList =>
  ticketList(
    '日期待定',
    activities.filter((node) => firstDayOf(node) === undefined),
    context,
  );

/** The activities as rows under a title, with their number. */
export const ticketList = (title: string, activities: readonly ActivityNode[], context: ViewContext): RowList => ({
  title,
  note: countText(activityCount(activities), '项'),
  link: undefined,
  rows: activities.map((node) => activityRow(node, context)),
});

const activityRow = (node: ActivityNode, context: ViewContext): TicketRow => ({
  mark: activityMark(node),
  from: startOf(node),
  now: () => activityTicketNow(node, context),
  ticket: () => activityTicket(node, context),
});

const startOf = ({ sessions }: ActivityNode): Instant | undefined => {
  const [first] = speakingSessions(sessions);
  return first && instantsOf(first.time)?.start;
};

/** Position of an activity in order of time. */
export function activityMark(node: ActivityNode): Mark {
  const day = firstDayOf(node);
  if (day === undefined) return ['日期待定'];
  const [session] = speakingSessions(node.sessions);
  const starts = session && ticketTime(session).starts;
  return [shortDay(day), ...(starts === undefined ? [] : [starts])];
}

const filled = (lists: readonly RowList[]) => lists.filter(({ rows }) => rows.length > 0);
