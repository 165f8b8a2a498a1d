import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { firstDayOf } from '#domain/activity/first-day.ts';
import { activityCount } from '#domain/schedule/counts.ts';
import type { Day } from '#domain/time/instant.ts';
import type { Moments, Shown } from '#domain/time/moments.ts';
import { countText } from '../format/count-text.ts';
import { dayIn, dayWithWeekday, shortDay } from '../format/date.ts';
import type { LinkView } from '../site/frame.ts';
import type { ViewContext } from '../site/view-context.ts';
import { activityTicket } from './ticket.ts';
import type { TicketView } from './ticket-over-time.ts';

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
  readonly tickets: readonly (TicketView & { readonly shown?: Shown })[];
}

interface TitledActivities {
  readonly title: string;
  readonly activities: readonly ActivityNode[];
}

/** A list of dated activities in the given order, then a list of undated ones. Omits empty lists. */
export const activityLists = (
  title: string,
  activities: readonly ActivityNode[],
  context: ViewContext,
): readonly TicketList[] => listsInParts([{ title, activities }], context);

/** A list of the dated activities of each part, then one of all undated ones. Omits empty lists. */
export const listsInParts = (parts: readonly TitledActivities[], context: ViewContext): readonly TicketList[] =>
  filled([
    ...parts.map(({ title, activities }) => ticketList(title, activities.filter(firstDayOf), context)),
    undatedList(
      parts.flatMap(({ activities }) => activities),
      context,
    ),
  ]);

/**
 * One list per day of the window on which an activity begins, preceded by those that begin earlier, followed by those
 * that begin later and undated ones. Omits empty lists.
 */
export function activityListsByDay(activities: readonly ActivityNode[], context: ViewContext): readonly TicketList[] {
  const { year, window } = context.site.campaign;
  const { from, to } = window;
  const beginning = (holds: (day: Day) => boolean) =>
    activities.filter((node) => {
      const day = firstDayOf(node);
      return day !== undefined && holds(day);
    });
  const days = [...new Set(activities.flatMap((node) => firstDayOf(node) ?? []))]
    .filter((day) => day >= from && day <= to)
    .sort();
  return filled([
    ticketList(
      `${shortDay(from)}前就开始`,
      beginning((day) => day < from),
      context,
    ),
    ...days.map((day) => ({
      ...ticketList(
        dayWithWeekday(day),
        beginning((first) => first === day),
        context,
      ),
      link: { href: context.links.day(day), label: '当天日程' },
    })),
    ticketList(
      `${dayIn(year, to)}以后`,
      beginning((day) => day > to),
      context,
    ),
    undatedList(activities, context),
  ]);
}

const undatedList = (activities: readonly ActivityNode[], context: ViewContext): TicketList =>
  ticketList(
    '日期待定',
    activities.filter((node) => firstDayOf(node) === undefined),
    context,
  );

/** The activities as rows under a title, with their number. */
export const ticketList = (title: string, activities: readonly ActivityNode[], context: ViewContext): TicketList => ({
  title,
  note: countText(activityCount(activities), '项'),
  link: undefined,
  tickets: activities.map((node) => activityTicket(node, context)),
});

const filled = (lists: readonly TicketList[]) => lists.filter(({ tickets }) => tickets.length > 0);
