import { campaignShortName, campaignTitle } from '#domain/campaign/campaign-names.ts';
import { festivalOf } from '#domain/campaign/festivals.ts';
import { isIndexed } from '#domain/site/planned-files.ts';
import type { Instant } from '#domain/time/instant.ts';
import { mapOver, type Shown } from '#domain/time/moments.ts';
import type { FestivalMark } from '#schemas/festival.ts';
import { samplesText } from '../format/count-text.ts';
import { dayRange } from '../format/date.ts';
import { phoneLink } from '../format/phone-link.ts';
import { equalLinks, type TimedLink } from '../format/timed-links.ts';
import type { SearchMarks } from '../search/search-marks.ts';
import { type CityLook, cityLook } from './city-look.ts';
import { absolute, type FeedPath, hubLinks } from './links.ts';
import { besidePart, type PartBeside, type PartPlace, partHead } from './parts/part-frame.ts';
import { type ScriptVersion, scriptVersions } from './script-versions.ts';
import { campaignPicture, type SharePicture } from './share-picture.ts';
import { type Favicon, faviconOf, touchIcon } from './site-icons.ts';
import { type Article, type Metadata, siteMetadata } from './site-metadata.ts';
import type { ViewContext } from './view-context.ts';

export interface LinkView {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
}

/** A step of the breadcrumb; the last one, the page itself, has no `href`. */
export interface TrailStep {
  readonly label: string;
  readonly href?: string;
}

/** A feed announced in a page's head, for feed autodiscovery. */
export interface FeedLink {
  readonly href: string;
  readonly type: 'application/atom+xml' | 'application/feed+json';
  readonly title: string;
}

/** Everything around a page's content, and its head. */
export interface PageFrame {
  readonly title: string;
  /** Title of the whole site. */
  readonly siteTitle: string;
  readonly description: string;
  /** Absolute URL of the page. */
  readonly canonical: string;
  /** The parts of the page's list before and after it. */
  readonly beside: readonly PartBeside[];
  /** The page in all its scripts, itself included; empty when it has only one. */
  readonly versions: readonly ScriptVersion[];
  readonly indexable: boolean;
  readonly picture: SharePicture | undefined;
  readonly feeds: readonly FeedLink[];
  /** Meta elements for crawlers of government sites. */
  readonly metadata: readonly Metadata[];
  /** City slug and chosen palette: they determine the colours and the decorative strip. */
  readonly look: CityLook;
  /** Paths of the web manifest and the icons. */
  readonly install: { readonly manifest: string; readonly icon: string; readonly favicon: Favicon };
  readonly brand: {
    readonly mark: FestivalMark;
    readonly name: string;
    /** Shown before the line when there is room. */
    readonly year?: string;
    readonly line: string;
    readonly href: string;
  };
  readonly nav: readonly LinkView[];
  readonly tools: readonly LinkView[];
  readonly trail: readonly TrailStep[];
  /** On the pages of a campaign that is over: the place's next one, once there is one. */
  readonly next: readonly TimedLink[];
  /** States how many of the counted activities are samples; undefined without any. */
  readonly samples: string | undefined;
  readonly footer: FooterView;
  readonly search: SearchMarks | undefined;
  /** Id of the campaign whose sessions can be saved; undefined on the hub. */
  readonly campaign: string | undefined;
  /** The instant that scripts use as the current time in a preview. */
  readonly previewNow: Instant | undefined;
}

export interface FooterView {
  readonly title: string;
  readonly lines: readonly string[];
  readonly contact: readonly { readonly text: string; readonly href?: string }[];
  readonly links: readonly (LinkView & Partial<Shown>)[];
}

export type Section = 'home' | 'schedule' | 'activities' | 'venues' | 'notices' | 'posters' | 'search' | 'mine';

/** The part of the frame that is specific to a page. */
export interface PageHead {
  /** Title without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Path of the page, from the context's links; of the first part where its list goes on over several pages. */
  readonly path: string;
  readonly part?: PartPlace;
  readonly section?: Section;
  readonly trail: readonly TrailStep[];
  readonly picture?: SharePicture;
  /** The feed of the page's subject, in addition to the campaign's feed. */
  readonly feed?: FeedPath;
  /** The published text that the page shows; undefined for samples. */
  readonly article?: Article;
  /** False excludes the page from search engines, even if the site plan allows indexing. */
  readonly indexable?: boolean;
  readonly search?: SearchMarks;
  /** False for the page of one activity: its own banner says whether it is a sample. */
  readonly countsSamples?: boolean;
}

/**
 * The frame of a campaign's page. The breadcrumb starts at the campaign's home, preceded by the hub when there is one.
 */
export function campaignFrame(context: ViewContext, whole: PageHead): PageFrame {
  const { site, address, links } = context;
  const page = partHead(whole);
  const { campaign } = site;
  const name = campaignShortName(campaign);
  const siteTitle = campaignTitle(campaign);
  const { mark } = festivalOf(campaign);
  const icon = links.icon(touchIcon.name);
  return {
    title: page.title === siteTitle ? siteTitle : `${page.title} · ${siteTitle}`,
    siteTitle,
    description: page.description,
    canonical: absolute(address, page.path),
    beside: besidePart(whole.path, whole.part, (path) => absolute(address, path)),
    versions: scriptVersions(context, page.path),
    indexable: (page.indexable ?? true) && isIndexed(page.path.slice(links.home.length)),
    picture: page.picture ?? campaignPicture(context),
    feeds: [...(page.feed ? feedLinks(page.feed, page.title) : []), ...feedLinks(links.feed, siteTitle)],
    metadata: siteMetadata(context, page.section, page.article),
    look: cityLook(site),
    install: { manifest: links.manifest, icon, favicon: faviconOf(mark, address, icon) },
    brand: {
      mark,
      name,
      year: `${campaign.year}年`,
      line: dayRange(campaign.window.from, campaign.window.to),
      href: links.home,
    },
    nav: navigation(context, page.section),
    tools: tools(context, page.section),
    trail: page.section === 'home' ? [] : [...trailStart(context, name), ...page.trail],
    next: nextLinks(context),
    samples: page.countsSamples === false ? undefined : samplesText([context]),
    footer: campaignFooter(context),
    search: page.search,
    campaign: site.id,
    previewNow: context.preview ? context.now : undefined,
  };
}

/** Feed links for a page's head. */
export const feedLinks = (pathOf: FeedPath, title: string): readonly FeedLink[] => [
  { href: pathOf('xml'), type: 'application/atom+xml', title: `${title}的更新` },
  { href: pathOf('json'), type: 'application/feed+json', title: `${title}的更新（JSON）` },
];

function navigation({ links }: ViewContext, section: Section | undefined): readonly LinkView[] {
  return [
    { href: links.home, label: '首页', current: section === 'home' },
    { href: links.schedule, label: '日程', current: section === 'schedule' },
    { href: links.activities, label: '活动', current: section === 'activities' },
    { href: links.venues, label: '场馆', current: section === 'venues' },
    { href: links.notices, label: '通知', current: section === 'notices' },
    { href: links.posters, label: '海报', current: section === 'posters' },
  ];
}

function tools({ links }: ViewContext, section: Section | undefined): readonly LinkView[] {
  return [
    { href: links.search, label: '搜索', current: section === 'search' },
    { href: links.mine, label: '我的', current: section === 'mine' },
  ];
}

function trailStart({ address, hub, links }: ViewContext, name: string): readonly TrailStep[] {
  const first = address.alone ? [] : [{ label: hub.where, href: hubLinks(address).home }];
  return [...first, { label: name, href: links.home }];
}

const nextLinks = ({ next }: ViewContext): readonly TimedLink[] =>
  next
    ? equalLinks(
        mapOver(next, (campaign) =>
          campaign ? [{ href: campaign.home, label: `${campaign.title}已经有了安排` }] : [],
        ),
      )
    : [];

function campaignFooter(context: ViewContext): FooterView {
  const { campaign, issuers } = context.site;
  const [office] = campaign.contact;
  const { organizer, icp, police, siteCode } = campaign.footer;
  const [lead] = issuers;
  const host = organizer ?? lead?.organization.name;
  const many = issuers.length > 1 ? `等 ${issuers.length} 家单位` : '';
  const others = organizer === undefined ? (campaign.issuersIncomplete ? '等单位' : many) : '';
  return {
    title: campaignTitle(campaign),
    lines: [
      ...(host ? [`主办：${host}${others}`] : []),
      '活动安排如有变动，以本站“变更记录”和活动页为准。',
      ...[icp, police, siteCode && `网站标识码 ${siteCode}`].filter((line) => line !== undefined),
    ],
    contact: office
      ? [
          { text: `咨询：${office.office}` },
          ...(office.phones ?? []).map((phone) => ({ text: phone, href: phoneLink(phone) })),
          ...(office.email ? [{ text: office.email, href: `mailto:${office.email}` }] : []),
        ]
      : [],
    links: footerLinks(context),
  };
}

const footerLinks = ({ site: { passport }, address, links, hub }: ViewContext): readonly LinkView[] => [
  ...(passport ? [{ href: links.passport, label: passport.passport.name }] : []),
  { href: links.changes, label: '变更记录' },
  { href: links.accessibility, label: '无障碍说明' },
  { href: links.sitemap, label: '网站地图' },
  { href: links.openData, label: '开放数据' },
  { href: links.about, label: '关于本站' },
  ...(address.alone ? [] : [{ href: hubLinks(address).home, label: hub.label }]),
];
