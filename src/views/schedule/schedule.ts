import { changesOf } from '#domain/activity/changes.ts';
import { lastEnds } from '#domain/activity/ends.ts';
import { isAhead } from '#domain/activity/offer.ts';
import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import { activityCount, sessionCount } from '#domain/schedule/counts.ts';
import { cutLists, partPath } from '#domain/site/parts.ts';
import { type Day, dayOf } from '#domain/time/instant.ts';
import { momentsOf } from '#domain/time/moments.ts';
import { campaignFeed, feedLinksNow } from '../calendar/calendar-feeds.ts';
import { countText } from '../format/count-text.ts';
import { dayRangeWithWeekdays } from '../format/date.ts';
import { equalLinks, type TimedLink } from '../format/timed-links.ts';
import { campaignFrame, type LinkView, type PageFrame } from '../site/frame.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import {
  type MarkedList,
  mostSessions,
  type PartsView,
  partNumbers,
  partOf,
  ticketsPerPage,
} from '../site/parts/list-parts.ts';
import type { ViewContext } from '../site/view-context.ts';
import type { ChipGroup } from '../ticket/chips.ts';
import { type FilterGroup, type RowsSource, rowCount, rowFilters, rowsSource } from '../ticket/filters.ts';
import { type RowList, shownList, type TicketList } from '../ticket/ticket-lists.ts';
import { type DayLines, dayLines, splitLines } from './day-lines.ts';
import { type CampaignDays, campaignDays, type DayTileView } from './days.ts';
import { type OpenPart, openPart } from './open-part.ts';
import { scheduleLists } from './schedule-lists.ts';
import { scheduleWays } from './schedule-ways.ts';

export interface ScheduleView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  /** Calendars, to subscribe to while any activity lies ahead; saved sessions, booklets and changes. */
  readonly actions: readonly TimedLink[];
  readonly tiles: readonly DayTileView[];
  readonly all: LinkView;
  readonly ways: ChipGroup;
  readonly filters: readonly FilterGroup[];
  /** 场 in the lists. */
  readonly count: number;
  /** Where filters find the rows of a long list. */
  readonly file: RowsSource | undefined;
  /** Days that are over while others lie ahead. */
  readonly ended: readonly TicketList[];
  readonly lists: readonly TicketList[];
  readonly parts: PartsView | undefined;
  /** In place of the lists of days, where all rows do not fit a page. */
  readonly days: LongDays | undefined;
}

/** The days of a large campaign: the part of one to begin with, and a line for each. */
export interface LongDays extends DayLines {
  /** Undefined when all is over. */
  readonly open: OpenPart | undefined;
  /** What is of no single day: where its lists begin. */
  readonly further: readonly { readonly title: string; readonly note: string; readonly href: string }[];
}

/** The lists of the embedded schedule: where all rows do not fit a page, a list of a day has its first ones. */
export const shortLists = (context: ViewContext): readonly RowList[] =>
  shortened(scheduleLists(context.site.activities, context));

/** Numbers of the pages of the overview, from 1. */
export function overviewParts(context: ViewContext): readonly number[] {
  const lists = scheduleLists(context.site.activities, context);
  return partNumbers(overviewLists(lists), overviewSize(lists));
}

const isLong = (lists: readonly RowList[]): boolean => rowsOf(lists).length > mostSessions;
const overviewSize = (lists: readonly RowList[]): number => (isLong(lists) ? ticketsPerPage : mostSessions);

/** Of a large campaign the first page has the days, and further ones have what is of no single day. */
const overviewLists = (lists: readonly RowList[]): readonly OverviewList[] =>
  isLong(lists) ? [daysPage, ...lists.filter(({ day }) => day === undefined)] : lists;

type OverviewList = MarkedList & (RowList | typeof daysPage);

/** Fills a page. */
const daysPage = { rows: [{ mark: ['每天'], weight: ticketsPerPage }] } as const;

function shortened(lists: readonly RowList[]): readonly RowList[] {
  if (!isLong(lists)) return lists;
  const days = lists.filter(({ day }) => day !== undefined).length;
  const most = Math.max(1, Math.floor(ticketsPerPage / Math.max(1, days)));
  return lists.map((list) => {
    const { day, link, ofDay, rows } = list;
    if (day === undefined || !link || rows.length <= most) return list;
    return { ...list, note: undefined, link: { ...link, label: `当天全部 ${ofDay}` }, rows: rows.slice(0, most) };
  });
}

const rowsOf = (lists: readonly RowList[]) => lists.flatMap(({ rows }) => rows);
const nowOf = (rows: RowList['rows']) => rows.map(({ now }) => now());

/**
 * The overview page of the schedule, day by day.
 * @param number of the part, from 1
 */
export function scheduleView(context: ViewContext, number = 1): ScheduleView {
  const { site, links } = context;
  const { campaign, activities } = site;
  const dates = dayRangeWithWeekdays(campaign.window.from, campaign.window.to);
  const sessions = sessionCount(activities);
  const count = countText(sessions, '场');
  const lists = scheduleLists(activities, context);
  const where = { number, path: links.schedule, size: overviewSize(lists) };
  const { lists: own, place, parts } = partOf(overviewLists(lists), where);
  const tickets = own.flatMap((list) => ('title' in list ? shownList(list) : []));
  const ended = endedLists(tickets, dayOf(context.now));
  const days = campaignDays(context);
  return {
    frame: campaignFrame(context, {
      title: '日程',
      description: `${campaignTitle(campaign)}按天的日程：${dates}，共 ${count}。`,
      path: links.schedule,
      part: place,
      section: 'schedule',
      trail: [{ label: '日程' }],
    }),
    head: {
      title: ['哪天来'],
      lead: `${dates}，共 ${count}。${campaign.publicity ?? ''}`,
      figure: countFigure(sessions.all, '场'),
    },
    actions: equalLinks(momentsOf(lastEnds(activities), context.now, (now) => actions({ ...context, now }))),
    tiles: days.window,
    all: { href: links.activities, label: countText(activityCount(activities), '项', '活动') },
    ways: scheduleWays(context, 'days'),
    filters: number === 1 ? rowFilters(lists, context) : [],
    count: rowCount(nowOf(rowsOf(lists))),
    file: isLong(lists) ? rowsSource(links.schedule, {}, context) : undefined,
    ended,
    lists: tickets.filter((list) => !ended.includes(list)),
    parts,
    days: isLong(lists) && number === 1 ? longDays(lists, days, context) : undefined,
  };
}

function longDays(lists: readonly RowList[], days: CampaignDays, context: ViewContext): LongDays {
  const lines = dayLines(days, context);
  const pages = cutLists(overviewLists(lists), ticketsPerPage);
  const pageOf = ({ title }: RowList) =>
    pages.findIndex((own) => own.some((each) => 'title' in each && each.title === title));
  return {
    ...splitLines(lines, context),
    open: openPart(lines, days, context),
    further: lists
      .filter(({ day }) => day === undefined)
      .map((list) => ({
        title: list.title,
        note: list.note ?? '',
        href: partPath(context.links.schedule, pageOf(list) + 1),
      })),
  };
}

/** The lists of days before today; none once every day is over. A script moves further ones as days pass. */
function endedLists(lists: readonly TicketList[], today: Day): readonly TicketList[] {
  const days = lists.flatMap(({ day }) => day ?? []);
  const isLeft = days.some((day) => day >= today);
  return isLeft ? lists.filter(({ day }) => day !== undefined && day < today) : [];
}

function actions(context: ViewContext): readonly LinkView[] {
  const { site, links } = context;
  const changes = changesOf(site.activities).length;
  const isSomethingAhead = site.activities.some((node) => isAhead(node, context.now));
  return [
    ...feedLinksNow(campaignFeed(context), context),
    { href: links.mine, label: '我的收藏' },
    ...(isSomethingAhead
      ? [{ href: links.calendars, label: `按${placeWords(site.campaign).regionInList}对象、板块订阅` }]
      : []),
    { href: links.booklets, label: '印成手册' },
    ...(changes > 0 ? [{ href: links.changes, label: `变更 ${changes} 条` }] : []),
  ];
}
