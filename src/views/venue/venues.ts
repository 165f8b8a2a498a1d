import type { VenueNode } from '#domain/activity/activity-node.ts';
import { campaignShortName } from '#domain/campaign/campaign-names.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import { featureChips } from '../activity/features.ts';
import { resourcesLink } from '../resource/resources.ts';
import { campaignFrame, type LinkView, type PageFrame } from '../site/frame.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import { type PartsView, partOf, ticketsPerPage } from '../site/parts/list-parts.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type LocatorView, venuesLocator } from './locator.ts';
import { type VenueCard, venueCards } from './venue-cards.ts';

/** The venues of one region; `href` is undefined for venues whose region is not known. */
export interface VenueGroup {
  readonly name: string;
  readonly href: string | undefined;
  readonly venues: readonly VenueCard[];
}

export interface VenuesView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  /** Links to the routes, the recommended resources and step-free activities, if there are any. */
  readonly beside: readonly LinkView[];
  readonly locator: LocatorView | undefined;
  readonly groups: readonly VenueGroup[];
  readonly parts: PartsView | undefined;
}

/**
 * The venues by region, in the campaign's order; those without a region come last.
 * @param number of the part, from 1
 */
export function venuesView(context: ViewContext, number = 1): VenuesView {
  const { site, links } = context;
  const { routes } = site;
  const path = links.venues;
  const { lists, place, parts } = partOf(venuesByRegion(context), { number, size: ticketsPerPage, path });
  return {
    frame: campaignFrame(context, {
      title: '场馆',
      description: `${campaignShortName(site.campaign)}的 ${site.venues.length} 个活动场地：${['那里的活动', ...toldOfEach(site.venues)].join('、')}。`,
      path,
      part: place,
      section: 'venues',
      trail: [{ label: '场馆' }],
    }),
    head: {
      title: ['去哪儿'],
      lead: `每个场馆的页面上有${['那里的活动', ...toldOfEach(site.venues)].join('、')}。`,
      figure: countFigure(site.venues.length, '个场馆'),
    },
    beside: [
      ...(routes.length > 0 ? [{ href: links.routes, label: `科普路线，${routes.length} 条` }] : []),
      ...resourcesLink(context),
      ...stepFreeLink(context),
    ],
    locator: venuesLocator(
      lists.flatMap(({ rows }) => rows),
      context,
    ),
    groups: lists.map(({ name, href, rows }) => ({ name, href, venues: venueCards(rows, context) })),
    parts,
  };
}

/** Facts that the content states about every venue. */
const toldOfEach = (venues: readonly VenueNode[]): readonly string[] => [
  ...(venues.every(({ venue }) => venue.address) ? ['地址'] : []),
  ...(venues.every(({ venue }) => venue.directions) ? ['怎么去'] : []),
  ...(venues.every(({ venue }) => Object.keys(venue.accessibility).length > 0) ? ['无障碍设施'] : []),
];

const stepFreeLink = (context: ViewContext): readonly LinkView[] =>
  featureChips(context)
    .chips.filter(({ href }) => href === context.links.feature('step-free'))
    .map(({ href, label, count }) => ({ href, label: `${label}的活动，${count} 项` }));

/** The venues by region, on all parts of their page. */
export function venuesByRegion({ site, links }: ViewContext) {
  const { regions } = site.campaign;
  const groups = [
    ...regions.map(({ id, name }) => ({
      name,
      href: links.region(id),
      nodes: site.venues.filter(({ region }) => region?.id === id),
    })),
    {
      name: regions.length > 0 ? `${placeWords(site.campaign).region}未提供` : '全部场馆',
      href: undefined,
      nodes: site.venues.filter(({ region }) => region === undefined),
    },
  ];
  return groups
    .map(({ name, href, nodes }) => ({ name, href, rows: nodes.map((node) => ({ ...node, mark: [name] })) }))
    .filter(({ rows }) => rows.length > 0);
}
