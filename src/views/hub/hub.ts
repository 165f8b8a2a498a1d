import type { ActivityNode } from '#domain/activity/activity-node.ts';
import { typeGroups } from '#domain/activity/groups.ts';
import { festivalTitle } from '#domain/campaign/campaign-names.ts';
import { festivalOf } from '#domain/campaign/festivals.ts';
import { dayRange, hanCount } from '../format/date.ts';
import { phrases } from '../format/phrases.ts';
import type { TypeTileView } from '../home/home.ts';
import { noticeDate } from '../notice/notice-date.ts';
import { sessionCount } from '../schedule/days.ts';
import { type CityPictureView, cityLook, cityPictureView } from '../site/city-look.ts';
import type { PageFrame } from '../site/frame.ts';
import { hubLinks } from '../site/links.ts';
import type { Site } from '../site/site.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type HubYear, hubCalendar } from './hub-calendar.ts';
import { hubFrame } from './hub-frame.ts';
import { type HubGroup, hubByProvince, hubByYear } from './hub-lists.ts';

export interface CityTileView {
  readonly href: string;
  readonly name: string;
  readonly line: string;
  readonly look: PageFrame['look'];
  readonly picture: CityPictureView;
}

export interface HubView {
  readonly frame: PageFrame;
  readonly saying: readonly string[];
  readonly line: string;
  readonly dates: string;
  readonly searchAction: string;
  readonly themes: readonly { readonly label: string; readonly phrases: readonly string[] }[];
  readonly cities: readonly CityTileView[];
  readonly calendar: readonly HubYear[];
  readonly provinces: readonly HubGroup[];
  readonly years: readonly HubGroup[];
  readonly types: { readonly title: string; readonly tiles: readonly TypeTileView[] };
  readonly notices: readonly { readonly href: string; readonly date: string; readonly title: string }[];
}

/** The hub's home page: every campaign of the build, newest year first. */
export function hubView(hub: Site): HubView {
  const campaigns = [...hub.campaigns].sort((a, b) => b.site.campaign.year - a.site.campaign.year);
  const activities = campaigns.flatMap(({ site }) => site.activities);
  const sessions = campaigns.reduce((sum, { site }) => sum + sessionCount(site), 0);
  const links = hubLinks(hub.address);
  return {
    frame: hubFrame(hub, {
      title: hub.hub.name,
      description: `${campaigns.map(({ site }) => site.campaign.city.shortName).join('、')}等地的${hub.hub.festivals}活动：日程、场馆、通知、海报和搜索。`,
      path: links.home,
      section: 'home',
      trail: [],
    }),
    saying: hub.hub.greeting,
    line: `${campaigns.length} 座城市，${sessions} 场活动`,
    dates: yearsText(campaigns),
    searchAction: links.search,
    themes: themes(campaigns),
    cities: campaigns.map(cityTile),
    calendar: hubCalendar(campaigns),
    provinces: hubByProvince(campaigns),
    years: hubByYear(campaigns),
    types: types(activities, links.search),
    notices: campaigns.flatMap(({ site, links: campaignLinks }) =>
      site.notices.slice(0, 1).map(({ id, notice }) => ({
        href: campaignLinks.notice(id),
        date: noticeDate(notice),
        title: notice.title,
      })),
    ),
  };
}

function cityTile({ site, links }: ViewContext): CityTileView {
  const { city, year, window } = site.campaign;
  return {
    href: links.home,
    name: city.shortName,
    line: `${year}年${dayRange(window.from, window.to)}　${sessionCount(site)} 场`,
    look: cityLook(site),
    picture: cityPictureView(site),
  };
}

/** The date range of each year: from the first day of its earliest campaign to the last day of its latest one. */
function yearsText(campaigns: readonly ViewContext[]): string {
  const byYear = Map.groupBy(campaigns, ({ site }) => site.campaign.year);
  const texts = [...byYear].map(([year, those]) => {
    const windows = those.map(({ site }) => site.campaign.window);
    const [from = ''] = windows.map((window) => window.from).sort();
    const to =
      windows
        .map((window) => window.to)
        .sort()
        .at(-1) ?? from;
    return `${year}年${dayRange(from, to)}`;
  });
  return texts.join('，');
}

function themes(campaigns: readonly ViewContext[]): HubView['themes'] {
  const byTitle = new Map(
    campaigns.flatMap(({ site: { campaign } }) =>
      campaign.theme === undefined ? [] : [[festivalTitle(campaign), { year: campaign.year, theme: campaign.theme }]],
    ),
  );
  const isOneFestival = new Set(campaigns.map(({ site }) => festivalOf(site.campaign).name)).size === 1;
  return [...byTitle].map(([title, { year, theme }]) => ({
    label: `${isOneFestival ? `${year}年` : title}主题`,
    phrases: phrases(theme),
  }));
}

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
