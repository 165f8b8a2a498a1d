import { campaignShortName } from '#domain/campaign/campaign-names.ts';
import { occurrenceCount } from '#domain/schedule/counts.ts';
import type { Occurrence } from '#domain/schedule/occurrences.ts';
import { daysOf } from '#domain/schedule/session-time.ts';
import { layOutTimetable, type TimetablePlace } from '#domain/schedule/timetable.ts';
import type { Piece } from '#domain/site/parts.ts';
import { type Day, dayOf } from '#domain/time/instant.ts';
import { countText } from '../format/count-text.ts';
import { longDay, shortDay, weekday } from '../format/date.ts';
import { campaignFrame, type PageFrame } from '../site/frame.ts';
import { type PartsView, partOf, ticketsPerPage } from '../site/parts/list-parts.ts';
import type { ViewContext } from '../site/view-context.ts';
import type { ChipGroup } from '../ticket/chips.ts';
import { type FilterGroup, type RowsSource, rowCount, rowsSource, ticketFilters } from '../ticket/filters.ts';
import { occurrenceTicket, sessionTicket } from '../ticket/ticket.ts';
import type { TicketList } from '../ticket/ticket-lists.ts';
import { occurrenceTicketNow } from '../ticket/ticket-now.ts';
import type { TicketView } from '../ticket/ticket-over-time.ts';
import { daySlots, type SlotList, slotNames, slotOf } from './day-slots.ts';
import { type CampaignDays, campaignDays, type DayTileView, dotted, type HolidayView, holidayView } from './days.ts';
import { scheduleWays } from './schedule-ways.ts';

/** A ticket with its position in the day's grid; rows and columns are CSS grid lines. */
export interface PlacedTicket {
  readonly ticket: TicketView;
  readonly row: number;
  /** The first grid row of its place. */
  readonly place: number;
  readonly column: string;
  /** True for each further place of a session that is held in several: a link to the same activity. */
  readonly isCopy: boolean;
}

export interface DayView {
  readonly frame: PageFrame;
  readonly day: Day;
  readonly title: string;
  readonly digits: string;
  readonly label: string;
  readonly holiday: HolidayView | undefined;
  /** Degrees north; undefined when not known. */
  readonly latitude: number | undefined;
  /** Position in the campaign window, for the picture; days outside the window use 0. */
  readonly picture: { readonly index: number; readonly count: number };
  readonly tabs: readonly DayTileView[];
  readonly slots: readonly {
    readonly slug: string;
    readonly name: string;
    readonly count: number;
    readonly tickets: readonly PlacedTicket[];
  }[];
  readonly grid: {
    readonly halfHours: number;
    readonly lanes: number;
    readonly hours: readonly { readonly label: string; readonly column: number }[];
    readonly rows: readonly {
      readonly name: string;
      readonly region: string;
      readonly row: number;
      readonly span: number;
    }[];
  };
  readonly ways: ChipGroup;
  /** Sessions postponed away from that day; undefined without any. */
  readonly putOff: TicketList | undefined;
  readonly filters: readonly FilterGroup[];
  /** Where filters find the rows of a day in parts. */
  readonly file: RowsSource | undefined;
  readonly count: number;
  readonly parts: PartsView | undefined;
}

/**
 * The page of one day of the schedule; days without sessions have none.
 * @param number of the part, from 1
 */
export function dayView(day: Day, days: CampaignDays, context: ViewContext, number = 1): DayView {
  const occurrences = days.occurrences.get(day) ?? [];
  const counted = occurrenceCount(occurrences);
  const { site, links } = context;
  const tabs = [...days.window, ...days.outside].filter(({ href }) => href).sort((a, b) => (a.day < b.day ? -1 : 1));
  const index = days.window.findIndex((tile) => tile.day === day);
  const names = [...new Set(occurrences.map(({ node }) => node.activity.name))];
  const path = links.day(day);
  const part = partOf(daySlots(day, days), { number, size: ticketsPerPage, path });
  const grid = gridAndSlots(part.lists, context);
  const named = `${names.slice(0, 3).join('、')}${names.length > 3 ? '等' : ''}`;
  return {
    frame: campaignFrame(context, {
      title: `${shortDay(day)}（${weekday(day)}）日程`,
      description: `${longDay(day)}${campaignShortName(site.campaign)}共 ${countText(counted, '场')}：${named}。`,
      path,
      part: part.place,
      section: 'schedule',
      trail: [{ label: '日程', href: links.schedule }, { label: shortDay(day) }],
    }),
    day,
    title: `${weekday(day)}，${counted.all} 场`,
    digits: dotted(day),
    label: shortDay(day),
    holiday: holidayView(context.holidayOf?.(day)),
    latitude: site.campaign.city.latitude,
    picture: { index: Math.max(0, index), count: Math.max(1, days.window.length) },
    tabs,
    ...grid,
    ways: scheduleWays(context, 'days'),
    putOff: number === 1 ? putOffFrom(day, context) : undefined,
    filters: number === 1 ? dayFilters(occurrences, context) : [],
    file: part.parts ? rowsSource(path, { day: [day] }, context) : undefined,
    parts: part.parts,
    count: counted.all,
  };
}

const dayFilters = (occurrences: readonly Occurrence[], context: ViewContext) =>
  ticketFilters(
    occurrences.map((occurrence) => occurrenceTicketNow(occurrence, context)),
    context,
  );

/** Sessions whose original time began on a day and that now take place on other days or have no day yet. */
function putOffFrom(day: Day, context: ViewContext): TicketList | undefined {
  const tickets = context.site.activities.flatMap((node) =>
    node.sessions
      .filter(({ status, previously, time }) => {
        const isFromHere = status === 'postponed' && previously !== undefined && dayOf(previously.start) === day;
        return isFromHere && !daysOf(time).includes(day);
      })
      .map((session) => sessionTicket(node, session, context)),
  );
  if (tickets.length === 0) return undefined;
  return { title: '原定这一天，已改期', note: `${rowCount(tickets)} 场`, link: undefined, tickets };
}

function gridAndSlots(slots: readonly Piece<SlotList>[], context: ViewContext): Pick<DayView, 'grid' | 'slots'> {
  const { rows, cells, fromHour, toHour } = layOutTimetable(slots.flatMap((slot) => slot.rows));
  const placed = cells.map(({ occurrence, lane, start, end, isCopy }) => ({
    slot: slotOf(occurrence),
    placed: {
      ticket: occurrenceTicket(occurrence, context),
      row: lane + 2,
      place: (rows.findLast(({ firstLane }) => firstLane <= lane)?.firstLane ?? 0) + 2,
      column: `${start + 2} / ${end + 2}`,
      isCopy,
    },
  }));
  return {
    slots: slots.map(({ slug, count, continued }) => ({
      slug,
      name: slotNames[slug] + (continued ? '（接前一部分）' : ''),
      count,
      tickets: placed.filter(({ slot }) => slot === slug).map((cell) => cell.placed),
    })),
    grid: {
      halfHours: (toHour - fromHour) * 2,
      lanes: rows.reduce((sum, { lanes }) => sum + lanes, 0),
      hours: Array.from({ length: toHour - fromHour }, (_, position) => ({
        label: `${String(fromHour + position).padStart(2, '0')}:00`,
        column: position * 2 + 2,
      })),
      rows: rows.map(({ place, firstLane, lanes }) => ({ ...placeName(place), row: firstLane + 2, span: lanes })),
    },
  };
}

function placeName(place: TimetablePlace): { readonly name: string; readonly region: string } {
  switch (place.kind) {
    case 'venue':
      return { name: place.venue.venue.name, region: place.venue.region?.name ?? '' };
    case 'words':
      return { name: place.words, region: '' };
    case 'online':
      return { name: '线上', region: '' };
    case 'unknown':
      return { name: '地点待公布', region: '' };
    default:
      return place satisfies never;
  }
}

/** The days that have a page, for static routes. */
export const dayRoutes = (context: ViewContext): { readonly days: CampaignDays; readonly routes: readonly Day[] } => {
  const days = campaignDays(context);
  return {
    days,
    routes: [...days.window, ...days.outside].filter(({ href }) => href !== undefined).map(({ day }) => day),
  };
};
