import { isContinuing, undatedActivities } from '#domain/schedule/occurrences.ts';
import { campaignDays, type DayTileView, sessionCount } from './days.ts';
import { dayRangeWithWeekdays } from './format/date.ts';
import { campaignFrame, type LinkView, type PageFrame } from './frame.ts';
import { activityTicket, occurrenceTicket, sessionTicket, type TicketView } from './ticket.ts';
import type { ViewContext } from './view-context.ts';

/** A day of the overview with its first sittings. */
export interface ScheduleDayView {
  readonly tile: DayTileView;
  readonly tickets: readonly TicketView[];
  readonly more: LinkView | undefined;
}

export interface ScheduleView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly lead: string;
  readonly calendar: LinkView;
  readonly tiles: readonly DayTileView[];
  readonly all: LinkView;
  readonly days: readonly ScheduleDayView[];
  /** Exhibitions and the like that go on for several days, once each. */
  readonly continuing: readonly TicketView[];
  readonly undated: readonly TicketView[];
}

const shownPerDay = 4;

/** The schedule's overview: every day with its first sittings, days outside the window, and what has no day yet. */
export function scheduleView(context: ViewContext): ScheduleView {
  const { site, links } = context;
  const { campaign } = site;
  const days = campaignDays(context);
  const dates = dayRangeWithWeekdays(campaign.window.from, campaign.window.to);
  const listed = [...days.window, ...days.outside].sort((a, b) => (a.day < b.day ? -1 : 1));
  return {
    frame: campaignFrame(context, {
      title: '日程',
      description: `${campaign.city.name}${campaign.year}年全国科普日按天的日程：${dates}，共 ${sessionCount(site)} 场。`,
      path: links.schedule,
      section: 'schedule',
      trail: [{ label: '日程' }],
    }),
    title: '哪天来',
    lead: `${dates}，共 ${sessionCount(site)} 场。${campaign.publicity ?? ''}`,
    calendar: { href: links.calendar, label: '全部加入日历' },
    tiles: days.window,
    all: { href: links.activities, label: `${site.activities.length} 项活动` },
    days: listed.flatMap((tile) => {
      const sittings = (days.occurrences.get(tile.day) ?? []).filter((occurrence) => !isContinuing(occurrence));
      if (sittings.length === 0) return [];
      const tickets = sittings.slice(0, shownPerDay).map((occurrence) => occurrenceTicket(occurrence, context));
      const more = tile.count - tickets.length;
      return [
        { tile, tickets, more: more > 0 ? { href: links.day(tile.day), label: `这天还有 ${more} 场` } : undefined },
      ];
    }),
    continuing: days.continuing.map(({ activity, session }) => sessionTicket(activity, session, context)),
    undated: undatedActivities(site.activities).map((node) => activityTicket(node, context)),
  };
}
