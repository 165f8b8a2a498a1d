import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { typeGroups } from '#domain/activity/groups.ts';
import { byRelevance } from '#domain/campaign/relevance.ts';
import { sessionCount, totalCount } from '#domain/schedule/counts.ts';
import { itemsOver, type Moments, type OrderedItem } from '#domain/time/moments.ts';
import { countText } from '../format/count-text.ts';
import { dayRange, hanCount } from '../format/date.ts';
import type { ThemeView, TypeTileView } from '../home/home.ts';
import { noticeDate } from '../notice/notice-date.ts';
import { type CityPictureView, cityLook, cityPictureView } from '../site/city-look.ts';
import type { LinkView, PageFrame } from '../site/frame.ts';
import { hubLinks } from '../site/links.ts';
import type { Site } from '../site/site.ts';
import { hubCalendar, type ShownMonth } from './hub-calendar.ts';
import { currentCampaigns, hubDates, hubThemes } from './hub-dates.ts';
import { hubFrame } from './hub-frame.ts';
import {
  type HubDates,
  type HubProvince,
  type HubYear,
  hubArchive,
  hubByDates,
  hubByProvince,
  type TimedGroups,
} from './hub-lists.ts';
import { hubMoments } from './hub-moments.ts';
import { type HubPlace, hubPlaces, isLarge, placeCount, placeNames, placesTitle, yearLinks } from './hub-places.ts';
import { type ProvinceLink, provinceLinks } from './hub-provinces.ts';

export interface CityTileView {
  readonly href: string;
  readonly name: string;
  readonly line: string;
  readonly look: PageFrame['look'];
  readonly picture: CityPictureView;
  /** The place's other campaigns. */
  readonly years: readonly LinkView[];
}

export interface HubView {
  readonly frame: PageFrame;
  readonly saying: readonly string[];
  readonly lines: Moments<string>;
  /** Phrases of one sentence. */
  readonly dates: Moments<readonly string[]>;
  readonly searchAction: string;
  readonly themes: Moments<readonly ThemeView[]>;
  /** Heading of the tiles. */
  readonly title: string;
  /** Every place; with many, the first ones. */
  readonly cities: readonly OrderedItem<CityTileView>[];
  /** The pages of the provinces, with the numbers of their places; empty unless the hub has many places. */
  readonly provinces: readonly ProvinceLink[];
  readonly calendar: readonly ShownMonth[];
  /** Every campaign by province, by its days and by year; on a hub of many places, those have their provinces' pages; a single place has its tile. */
  readonly lists: HubLists | undefined;
  readonly types: { readonly title: string; readonly tiles: readonly TypeTileView[] };
  readonly notices: Moments<readonly { readonly href: string; readonly date: string; readonly title: string }[]>;
  /** Link to all notices when the list has only some. */
  readonly noticesTitle: string;
  readonly allNotices: LinkView | undefined;
}

interface HubLists {
  readonly provinces: readonly HubProvince[];
  readonly dated: TimedGroups<HubDates> | undefined;
  readonly archive: TimedGroups<HubYear>;
}

/** Maximum numbers of pictures and notices with many places. */
const maxTiles = 3;
const maxNotices = 8;

/** The hub's home page: every place of the build, those with something on or soon ahead first. */
export function hubView(hub: Site): HubView {
  const places = hubPlaces(hub);
  const large = isLarge(places);
  const links = hubLinks(hub.address);
  const notices = newestNotices(hub);
  return {
    frame: hubFrame(hub, {
      title: hub.hub.name,
      description: `${placeNames(places)}的${hub.hub.festivals}活动：日程、场馆、通知、海报和搜索。`,
      path: links.home,
      section: 'home',
      trail: [],
    }),
    saying: hub.hub.greeting,
    lines: hubMoments(hub, countsText),
    dates: hubMoments(hub, hubDates),
    searchAction: links.search,
    themes: hubMoments(hub, hubThemes),
    title: placesTitle(places),
    cities: itemsOver(hubMoments(hub, tiles)),
    provinces: provinceLinks(hub),
    calendar: hubCalendar(hub),
    lists:
      large || places.length === 1
        ? undefined
        : { provinces: hubByProvince(hub, places), dated: hubByDates(hub), archive: hubArchive(hub) },
    types: types(
      hub.campaigns.flatMap(({ site }) => site.activities),
      links.search,
    ),
    notices: hubMoments(hub, (at) => newestNotices(at).slice(0, maxNotices)),
    noticesTitle: `${hub.hub.where}通知`,
    allNotices: notices.length > maxNotices ? { href: links.notices, label: '全部通知' } : undefined,
  };
}

function tiles(hub: Site): readonly CityTileView[] {
  const places = hubPlaces(hub);
  return (isLarge(places) ? busiest(places) : places).map(cityTile);
}

/** Places and sessions of what is on or ahead; of everything when all is over. */
function countsText(hub: Site): string {
  const campaigns = currentCampaigns(hub);
  const sessions = totalCount(campaigns.map(({ site }) => sessionCount(site.activities)));
  return `${placeCount(hubPlaces({ campaigns, now: hub.now }))}，${countText(sessions, '场')}`;
}

/** The places with pictures on a large hub: of those whose turn comes first, the ones with most sessions. */
function busiest(places: readonly HubPlace[]): readonly HubPlace[] {
  const [first] = places;
  const start = first?.lead.site.campaign.window.from;
  const count = ({ lead }: HubPlace) => sessionCount(lead.site.activities).all;
  const together = places.filter(({ lead }) => lead.site.campaign.window.from === start);
  const sorted = [...together].sort((a, b) => count(b) - count(a));
  return [...sorted, ...places.filter((place) => !together.includes(place))].slice(0, maxTiles);
}

function cityTile(place: HubPlace): CityTileView {
  const { site, links } = place.lead;
  const { city, year, window } = site.campaign;
  return {
    href: links.home,
    name: city.shortName,
    line: `${year}年${dayRange(window.from, window.to)}　${countText(sessionCount(site.activities), '场')}`,
    look: cityLook(site),
    picture: cityPictureView(site),
    years: yearLinks(place),
  };
}

/** The newest notice of each campaign. */
const newestNotices = ({ campaigns, now }: Site): HubView['notices'][0]['value'] =>
  byRelevance(campaigns, now).flatMap(({ site, links }) =>
    site.notices.slice(0, 1).map(({ id, notice }) => ({
      href: links.notice(id),
      date: noticeDate(notice),
      title: notice.title,
    })),
  );

/** The types that have activities; each links to a search over all cities. */
function types(activities: readonly ActivityNode[], search: string): HubView['types'] {
  const tiles = typeGroups(activities)
    .filter((group) => group.activities.length > 0)
    .map(({ slug, name, activities: { length } }) => ({
      slug,
      name,
      href: `${search}?类型=${encodeURIComponent(name)}`,
      count: length,
    }));
  return { title: `${hanCount(tiles.length)}种玩法`, tiles };
}
