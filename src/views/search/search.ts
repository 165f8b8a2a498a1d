import { type TypeSlug, typeSlugs } from '#domain/activity/slugs.ts';
import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { isCity } from '#domain/campaign/place-level.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import type { FilterName } from '#domain/search/filters.ts';
import type { Campaign } from '#schemas/campaign.ts';
import { hubFrame } from '../hub/hub-frame.ts';
import { hubPlaces, isLarge, placeLinks } from '../hub/hub-places.ts';
import { type CityPictureView, cityLook, cityPictureView } from '../site/city-look.ts';
import { campaignFrame, type LinkView, type PageFrame, type PageHead } from '../site/frame.ts';
import { hubLinks } from '../site/links.ts';
import type { Site } from '../site/site.ts';
import type { ViewContext } from '../site/view-context.ts';
import { statusViews } from '../ticket/status.ts';
import type { StatusView } from '../ticket/status-words.ts';
import { anyCity } from './any-city-words.ts';

/** The search page of a campaign or of the hub. */
export interface SearchView {
  readonly frame: PageFrame;
  /** Path of the folder with the search index. */
  readonly index: string;
  readonly label: string;
  readonly placeholder: string;
  readonly texts: SearchTexts;
  readonly messages: readonly { readonly when: SearchMoment; readonly text: string }[];
  /** Links to lists, as an alternative to searching. */
  readonly lists: readonly LinkView[];
  readonly cities: readonly SearchCity[];
  /** Pictures of results without a type, by city; with many cities, one for all. */
  readonly pictures: readonly { readonly name: string; readonly picture: Pick<CityPictureView, 'city'> }[];
  readonly types: readonly { readonly name: string; readonly slug: TypeSlug }[];
  readonly statuses: readonly StatusView[];
}

/** Texts of the search script; the placeholders `{n}`, `{q}` and `{w}` stand for a number, the query and other words. */
export interface SearchTexts {
  readonly title: string;
  readonly waiting: string;
  readonly found: string;
  readonly none: string;
  /** Notes on how results were found when the query as typed finds nothing, or not all of them. */
  readonly notes: Readonly<Record<'other' | 'sound' | 'pinyin' | 'near', string>>;
  readonly all: string;
  readonly more: string;
  /** Placeholder of the field that narrows a filter with many values. */
  readonly narrow: string;
  /** Legend of each filter. */
  readonly legends: Readonly<Record<FilterName, string>>;
}

/**
 * When a message is shown beside the lists: without scripts, before a search, after a search without results, when
 * search fails.
 */
export type SearchMoment = 'static' | 'start' | 'none' | 'broken';

export interface SearchCity {
  readonly name: string;
  readonly look: PageFrame['look'];
}

export function campaignSearchView(context: ViewContext): SearchView {
  const { links, site } = context;
  const { city, regions } = site.campaign;
  const { region } = placeWords(site.campaign);
  return {
    ...common,
    texts: textsFor([site.campaign]),
    frame: campaignFrame(context, head(links.search, campaignTitle(site.campaign), regions.length > 0 ? region : '')),
    index: `${links.home}pagefind/`,
    label: `搜索${city.shortName}的活动、场馆、单位和通知`,
    lists: [
      { href: links.schedule, label: '按日期看日程' },
      { href: links.activities, label: '全部活动' },
      { href: links.venues, label: '全部场馆' },
      ...(regions.length > 0 ? [{ href: links.regions, label: `按${region}找` }] : []),
      { href: links.organizations, label: '举办单位' },
      { href: links.notices, label: '通知和附件' },
    ],
    cities: [searchCity(context)],
    pictures: [searchPicture(context)],
  };
}

export function hubSearchView(hub: Site): SearchView {
  const links = hubLinks(hub.address);
  const campaigns = hub.campaigns.map(({ site }) => site.campaign);
  const places = hubPlaces(hub);
  return {
    ...common,
    texts: textsFor(campaigns),
    frame: hubFrame(hub, head(links.search, `${hub.hub.where}${hub.hub.festivals}`, regionOf(campaigns))),
    index: `${links.home}pagefind/`,
    label: `搜索${hub.hub.where}的活动、场馆、单位和通知`,
    lists: placeLinks(hub, ({ site: { campaign }, links: { schedule } }) => ({
      href: schedule,
      label: `${campaign.city.shortName}${campaign.year}年日程`,
    })),
    cities: places.map(({ lead }) => searchCity(lead)),
    pictures: isLarge(places)
      ? [{ name: anyCity, picture: { city: 'hub' } }]
      : places.map(({ lead }) => searchPicture(lead)),
  };
}

const head = (path: string, where: string, region: string): PageHead => ({
  title: '搜索',
  description: `在${where}的活动、场馆、单位和通知里搜索，可以用汉字、拼音，可以按日期${region && `、${region}`}和对象筛选。`,
  path,
  section: 'search',
  trail: [{ label: '搜索' }],
});

/** Word for the parts of several places: theirs if all have the same, else 地方. */
function regionOf(campaigns: readonly Campaign[]): string {
  const [word, ...others] = new Set(campaigns.map((campaign) => placeWords(campaign).region));
  return word === undefined || others.length > 0 ? '地方' : word;
}

const textsFor = (campaigns: readonly Campaign[]): SearchTexts => ({
  title: '搜索',
  waiting: '正在找…',
  found: '找到 {n} 条',
  none: '没有找到“{q}”',
  notes: {
    other: '也找了意思相同的“{w}”。',
    sound: '没有“{q}”，按读音找到“{w}”。',
    pinyin: '把“{q}”当作拼音，按读音找到这些。',
    near: '没有一字不差的“{q}”，这些最接近。',
  },
  all: '全部',
  more: '再看 {n} 条',
  narrow: '输入几个字找',
  legends: {
    城市: campaigns.every(({ city }) => isCity(city)) ? '哪座城' : '哪里',
    类别: '找什么',
    日期: '什么时候',
    区县: `哪个${regionOf(campaigns)}`,
    类型: '什么活动',
    对象: '适合谁',
    形式: '到场还是线上',
    专项: '哪个板块',
  },
});

const common = {
  placeholder: '食品安全、科技馆',
  messages: [
    { when: 'static', text: '搜索要用到网页脚本。不用搜索，从这里也能找到：' },
    { when: 'start', text: '写上想找的活动、地方、单位，也可以打拼音。或者从这里看：' },
    { when: 'none', text: '换一个短一点的词试试，少选几个条件，或者从这里找：' },
    { when: 'broken', text: '搜索现在用不了：可能是浏览器太旧，也可能是网络断了。从这里也能找到：' },
  ],
  types: Object.entries(typeSlugs).map(([name, slug]) => ({ name, slug })),
  statuses: statusViews,
} satisfies Partial<SearchView>;

function searchCity({ site, placeName }: ViewContext): SearchCity {
  return { name: placeName, look: cityLook(site) };
}

function searchPicture({ site, placeName }: ViewContext): SearchView['pictures'][number] {
  return { name: placeName, picture: cityPictureView(site) };
}
