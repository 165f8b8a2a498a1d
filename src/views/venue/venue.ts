import type { ActivityNode, SessionNode, VenueNode } from '#domain/activity/activity-node.ts';
import { isStanding } from '#domain/activity/standing-sessions.ts';
import { festivalOf } from '#domain/campaign/festivals.ts';
import type { Series } from '#domain/schedule/series.ts';
import { type DayAt, sessionsAt } from '#domain/venue/sessions-at.ts';
import type { FactView } from '../activity/activity-facts.ts';
import { dayWithWeekday } from '../format/date.ts';
import { phoneLink } from '../format/phone-link.ts';
import { phrases } from '../format/phrases.ts';
import { venueSearch } from '../search/searchable.ts';
import { type CityPictureView, cityPictureView } from '../site/city-look.ts';
import { campaignFrame, type LinkView, type PageFrame } from '../site/frame.ts';
import type { PartsView } from '../site/parts/list-parts.ts';
import type { PartPlace } from '../site/parts/part-frame.ts';
import type { ViewContext } from '../site/view-context.ts';
import { rowCount } from '../ticket/filters.ts';
import { seriesTicket, seriesTicketNow } from '../ticket/series-ticket.ts';
import { type RowList, shownPart, type TicketList } from '../ticket/ticket-lists.ts';
import { sessionRow } from '../ticket/ticket-rows.ts';
import { type BoothPlanView, boothPlanView } from './booth-plan.ts';
import { type LocatorView, venueLocator } from './locator.ts';
import { type NearbyView, nearbyView } from './nearby.ts';
import { type AccessibilityRow, accessibilityRows, type MapsView, venueFacts, venueMaps } from './venue-facts.ts';

export interface VenueView {
  readonly frame: PageFrame;
  readonly title: readonly string[];
  readonly lead: string;
  readonly picture: CityPictureView;
  readonly sample: string | undefined;
  readonly facts: readonly FactView[];
  readonly maps: MapsView;
  /** Empty when nothing is known. */
  readonly accessibility: readonly AccessibilityRow[];
  /** The office to ask before a visit, with its phone numbers. */
  readonly ask: { readonly text: string; readonly phones: readonly LinkView[] };
  readonly plan: BoothPlanView | undefined;
  readonly photos: readonly { readonly src: string; readonly alt: string }[];
  readonly days: readonly TicketList[];
  readonly parts: PartsView | undefined;
  readonly count: number;
  /** Other venues within half an hour. */
  readonly nearby: NearbyView | undefined;
  readonly locator: LocatorView | undefined;
}

/** The sessions at a venue, on all parts of its page. */
export function venueLists({ id }: VenueNode, context: ViewContext): readonly RowList[] {
  const days = sessionsAt(id, context.site.activities);
  return [...weeklyLists(days, context), ...dayLists(days, context)];
}

/**
 * The page of a venue: directions, accessibility, booth plan, sessions.
 * @param number of the part, from 1
 */
export function venueView(node: VenueNode, context: ViewContext, number = 1): VenueView {
  const { site } = context;
  const { venue } = node;
  const days = sessionsAt(node.id, site.activities);
  const where = { number, path: context.links.venue(node.id) };
  const { tickets, place, parts } = shownPart(venueLists(node, context), where);
  return {
    frame: venueFrame(node, place, context),
    title: phrases(venue.name),
    lead: venue.summary ?? [venue.kind, node.region?.name].filter(Boolean).join('，'),
    picture: cityPictureView(site),
    sample: venue.sample ? '示例数据：这个场馆是为了演示网站而编写的，地址、电话和坐标都不是真的。' : undefined,
    facts: venueFacts(node, context),
    maps: venueMaps(venue, context),
    accessibility: accessibilityRows(venue),
    ask: whomToAsk(context),
    plan: boothPlanView(node, context),
    photos: venue.pictures.map(({ file, alt }) => ({ src: context.links.media(file), alt })),
    days: tickets,
    parts,
    count: new Set(days.flatMap(({ sessions }) => sessions.map(({ session }) => session).filter(isStanding))).size,
    nearby: nearbyView(node, context),
    locator: venueLocator(node, context),
  };
}

function venueFrame(node: VenueNode, part: PartPlace, context: ViewContext): PageFrame {
  const { venue, region } = node;
  const { links, site } = context;
  const where = venue.address ?? region?.name ?? site.campaign.city.name;
  return campaignFrame(context, {
    title: venue.name,
    description: `${venue.name}（${where}）：怎么去、无障碍设施、地图和${festivalOf(site.campaign).shortName}在这里的活动。`,
    path: links.venue(node.id),
    part,
    section: 'venues',
    trail: [
      { label: '场馆', href: links.venues },
      ...(region ? [{ label: region.name, href: links.region(region.id) }] : []),
      { label: venue.name },
    ],
    search: venueSearch(node, context),
  });
}

function whomToAsk({ site }: ViewContext): VenueView['ask'] {
  const [office] = site.campaign.contact;
  if (!office?.phones) return { text: '需要协助的，来之前请先问主办单位。', phones: [] };
  return {
    text: `需要协助的，来之前可以先问${office.office}，电话`,
    phones: office.phones.map((phone) => ({ href: phoneLink(phone), label: phone })),
  };
}

/** The weekly rules with sessions at the venue, a row each. */
function weeklyLists(days: readonly DayAt[], context: ViewContext): readonly RowList[] {
  const groups = new Map<Series, { readonly node: ActivityNode; readonly sessions: [SessionNode, ...SessionNode[]] }>();
  for (const { node, session } of days.flatMap(({ sessions }) => sessions)) {
    if (!session.series) continue;
    const known = groups.get(session.series);
    if (known) known.sessions.push(session);
    else groups.set(session.series, { node, sessions: [session] });
  }
  const rows = [...groups].map(([series, { node, sessions }]) => ({
    mark: [everyWeek],
    now: () => seriesTicketNow(node, { series, sessions }, context),
    ticket: () => seriesTicket(node, { series, sessions }, context),
  }));
  return rows.length === 0 ? [] : [{ title: everyWeek, note: undefined, link: undefined, rows }];
}

const everyWeek = '每周都有';

/** The other sessions by day. */
const dayLists = (days: readonly DayAt[], context: ViewContext): readonly RowList[] =>
  days
    .map(({ day, sessions }) => ({ day, sessions: sessions.filter(({ session }) => session.series === undefined) }))
    .filter(({ sessions }) => sessions.length > 0)
    .map((day) => dayList(day, context));

function dayList({ day, sessions }: DayAt, context: ViewContext): RowList {
  const title = day === undefined ? '日期待定' : dayWithWeekday(day);
  const rows = sessions.map(({ node, session }) => {
    const { time } = session;
    const oneDay = time.kind === 'timed' || (time.kind === 'all-day' && time.from === time.to);
    const row = sessionRow(node, session, [title], context);
    return oneDay ? { ...row, ticket: () => ({ ...row.ticket(), day: undefined }) } : row;
  });
  return { title, note: `${rowCount(rows.map(({ now }) => now()))} 场`, link: undefined, rows };
}
