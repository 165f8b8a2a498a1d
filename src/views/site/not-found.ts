import type { FestivalMark } from '#schemas/festival.ts';
import { hubFrame } from '../hub/hub-frame.ts';
import { placeLinks } from '../hub/hub-places.ts';
import { campaignFrame, type LinkView, type PageFrame } from './frame.ts';
import { hubLinks } from './links.ts';
import type { Site } from './site.ts';

export interface NotFoundView {
  readonly frame: PageFrame;
  readonly title: readonly string[];
  readonly text: string;
  readonly links: readonly LinkView[];
}

/** The 404 page, at the hub's root or at the root of a campaign built alone. */
export function notFoundView(hub: Site): NotFoundView {
  const { address, campaigns } = hub;
  const [campaign] = campaigns;
  const page = {
    title: '没有这个页面',
    description: '这个网址没有页面。从首页、日程或搜索再找找。',
    path: `${address.base}404.html`,
    trail: [],
    indexable: false,
  };
  if (address.alone && campaign) {
    const { links } = campaign;
    const frame = campaignFrame(campaign, page);
    return {
      ...wordsBeside(frame.brand.mark),
      frame,
      links: [
        { href: links.home, label: '回首页' },
        { href: links.schedule, label: '看日程' },
        { href: links.activities, label: '全部活动' },
        { href: links.search, label: '搜索' },
      ],
    };
  }
  const frame = hubFrame(hub, page);
  return {
    ...wordsBeside(frame.brand.mark),
    frame,
    links: [
      { href: hubLinks(address).home, label: '回首页' },
      { href: hubLinks(address).search, label: '搜索' },
      ...placeLinks(hub, ({ site, links }) => ({ href: links.home, label: `去${site.campaign.city.shortName}看看` })),
    ],
  };
}

/** The words of the page; only a site with the question mark speaks of it. */
const wordsBeside = (mark: FestivalMark): Pick<NotFoundView, 'title' | 'text'> =>
  mark === 'question'
    ? {
        title: ['这里没有答案，', '只有一个问号'],
        text: '网址可能写错了，也可能页面已经搬走。换个地方接着问：',
      }
    : {
        title: ['这个网址', '没有页面'],
        text: '网址可能写错了，也可能页面已经搬走。换个地方再找找：',
      };
