import { isContinuing, undatedActivities } from '#domain/schedule/occurrences.ts';
import { type CampaignDays, campaignDays, type DayTileView, sessionCount } from './days.ts';
import { dayRangeWithWeekdays } from './format/date.ts';
import { campaignFrame, type LinkView, type PageFrame } from './frame.ts';
import type { TicketList } from './home-lists.ts';
import { countFigure, type PageHeadView } from './list-page.ts';
import { activityTicket, occurrenceTicket, sessionTicket, type TicketView } from './ticket.ts';
import type { ViewContext } from './view-context.ts';

export interface ScheduleView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly calendar: LinkView;
  readonly tiles: readonly DayTileView[];
  readonly all: LinkView;
  /** The days with their first sittings, then what goes on for several days, then what has no day yet. */
  readonly lists: readonly TicketList[];
}

const shownPerDay = 4;

/** The schedule's overview: every day in and outside the window on which something takes place. */
export function scheduleView(context: ViewContext): ScheduleView {
  const { site, links } = context;
  const { campaign, activities } = site;
  const days = campaignDays(context);
  const dates = dayRangeWithWeekdays(campaign.window.from, campaign.window.to);
  const count = sessionCount(site);
  const continuing = days.continuing.map(({ activity, session }) => sessionTicket(activity, session, context));
  const undated = undatedActivities(activities).map((node) => activityTicket(node, context));
  return {
    frame: campaignFrame(context, {
      title: '日程',
      description: `${campaign.city.name}${campaign.year}年全国科普日按天的日程：${dates}，共 ${count} 场。`,
      path: links.schedule,
      section: 'schedule',
      trail: [{ label: '日程' }],
    }),
    head: {
      title: ['哪天来'],
      lead: `${dates}，共 ${count} 场。${campaign.publicity ?? ''}`,
      figure: countFigure(count, '场'),
    },
    calendar: { href: links.calendar, label: '全部加入日历' },
    tiles: days.window,
    all: { href: links.activities, label: `${activities.length} 项活动` },
    lists: [
      ...dayLists(days, context),
      ...plainList('连着好几天', `${continuing.length} 场，随到随看`, continuing),
      ...plainList('日期待定', `${undated.length} 项`, undated),
    ],
  };
}

function dayLists({ window, outside, occurrences }: CampaignDays, context: ViewContext): readonly TicketList[] {
  const listed = [...window, ...outside].sort((a, b) => (a.day < b.day ? -1 : 1));
  return listed.flatMap(({ day, label, weekday, count }) => {
    const sittings = (occurrences.get(day) ?? []).filter((occurrence) => !isContinuing(occurrence));
    if (sittings.length === 0) return [];
    const tickets = sittings.slice(0, shownPerDay).map((occurrence) => occurrenceTicket(occurrence, context));
    const link = { href: context.links.day(day), label: `全部 ${count} 场` };
    return [{ title: `${label} ${weekday}`, note: undefined, link, tickets }];
  });
}

const plainList = (title: string, note: string, tickets: readonly TicketView[]): readonly TicketList[] =>
  tickets.length === 0 ? [] : [{ title, note, link: undefined, tickets }];
