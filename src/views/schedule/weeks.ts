import { campaignShortName } from '#domain/campaign/campaign-names.ts';
import { occurrenceCount } from '#domain/schedule/counts.ts';
import { byDay, isContinuing, type Occurrence, occurrencesOf } from '#domain/schedule/occurrences.ts';
import { daysOf } from '#domain/schedule/session-time.ts';
import type { Week } from '#domain/schedule/weeks.ts';
import { daysBetween, eachDay } from '#domain/time/day.ts';
import type { Day } from '#domain/time/instant.ts';
import { countText } from '../format/count-text.ts';
import { dayRange, shortDay, weekday } from '../format/date.ts';
import { campaignFrame, type LinkView, type PageFrame } from '../site/frame.ts';
import { countFigure, type PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import type { ChipGroup } from '../ticket/chips.ts';
import { type FilterGroup, type RowsSource, rowCount, rowsSource, ticketFilters } from '../ticket/filters.ts';
import { occurrenceTicket, sessionTicket } from '../ticket/ticket.ts';
import { occurrenceTicketNow, sessionTicketNow } from '../ticket/ticket-now.ts';
import type { TicketView } from '../ticket/ticket-over-time.ts';
import { daysWithPages, scheduleWeeks } from './days.ts';
import { scheduleWays } from './schedule-ways.ts';

export interface WeekDayView {
  readonly day: Day;
  readonly number: string;
  readonly label: string;
  readonly weekday: string;
  /** Undefined when the day has no sessions. */
  readonly href: string | undefined;
  readonly tickets: readonly TicketView[];
  /** Leads to the sessions of the day that are not in the week; undefined when all are. */
  readonly more: LinkView | undefined;
}

/** A session that continues over several days, drawn as a bar across its days of the week; a bar per run of open days. */
export interface WeekBarView {
  readonly ticket: TicketView;
  /** CSS grid columns, from 1; the end is exclusive. */
  readonly column: string;
}

export interface WeekView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly ways: ChipGroup;
  /** The weeks of the campaign, including the current one. */
  readonly weeks: ChipGroup;
  readonly filters: readonly FilterGroup[];
  readonly count: number;
  /** Where filters find the rows of a week that are not all on the page. */
  readonly file: RowsSource | undefined;
  readonly bars: readonly WeekBarView[];
  /** States that further bars are on the pages of the days; undefined when all are here. */
  readonly moreBars: string | undefined;
  readonly days: readonly WeekDayView[];
}

/** Lines of a week, each of nine elements. Where there are more, a day and the bars have an eighth each. */
const linesPerPage = 120;

/** The page of one week: seven days side by side. */
export function weekView(week: Week, context: ViewContext): WeekView {
  const { site, links } = context;
  const occurrences = occurrencesOf(site.activities).filter(({ day }) => day >= week.from && day <= week.to);
  const bars = barsOf(occurrences, week);
  const rows = [
    ...new Map(bars.map(({ node, session }) => [session, sessionTicketNow(node, session, context)])).values(),
    ...occurrences.filter((each) => !isContinuing(each)).map((occurrence) => occurrenceTicketNow(occurrence, context)),
  ];
  const pages = new Map(daysWithPages(context).map(({ day, href }) => [day, href]));
  const sittings = byDay(occurrences.filter((occurrence) => !isContinuing(occurrence)));
  const isLong = bars.length + occurrences.filter((each) => !isContinuing(each)).length > linesPerPage;
  const most = isLong ? linesPerPage / 8 : linesPerPage;
  const days = eachDay(week.from, week.to).map((day) => {
    const ofDay = sittings.get(day) ?? [];
    const [href, left] = [pages.get(day), occurrenceCount(ofDay.slice(most)).all];
    return {
      day,
      number: String(Number(day.slice(8))),
      label: shortDay(day),
      weekday: weekday(day),
      href,
      tickets: ofDay.slice(0, most).map((occurrence) => occurrenceTicket(occurrence, context)),
      more: href !== undefined && left > 0 ? { href, label: `另有 ${left} 场` } : undefined,
    };
  });
  const dates = dayRange(week.from, week.to);
  const count = occurrenceCount(occurrences);
  return {
    frame: campaignFrame(context, {
      title: `${dates}一周日程`,
      description: `${campaignShortName(site.campaign)}${dates}的一周日程，共 ${countText(count, '场')}。`,
      path: links.week(week.from),
      section: 'schedule',
      trail: [{ label: '日程', href: links.schedule }, { label: '按周' }],
    }),
    head: { title: [dates, '一周日程'], lead: undefined, figure: countFigure(count.all, '场') },
    ways: scheduleWays(context, 'weeks'),
    weeks: weekChips(week, context),
    filters: ticketFilters(rows, context),
    count: rowCount(rows),
    file: isLong ? rowsSource(links.week(week.from), { day: eachDay(week.from, week.to) }, context) : undefined,
    bars: bars.slice(0, most).map(({ node, session, column }) => ({
      column,
      ticket: sessionTicket(node, session, context),
    })),
    moreBars: bars.length > most ? `另有 ${bars.length - most} 场连着好几天的，在每天的页上。` : undefined,
    days,
  };
}

function weekChips(current: Week, context: ViewContext): ChipGroup {
  const chips = scheduleWeeks(context).map(({ from, to }) => ({
    href: context.links.week(from),
    label: dayRange(from, to),
    count: undefined,
    current: from === current.from,
  }));
  return { legend: '哪一周', chips };
}

interface Bar extends Pick<Occurrence, 'node' | 'session'> {
  readonly column: string;
}

function barsOf(occurrences: readonly Occurrence[], week: Week): readonly Bar[] {
  const sessions = new Map(occurrences.filter(isContinuing).map((occurrence) => [occurrence.session, occurrence]));
  return [...sessions.values()].flatMap(({ node, session }) => {
    const days = daysOf(session.time).filter((day) => day >= week.from && day <= week.to);
    return runsOf(days.map((day) => daysBetween(week.from, day) + 1)).map(([first, last]) => ({
      node,
      session,
      column: `${first} / ${last + 1}`,
    }));
  });
}

/** First and last of each run of neighbours in sorted numbers. */
function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
