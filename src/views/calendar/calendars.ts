import { lastEnds } from '#domain/activity/ends.ts';
import { isOver } from '#domain/activity/offer.ts';
import { campaignShortName } from '#domain/campaign/campaign-names.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import { momentsOf, partOver, type Shown } from '#domain/time/moments.ts';
import { type TimedLink, timedLinks } from '../format/timed-links.ts';
import { campaignFrame, type PageFrame } from '../site/frame.ts';
import { absolute } from '../site/links.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import type { TextSection } from '../site/text-page.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type CalendarFeed, campaignFeed, feedLinks, partFeeds } from './calendar-feeds.ts';

export interface CalendarsView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly groups: readonly { readonly title: string; readonly rows: readonly CalendarRow[] }[];
  /** Instructions for subscribing, by device. */
  readonly help: readonly TextSection[];
  /** When these calendars are useful. */
  readonly helps: Shown;
}

export interface CalendarRow {
  readonly name: string;
  readonly page: string;
  readonly count: string;
  readonly links: readonly TimedLink[];
}

/** Every calendar of the campaign that has activities and is no copy of another audience's, with instructions for subscribing. */
export function calendarsView(context: ViewContext): CalendarsView {
  const { site, links, address, now } = context;
  const words = placeWords(site.campaign);
  const all = campaignFeed(context);
  const { regions, audiences, programmes } = partFeeds(context);
  const groups = [
    group('全部', [all], context),
    group(`按${words.region}`, regions, context),
    group('按对象', audiences.filter(isOfItsOwn), context),
    group('按活动板块', programmes, context),
  ].filter(({ rows }) => rows.length > 0);
  const overs = momentsOf(lastEnds(site.activities), now, (at) => site.activities.every((node) => isOver(node, at)));
  const leads = partOver(overs, (over) =>
    over
      ? '这一届的活动都已经结束，日历留作记录，可以下载。'
      : '订阅一次，活动就在手机日历里；以后改期、取消、加场，日历自己会更新。',
  );
  return {
    frame: campaignFrame(context, {
      title: '订阅日历',
      description: `${campaignShortName(site.campaign)}的日历：全部活动，或按${words.regionInList}对象、板块订阅，活动改期、取消会自动更新。`,
      path: links.calendars,
      section: 'schedule',
      trail: [{ label: '日程', href: links.schedule }, { label: '订阅日历' }],
    }),
    head: {
      title: ['订阅日历'],
      lead: leads[0].value,
      leads,
      figure: countFigure(
        groups.reduce((sum, { rows }) => sum + rows.length, 0),
        '份日历',
      ),
    },
    groups,
    help: overs[0].value ? [] : howTo(absolute(address, all.path)),
    helps: { from: undefined, until: overs[0].until },
  };
}

/** False for an audience with the activities for everyone alone: their calendar has the same. */
const isOfItsOwn = ({ label, activities }: CalendarFeed): boolean =>
  label === everyone || activities.some(({ activity }) => !activity.audiences.includes(everyone));
const everyone = '所有人';

const group = (title: string, feeds: readonly CalendarFeed[], context: ViewContext) => ({
  title,
  rows: feeds
    .filter(({ activities }) => activities.length > 0)
    .map((feed) => ({
      name: feed.label,
      page: feed.page,
      count: `${feed.activities.length} 项`,
      links: feedLinks(feed, context, timedLinks),
    })),
});

const howTo = (address: string): readonly TextSection[] => [
  {
    title: '苹果手机、平板、电脑',
    points: ['点“订阅日历”，再点“订阅”。', '不想要了：日历应用里点下方的“日历”，选中它，点“删除日历”。'],
  },
  {
    title: '安卓手机',
    points: [
      '多数手机自带的日历可以订阅：日历应用的设置里找“订阅日历”或“网络日历”，把日历的网址粘进去。',
      '没有订阅的，点“下载日历文件”，打开它，存进日历。存进去的不会自动更新，出门前请再看一眼活动页。',
    ],
  },
  {
    title: '在微信里',
    points: ['微信打不开日历。点右上角的“…”，选“在浏览器打开”，再点“订阅日历”。'],
  },
  {
    title: '电脑上的日历',
    points: [
      'Outlook：添加日历，选“从 Web 订阅”，粘贴网址。',
      'Google 日历：其他日历旁的加号，选“通过网址添加”，粘贴网址。',
      `全部活动的网址是 ${address}。别的日历，在“下载日历文件”上按右键或长按，复制链接地址。`,
    ],
  },
];
