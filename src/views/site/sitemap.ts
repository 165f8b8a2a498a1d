import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import { activitiesUnder } from '#domain/programme/tree.ts';
import { isPartKind, type ReferenceTarget } from '#domain/site/kinds.ts';
import { listedPages, type PageName } from '#domain/site/planned-files.ts';
import { hubOccasions } from '../hub/hub-dates.ts';
import { hubFrame } from '../hub/hub-frame.ts';
import { hubPlaces, isLarge, placesTitle } from '../hub/hub-places.ts';
import { resourceLinks } from '../resource/resources.ts';
import { routeLinks } from '../route/routes.ts';
import { audienceChips, type ChipGroup, dayChips, regionChips, topicChips, typeChips } from '../ticket/chips.ts';
import { campaignFrame, type LinkView } from './frame.ts';
import { hubLinks } from './links.ts';
import type { Site } from './site.ts';
import { type TextPageView, type TextSection, textHead } from './text-page.ts';
import type { ViewContext } from './view-context.ts';

/** 网站地图 of a campaign: every section and every list. */
export function sitemapView(context: ViewContext): TextPageView {
  const { site, links } = context;
  return {
    frame: campaignFrame(context, {
      title: '网站地图',
      description: `${campaignTitle(site.campaign)}网站的全部栏目和列表。`,
      path: links.sitemap,
      trail: [{ label: '网站地图' }],
    }),
    head: textHead('网站地图', '全部栏目和列表都在这一页。'),
    sections: [
      { title: '主要栏目', links: mainSections(context) },
      chipSection('按日期', dayChips(context)),
      chipSection('按玩法', typeChips(context)),
      chipSection('按主题', topicChips(context)),
      chipSection('按对象', audienceChips(context)),
      chipSection(`按${placeWords(site.campaign).region}`, regionChips(context)),
      { title: '按活动板块', links: programmeLinks(context) },
      { title: '科普路线', links: routeLinks(site.routes, links) },
      { title: '推荐资源', links: resourceLinks(site.resources, links) },
      { title: '通知和附件', links: noticeLinks(context) },
      { title: '订阅', paragraphs: [subscribing], links: feedChips(context) },
      {
        title: '本站',
        links: listedLinks('site', context),
      },
    ].filter((section) => (section.links ?? []).length > 0),
  };
}

/** 网站地图 of the hub: its pages, and the sections of each campaign. */
export function hubSitemapView(hub: Site): TextPageView {
  const links = hubLinks(hub.address);
  return {
    frame: hubFrame(hub, {
      title: '网站地图',
      description: `${hub.hub.where}${hub.hub.festivals}网站的全部栏目。`,
      path: links.sitemap,
      trail: [{ label: '网站地图' }],
    }),
    head: textHead('网站地图', `${hub.hub.where}的栏目都在这一页。`),
    sections: [
      {
        title: hub.hub.where,
        links: [
          { href: links.home, label: placesTitle(hubPlaces(hub)) },
          { href: links.notices, label: `${hub.hub.where}通知` },
          { href: links.changes, label: '变更记录' },
          { href: links.search, label: '搜索' },
          { href: links.openData, label: '开放数据' },
          { href: links.feed('xml'), label: '订阅通知和变更（RSS）' },
          { href: links.accessibility, label: '无障碍说明' },
          { href: links.about, label: '关于本站' },
        ],
      },
      ...campaignSections(hub),
    ],
  };
}

/** The sections of each campaign; where there are many, their own site maps by year. */
function campaignSections(hub: Site): readonly TextSection[] {
  if (isLarge(hub.campaigns)) {
    return hubOccasions(hub).map(({ title, campaigns }) => ({
      title: `${title}各地的网站地图`,
      links: campaigns.map(({ site, links }) => ({ href: links.sitemap, label: site.campaign.city.shortName })),
    }));
  }
  return hub.campaigns.map((context) => ({
    title: `${context.site.campaign.city.shortName} ${context.site.campaign.year}`,
    links: [...mainSections(context), { href: context.links.sitemap, label: '全部栏目和列表' }],
  }));
}

const mainSections = (context: ViewContext): readonly LinkView[] => listedLinks('main', context);

const listedLinks = (part: 'main' | 'site', { site, links }: ViewContext): readonly LinkView[] =>
  listedPages(part, site.campaign, (kind) => elementsOf(kind, site).length === 0).map(({ page, path, title }) => ({
    href: links.home + path,
    label: ownLabel(page, site) ?? title,
  }));

const elementsOf = (kind: ReferenceTarget, site: ViewContext['site']): readonly unknown[] =>
  isPartKind(kind) ? site.campaign[kind] : site[kind];

/** The campaign's own word for a page; undefined where it has none. */
const ownLabel = (page: PageName, { campaign, passport }: ViewContext['site']): string | undefined => {
  if (page === 'regions') return placeWords(campaign).region;
  return page === 'passport' ? passport?.passport.name : undefined;
};

const subscribing =
  '把网址添加到阅读器（RSS），新通知、新活动和变更会自己来。日历的网址添加到手机日历，取消和改期也会跟着变。';

/** The feeds of the campaign, its participating regions and its programmes. */
export const feedChips = ({ site, links }: ViewContext): readonly LinkView[] => [
  { href: links.feed('xml'), label: '全部更新' },
  { href: links.feed('rss'), label: '全部更新（RSS 2.0）' },
  { href: links.feed('json'), label: '全部更新（JSON）' },
  { href: links.changeFeed('xml'), label: '变更记录' },
  ...site.campaign.regions
    .filter(({ counted }) => counted)
    .map(({ id, name }) => ({ href: links.regionFeed(id, 'xml'), label: name })),
  ...site.campaign.programmes.map(({ id, name }) => ({ href: links.programmeFeed(id, 'xml'), label: name })),
];

const chipSection = (title: string, { chips }: ChipGroup): TextSection => ({
  title,
  links: chips.map(({ href, label, count }) => ({ href, label: count === undefined ? label : `${label}（${count}）` })),
});

/** Every programme, descendants included. */
const programmeLinks = ({ site, links }: ViewContext): readonly LinkView[] => {
  const { programmes } = site.campaign;
  return programmes.map((programme) => ({
    href: links.programme(programme.id),
    label: `${programme.name}（${activitiesUnder(programme, programmes, site.activities).length}）`,
  }));
};

const noticeLinks = ({ site, links }: ViewContext): readonly LinkView[] =>
  site.notices.flatMap(({ id, notice }) => [
    { href: links.notice(id), label: notice.title },
    ...notice.attachments
      .filter((attachment) => attachment.kind !== 'notice' || attachment.notice === undefined)
      .map((attachment) => ({ href: links.attachment(id, attachment.id), label: `附件：${attachment.title}` })),
  ]);
