import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { sessionCount } from '#domain/schedule/counts.ts';
import type { Instant } from '#domain/time/instant.ts';
import { countText } from '../format/count-text.ts';
import { dayRangeWithWeekdays } from '../format/date.ts';
import { campaignFrame, type LinkView, type PageFrame } from '../site/frame.ts';
import { absolute } from '../site/links.ts';
import { mostSessions } from '../site/parts/list-parts.ts';
import type { TextSection } from '../site/text-page.ts';
import type { ViewContext } from '../site/view-context.ts';
import { shownPart, type TicketList } from '../ticket/ticket-lists.ts';
import { shortLists } from './schedule.ts';

/** The schedule for embedding in a frame on another site. */
export interface EmbedView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly dates: string;
  /** States that some activities are samples; undefined without any. */
  readonly sampleNote: string | undefined;
  /**
   * Lists that were not over at build time; all lists once every dated list is over. A script moves lists that end
   * later.
   */
  readonly shown: readonly EmbedList[];
  readonly over: readonly EmbedList[];
  readonly full: LinkView;
}

export interface EmbedList extends TicketList {
  /** The page of the day, where the list has only its first rows. */
  readonly link: LinkView | undefined;
  /** The end of the last row; undefined while one row has no known end. */
  readonly ends: Instant | undefined;
  /** Position among all lists. */
  readonly place: number;
}

export function embedView(context: ViewContext): EmbedView {
  const { site, links, now } = context;
  const { campaign } = site;
  const { tickets } = shownPart(shortLists(context), { number: 1, path: links.schedule, size: mostSessions });
  const lists = tickets.map((list, place) => ({
    ...list,
    link: list.note === undefined ? list.link : undefined,
    place,
    ends: endOf(list),
  }));
  const over = lists.filter(({ ends }) => ends !== undefined && ends <= now);
  const isAllOver = over.length === lists.filter(({ ends }) => ends !== undefined).length;
  const dates = `${dayRangeWithWeekdays(campaign.window.from, campaign.window.to)}，共 ${countText(sessionCount(site.activities), '场')}`;
  const frame = campaignFrame(context, {
    title: '嵌入用的日程',
    description: `${campaignTitle(campaign)}的日程，供其他网站嵌入：${dates}。`,
    path: links.embed,
    trail: [{ label: '嵌入用的日程' }],
  });
  return {
    frame,
    title: frame.siteTitle,
    dates,
    sampleNote: site.activities.some(({ activity }) => activity.sample)
      ? '注明“示例”的是为演示编写的，没有真的举办。'
      : undefined,
    shown: isAllOver ? lists : lists.filter((list) => !over.includes(list)),
    over: isAllOver ? [] : over,
    full: { href: links.schedule, label: '打开完整日程' },
  };
}

function endOf({ tickets }: TicketList): Instant | undefined {
  const ends = tickets.flatMap(({ marks }) => marks.end ?? []);
  return ends.length === tickets.length ? Math.max(...ends) : undefined;
}

/** Instructions for embedding the schedule in another site, with the HTML to copy. */
export function embedSection({ site, address, links }: ViewContext): TextSection {
  const title = `${campaignTitle(site.campaign)}日程`;
  return {
    title: '嵌入自己的网站',
    paragraphs: ['把下面一段代码贴进网页，日程就显示在那里，取消和改期随本站更新。点一场活动，会在新窗口打开本站。'],
    copy: {
      about: '嵌入代码',
      text: `<iframe src="${absolute(address, links.embed)}" title="${title}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`,
    },
    points: [
      'height 是高度，单位像素，可以改；宽度随网页，最窄 320 像素。',
      '地址后面加 #elder，就是大字的长辈版。',
      '不能用 iframe 的，放一个到日程的链接。',
    ],
    links: [{ href: links.embed, label: '先看看样子' }],
  };
}
