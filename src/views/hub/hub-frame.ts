import { isIndexed } from '#domain/site/planned-files.ts';
import { samplesText } from '../format/count-text.ts';
import { equalLinks } from '../format/timed-links.ts';
import { feedLinks, type PageFrame, type PageHead } from '../site/frame.ts';
import { absolute, hubLinks } from '../site/links.ts';
import type { Site } from '../site/site.ts';
import { faviconOf, touchIcon } from '../site/site-icons.ts';
import { hubMoments } from './hub-moments.ts';
import { placeLinks } from './hub-places.ts';

/** The page frame of the hub. */
export function hubFrame(site: Site, page: PageHead): PageFrame {
  const { hub, address, preview, now } = site;
  const siteTitle = hub.name;
  const links = hubLinks(address);
  const icon = links.icon(touchIcon.name);
  const at = (section: PageHead['section']) => page.section === section;
  return {
    title: page.title === siteTitle ? siteTitle : `${page.title} · ${siteTitle}`,
    siteTitle,
    description: page.description,
    canonical: absolute(address, page.path),
    beside: [],
    versions: [],
    indexable: (page.indexable ?? true) && isIndexed(page.path.slice(address.base.length)),
    picture: page.picture,
    feeds: feedLinks(links.feed, siteTitle),
    metadata: [],
    look: { city: 'hub', palette: hub.palette, scenery: [] },
    install: { manifest: links.manifest, icon, favicon: faviconOf(hub.mark, address, icon) },
    brand: { mark: hub.mark, name: siteTitle, line: hub.line ?? '', href: links.home },
    nav: [
      { href: links.home, label: hub.where, current: at('home') },
      { href: links.notices, label: '通知', current: at('notices') },
    ],
    tools: [{ href: links.search, label: '搜索', current: at('search') }],
    trail: at('home') ? [] : [{ label: hub.where, href: links.home }, ...page.trail],
    next: [],
    samples: samplesText(site.campaigns),
    footer: {
      title: siteTitle,
      lines: [`${hub.where}${hub.festivals}活动的汇总。`, `活动安排如有变动，以${hub.where}的“变更记录”和活动页为准。`],
      contact: [],
      links: [
        ...equalLinks(
          hubMoments(site, (at) =>
            placeLinks(at, ({ links: { home }, site: { campaign } }) => ({
              href: home,
              label: `${campaign.city.shortName}${campaign.year}`,
            })),
          ),
        ),
        { href: links.changes, label: '变更记录' },
        { href: links.accessibility, label: '无障碍说明' },
        { href: links.sitemap, label: '网站地图' },
        { href: links.openData, label: '开放数据' },
        { href: links.about, label: '关于本站' },
      ],
    },
    search: page.search,
    campaign: undefined,
    previewNow: preview ? now : undefined,
  };
}
