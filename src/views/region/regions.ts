import type { OrganizationNode, VenueNode } from '#domain/activity/activity-node.ts';
import { heldIn } from '#domain/activity/regions.ts';
import { campaignShortName } from '#domain/campaign/campaign-names.ts';
import { festivalOf } from '#domain/campaign/festivals.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import { activityCount } from '#domain/schedule/counts.ts';
import type { Region } from '#schemas/campaign.ts';
import { feedLinks, regionFeed } from '../calendar/calendar-feeds.ts';
import { countText } from '../format/count-text.ts';
import { type OrganizationRow, organizationRow } from '../organization/organizations.ts';
import { scheduleLists } from '../schedule/schedule-lists.ts';
import { regionSearch } from '../search/searchable.ts';
import { campaignFrame, type PageFrame } from '../site/frame.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import { type Mark, partOf, ticketsPerPage } from '../site/parts/list-parts.ts';
import type { ViewContext } from '../site/view-context.ts';
import { regionChips } from '../ticket/chips.ts';
import { type ListPageView, listFilters, nothingListed } from '../ticket/list-page.ts';
import { type RowList, shownList } from '../ticket/ticket-lists.ts';
import { type VenueCard, venueCards } from '../venue/venue-cards.ts';
import { type RegionsMap, regionCells, regionsMap } from './region-cells.ts';

export interface RegionsView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  /** Name of the list, for screen readers. */
  readonly label: string;
  /** The regions that take part. */
  readonly map: RegionsMap;
  readonly rows: readonly { readonly name: string; readonly href: string; readonly text: string }[];
}

/** The overview page of counties and zones. */
export function regionsView(context: ViewContext): RegionsView {
  const { site, links } = context;
  const words = placeWords(site.campaign);
  const cells = regionCells(context);
  const counted = cells.filter((cell) => cell.counted);
  return {
    frame: campaignFrame(context, {
      title: `按${words.region}找活动`,
      description: `${site.campaign.city.name}各${words.region}${festivalOf(site.campaign).shortName}活动和场馆：${counted.map(({ name }) => name).join('、')}。`,
      path: links.regions,
      section: 'activities',
      trail: [{ label: '活动', href: links.activities }, { label: `按${words.region}` }],
    }),
    head: {
      title: [`在哪个${words.region}`],
      lead: `没有写明${words.region}的，是${words.whole}的或线上的活动，在全部活动里找。`,
      figure: countFigure(counted.length, `个${words.region}`),
    },
    label: `全部${words.region}`,
    map: regionsMap(context),
    rows: cells.map(({ id, name, href, count, counted: takesPart }) => {
      const venues = site.venues.filter(({ region }) => region?.id === id).length;
      return { name, href, text: takesPart ? `${count} 项活动，${venues} 个场馆` : '本次没有安排' };
    }),
  };
}

export interface RegionView extends ListPageView {
  readonly venues: readonly VenueCard[];
  readonly organizations: readonly OrganizationRow[];
}

type RegionList =
  | (RowList & { readonly kind: 'sessions' })
  | { readonly kind: 'venues'; readonly rows: readonly (VenueNode & { readonly mark: Mark })[] }
  | { readonly kind: 'organizations'; readonly rows: readonly (OrganizationNode & { readonly mark: Mark })[] };

/** The sessions, venues and organizations of a county or zone, on all parts of its page. */
export function regionLists({ id }: Region, context: ViewContext): readonly RegionList[] {
  const { activities, venues, organizations } = context.site;
  return [
    ...scheduleLists(heldIn(activities, id), context).map((list) => ({ ...list, kind: 'sessions' as const })),
    {
      kind: 'venues',
      rows: venues.filter(({ region }) => region?.id === id).map((node) => ({ ...node, mark: ['这里的场馆'] })),
    },
    {
      kind: 'organizations',
      rows: organizations
        .filter(({ organization }) => organization.region === id)
        .map((node) => ({ ...node, mark: ['这里的单位'] })),
    },
  ];
}

/**
 * The page of a county or zone: its activities, then its venues and organizations.
 * @param number of the part, from 1
 */
export function regionView(region: Region, context: ViewContext, number = 1): RegionView {
  const { site, links } = context;
  const { id, name, kind, counted } = region;
  const activities = heldIn(site.activities, id);
  const venues = site.venues.filter((venue) => venue.region?.id === id);
  const lists = regionLists(region, context);
  const path = links.region(id);
  const { lists: shown, place, parts } = partOf(lists, { number, size: ticketsPerPage, path });
  const sessions = lists.flatMap((list) => (list.kind === 'sessions' ? list : []));
  return {
    frame: campaignFrame(context, {
      title: `${name}的活动`,
      description: `${campaignShortName(site.campaign)}在${name}的 ${countText(activityCount(activities), '项', '活动')}和 ${venues.length} 个场馆。`,
      path,
      part: place,
      section: 'activities',
      trail: [
        { label: '活动', href: links.activities },
        { label: `按${placeWords(site.campaign).region}`, href: links.regions },
        { label: name },
      ],
      indexable: counted || activities.length > 0,
      feed: (ending) => links.regionFeed(id, ending),
      search: regionSearch(region, context),
    }),
    head: {
      title: [name],
      lead: counted
        ? kind === 'zone'
          ? '开发区、管理区'
          : undefined
        : `本次${festivalOf(site.campaign).shortName}没有安排这里的活动。`,
      figure: countFigure(activities.length, '项活动'),
    },
    calendars: feedLinks(regionFeed(region, context), context),
    siblings: regionChips(context, id),
    lists: shown.flatMap((list) => (list.kind === 'sessions' ? shownList(list) : [])),
    parts,
    filters: listFilters(sessions, { path, scope: { region: [id] }, number, parts, unit: '场' }, context),
    empty: activities.length === 0 ? { ...nothingListed(links.activities), text: '这里还没有登记活动。' } : undefined,
    venues: venueCards(
      shown.flatMap((list) => (list.kind === 'venues' ? list.rows : [])),
      context,
    ),
    organizations: shown.flatMap((list) =>
      list.kind === 'organizations' ? list.rows.map((unit) => organizationRow(unit, context)) : [],
    ),
  };
}
