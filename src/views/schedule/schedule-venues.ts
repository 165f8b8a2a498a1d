import type { VenueNode } from '#domain/activity/activity-node.ts';
import { campaignShortName } from '#domain/campaign/campaign-names.ts';
import { occurrenceCount } from '#domain/schedule/counts.ts';
import { byDay, type Occurrence, occurrencesOf } from '#domain/schedule/occurrences.ts';
import type { Day } from '#domain/time/instant.ts';
import { countText } from '../format/count-text.ts';
import { campaignFrame, type PageFrame } from '../site/frame.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import type { ChipGroup } from '../ticket/chips.ts';
import { type FilterGroup, rowCount, ticketFilters } from '../ticket/filters.ts';
import { occurrenceTicket } from '../ticket/ticket.ts';
import type { TicketView } from '../ticket/ticket-over-time.ts';
import { daysWithPages } from './days.ts';
import { scheduleWays } from './schedule-ways.ts';

export interface VenueRowView {
  readonly name: string;
  readonly href: string | undefined;
  readonly region: string;
  /** The tickets of each column's day; a session in several places stands at each. */
  readonly days: readonly (readonly TicketView[])[];
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
}

/** The schedule as a table of venues by days; the last rows are online activities and activities without a venue. */
export function scheduleVenuesView(context: ViewContext): ScheduleVenuesView {
  const { site, links } = context;
  const columns = daysWithPages(context).map(({ day, label, weekday }) => ({
    day,
    label,
    weekday,
    href: links.day(day),
  }));
  const shown = new Set(columns.map(({ day }) => day));
  const occurrences = occurrencesOf(site.activities).filter(({ day }) => shown.has(day));
  const rows = placesOf(occurrences, context).map(({ members, ...place }) => {
    const days = byDay(members);
    return {
      ...place,
      days: columns.map(({ day }) => (days.get(day) ?? []).map((occurrence) => occurrenceTicket(occurrence, context))),
    };
  });
  const tickets = rows.flatMap(({ days }) => days.flat());
  return {
    frame: campaignFrame(context, {
      title: '按场馆看日程',
      description: `${campaignShortName(site.campaign)}各个场馆每天的活动，共 ${rows.length} 处、${countText(occurrenceCount(occurrences), '场')}。`,
      path: links.scheduleVenues,
      section: 'schedule',
      trail: [{ label: '日程', href: links.schedule }, { label: '按场馆' }],
    }),
    head: {
      title: ['哪里有什么'],
      lead: '连着好几天的，每天都列一次。',
      figure: countFigure(rows.length, '处'),
    },
    ways: scheduleWays(context, 'venues'),
    filters: ticketFilters(tickets, context),
    count: rowCount(tickets),
    columns,
    rows,
  };
}

type Place = Pick<VenueRowView, 'name' | 'href' | 'region'> & { readonly members: readonly Occurrence[] };

/** Venues by region in the campaign's order, then in content order. */
function placesOf(occurrences: readonly Occurrence[], { site, links }: ViewContext): readonly Place[] {
  const order = site.campaign.regions.map(({ id }) => id);
  const rank = ({ region }: VenueNode) => (region ? order.indexOf(region.id) : order.length);
  const at = groupsOf(occurrences);
  const venues = [...site.venues].sort((a, b) => rank(a) - rank(b));
  const nowhere = at.get(undefined) ?? [];
  const isOnline = ({ session }: Occurrence) =>
    session.online !== undefined || session.places.some(({ online }) => online);
  return [
    ...venues.map((node) => ({
      name: node.venue.name,
      href: links.venue(node.id),
      region: node.region?.name ?? '',
      members: at.get(node.id) ?? [],
    })),
    { name: '线上', href: undefined, region: '', members: nowhere.filter(isOnline) },
    { name: '地点待公布', href: undefined, region: '', members: nowhere.filter((each) => !isOnline(each)) },
  ].filter(({ members }) => members.length > 0);
}

/** Occurrences by venue; one held at several venues stands at each. */
function groupsOf(occurrences: readonly Occurrence[]): ReadonlyMap<string | undefined, readonly Occurrence[]> {
  const groups = new Map<string | undefined, Occurrence[]>();
  for (const occurrence of occurrences) {
    const { places } = occurrence.session;
    const ids = places.flatMap(({ venue }) => venue?.id ?? []);
    for (const id of ids.length === 0 ? [undefined] : new Set(ids))
      groups.set(id, [...(groups.get(id) ?? []), occurrence]);
  }
  return groups;
}
