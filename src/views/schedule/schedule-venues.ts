import type { VenueNode } from '#domain/activity/activity-node.ts';
import { campaignShortName } from '#domain/campaign/campaign-names.ts';
import { occurrenceCount } from '#domain/schedule/counts.ts';
import { byDay, type Occurrence, occurrencesOf } from '#domain/schedule/occurrences.ts';
import { groupsByPlace } from '#domain/schedule/timetable.ts';
import type { Day } from '#domain/time/instant.ts';
import { countText } from '../format/count-text.ts';
import { campaignFrame, type LinkView, type PageFrame } from '../site/frame.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import { type PartsView, partNumbers, partOf } from '../site/parts/list-parts.ts';
import type { ViewContext } from '../site/view-context.ts';
import type { ChipGroup } from '../ticket/chips.ts';
import { type FilterGroup, type RowsSource, rowCount, rowsSource, ticketFilters } from '../ticket/filters.ts';
import { occurrenceTicket } from '../ticket/ticket.ts';
import { occurrenceTicketNow } from '../ticket/ticket-now.ts';
import type { TicketView } from '../ticket/ticket-over-time.ts';
import { daysWithPages } from './days.ts';
import { scheduleWays } from './schedule-ways.ts';

export interface VenueDayView {
  readonly tickets: readonly TicketView[];
  /** Leads to the sessions of the day that are not in the cell; undefined when all are. */
  readonly more: LinkView | undefined;
}

export interface VenueRowView {
  readonly name: string;
  readonly href: string | undefined;
  readonly region: string;
  /** The tickets of each column's day; a session in several places stands at each. */
  readonly days: readonly VenueDayView[];
}

export interface ScheduleVenuesView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly ways: ChipGroup;
  readonly filters: readonly FilterGroup[];
  readonly count: number;
  readonly columns: readonly {
    readonly day: Day;
    readonly label: string;
    readonly weekday: string;
    readonly href: string;
  }[];
  readonly rows: readonly VenueRowView[];
  readonly parts: PartsView | undefined;
  /** Where filters find the rows that are not all on the page. */
  readonly file: RowsSource | undefined;
}

/** Lines of a cell, and elements of a page's table, where the table goes on in parts. */
const [linesPerCell, elementsPerPage] = [3, 1200];

/** The rows of the table, on all parts of its page. */
export function venueRows(context: ViewContext) {
  const columns = daysWithPages(context);
  const shown = new Set(columns.map(({ day }) => day));
  const occurrences = occurrencesOf(context.site.activities).filter(({ day }) => shown.has(day));
  const rows = placesOf(occurrences, context).map((place) => {
    const days = byDay(place.members);
    const lines = [...days.values()].reduce((sum, on) => sum + Math.min(on.length, linesPerCell), 0);
    return { ...place, days, mark: [place.name], weight: 4 + columns.length + 10 * lines };
  });
  return [{ rows }];
}

/** Numbers of the parts of the table, from 1. */
export const venueRowParts = (context: ViewContext): readonly number[] =>
  partNumbers(venueRows(context), elementsPerPage);

/**
 * The schedule as a table of venues by days; the last rows are places in words, online activities and activities without a place.
 * @param number of the part, from 1
 */
export function scheduleVenuesView(context: ViewContext, number = 1): ScheduleVenuesView {
  const { site, links } = context;
  const columns = daysWithPages(context).map(({ day, label, weekday }) => ({
    day,
    label,
    weekday,
    href: links.day(day),
  }));
  const [all] = venueRows(context);
  const occurrences = all?.rows.flatMap(({ members }) => members) ?? [];
  const part = partOf(venueRows(context), { number, size: elementsPerPage, path: links.scheduleVenues });
  const isLong = part.parts !== undefined || occurrences.length * 10 > elementsPerPage;
  const most = isLong ? linesPerCell : Number.POSITIVE_INFINITY;
  const rows = part.lists
    .flatMap((list) => list.rows)
    .map(({ name, href, region, days }) => ({
      name,
      href,
      region,
      days: columns.map((column) => cellOf(days.get(column.day) ?? [], column.href, most, context)),
    }));
  const tickets = occurrences.map((occurrence) => occurrenceTicketNow(occurrence, context));
  return {
    frame: campaignFrame(context, {
      title: '按场馆看日程',
      description: `${campaignShortName(site.campaign)}各个场馆每天的活动，共 ${all?.rows.length ?? 0} 处、${countText(occurrenceCount(occurrences), '场')}。`,
      path: links.scheduleVenues,
      part: part.place,
      section: 'schedule',
      trail: [{ label: '日程', href: links.schedule }, { label: '按场馆' }],
    }),
    head: {
      title: ['哪里有什么'],
      lead: '连着好几天的，每天都列一次。',
      figure: countFigure(all?.rows.length ?? 0, '处'),
    },
    ways: scheduleWays(context, 'venues'),
    filters: number === 1 ? ticketFilters(tickets, context) : [],
    parts: part.parts,
    file: isLong ? rowsSource(links.scheduleVenues, {}, context) : undefined,
    count: rowCount(tickets),
    columns,
    rows,
  };
}

function cellOf(on: readonly Occurrence[], href: string, most: number, context: ViewContext): VenueDayView {
  const left = occurrenceCount(on.slice(most)).all;
  return {
    tickets: on.slice(0, most).map((occurrence) => occurrenceTicket(occurrence, context)),
    more: left > 0 ? { href, label: `另有 ${left} 场` } : undefined,
  };
}

type Place = Pick<VenueRowView, 'name' | 'href' | 'region'> & { readonly members: readonly Occurrence[] };

/** Venues by region in the campaign's order, then in content order. */
function placesOf(occurrences: readonly Occurrence[], { site, links }: ViewContext): readonly Place[] {
  const order = site.campaign.regions.map(({ id }) => id);
  const rank = ({ region }: VenueNode) => (region ? order.indexOf(region.id) : order.length);
  const at = groupsByPlace(occurrences);
  const venues = [...site.venues].sort((a, b) => rank(a) - rank(b));
  const words = [...at.values()].flatMap(({ place }) => (place.kind === 'words' ? [place.words] : []));
  const membersAt = (key: string) => at.get(key)?.members ?? [];
  return [
    ...venues.map((node) => ({
      name: node.venue.name,
      href: links.venue(node.id),
      region: node.region?.name ?? '',
      members: membersAt(`venue ${node.id}`),
    })),
    ...words.map((name) => ({ name, href: undefined, region: '', members: membersAt(`words ${name}`) })),
    { name: '线上', href: undefined, region: '', members: membersAt('online') },
    { name: '地点待公布', href: undefined, region: '', members: membersAt('unknown') },
  ].filter(({ members }) => members.length > 0);
}
