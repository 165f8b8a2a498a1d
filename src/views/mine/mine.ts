import type { ActivityNode, SessionNode } from '#domain/activity/activity-node.ts';
import { turnsOf } from '#domain/activity/session-state.ts';
import { isStanding } from '#domain/activity/standing-sessions.ts';
import { campaignPlaceName } from '#domain/campaign/campaign-names.ts';
import { festivalOf } from '#domain/campaign/festivals.ts';
import { compareTimes, daysOf, type SessionTime } from '#domain/schedule/session-time.ts';
import type { Point } from '#schemas/venue.ts';
import { shortDay, weekday } from '../format/date.ts';
import { campaignFrame, type LinkView, type PageFrame } from '../site/frame.ts';
import type { PageHeadView } from '../site/page-head.ts';
import { mostSessions } from '../site/parts/list-parts.ts';
import type { ViewContext } from '../site/view-context.ts';
import { rowsSource } from '../ticket/filters.ts';
import { withoutFacets } from '../ticket/ticket.ts';
import { sessionTicketNow } from '../ticket/ticket-now.ts';
import { type TicketView, ticketOverTime } from '../ticket/ticket-over-time.ts';

/** The page of saved sessions. It contains all sessions; a script shows those saved on the device. */
export interface MineView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  /** Name of the calendar of a visitor's saved sessions. */
  readonly calendarName: string;
  /** Other links to sessions, shown while none is saved or no script runs. */
  readonly ways: readonly LinkView[];
  /** Every session of the campaign; none where there are so many that a script reads those kept from a file. */
  readonly lists: readonly MineList[];
  /** That file, relative to the page; undefined where the page has the rows. */
  readonly rows: string | undefined;
  /** Former and current ids of activities in turn, separated by spaces, for that file. */
  readonly formerIds: string;
}

export interface MineList {
  readonly title: string;
  readonly rows: readonly MineRow[];
}

export interface MineRow {
  readonly ticket: TicketView;
  /** Path of the session's calendar file. */
  readonly calendar: string;
  /** Set for standing sessions with fixed start and end; sessions with opening hours never conflict. */
  readonly planned: { readonly start: number; readonly end: number; readonly point: Point | undefined } | undefined;
}

/** Every session of the campaign once, grouped by its day; those of several days and those without one at the end. */
export function mineView(context: ViewContext): MineView {
  const { site, links } = context;
  const isLong = site.activities.reduce((sum, { sessions }) => sum + sessions.length, 0) > mostSessions;
  return {
    frame: campaignFrame(context, {
      title: '我的收藏',
      description: `收藏在这台设备上的${campaignPlaceName(site.campaign)}场次：看时间有没有冲突，放进日历，分享给别人。`,
      path: links.mine,
      section: 'mine',
      trail: [{ label: '我的收藏' }],
    }),
    calendarName: `我的${festivalOf(site.campaign).shortName}`,
    head: { title: ['我的收藏'], lead: '收藏只存在这台设备上，不用注册。', figure: undefined },
    ways: [
      { href: links.schedule, label: '去日程里挑' },
      { href: links.activities, label: '全部活动' },
      { href: links.calendars, label: '订阅日历' },
    ],
    lists: isLong ? [] : lists(context),
    rows: isLong ? rowsSource(links.mine, {}, context).rows : undefined,
    formerIds: isLong ? formerIds(context) : '',
  };
}

const formerIds = ({ site }: ViewContext): string =>
  site.activities.flatMap(({ id, activity }) => activity.formerIds.map((former) => `${former} ${id}`)).join(' ');

function lists(context: ViewContext): readonly MineList[] {
  const sittings = context.site.activities
    .flatMap((node) => node.sessions.map((session) => ({ node, session })))
    .sort((a, b) => compareTimes(a.session.time, b.session.time));
  const groups = Map.groupBy(sittings, ({ session }) => titleOf(session.time));
  const days = [...groups.keys()].filter((title) => title !== continuing && title !== undated);
  return [...days, continuing, undated].flatMap((title) => {
    const rows = groups.get(title) ?? [];
    return rows.length === 0 ? [] : [{ title, rows: rows.map(({ node, session }) => row(node, session, context)) }];
  });
}

const [continuing, undated] = ['连着好几天', '日期待定'];

/** A session of several days is on as much today as on its first day. */
function titleOf(time: SessionTime): string {
  const [day] = daysOf(time);
  if (day === undefined) return undated;
  return time.kind === 'all-day' && time.from !== time.to ? continuing : `${shortDay(day)} ${weekday(day)}`;
}

function row(node: ActivityNode, session: SessionNode, context: ViewContext): MineRow {
  const { links } = context;
  const { time, venue } = session;
  return {
    ticket: ticketOverTime(turnsOf(session), context, (at) => {
      const ticket = withoutFacets(sessionTicketNow(node, session, at));
      return { ...ticket, day: daysOf(time).length > 1 ? ticket.day : undefined };
    }),
    calendar: node.sessions.length > 1 ? links.sessionCalendar(node.id, session.id) : links.activityCalendar(node.id),
    planned:
      time.kind === 'timed' && time.end !== undefined && isStanding(session)
        ? { start: time.start, end: time.end, point: venue?.venue.point }
        : undefined,
  };
}
