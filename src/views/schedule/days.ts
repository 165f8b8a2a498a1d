import { occurrenceCount } from '#domain/schedule/counts.ts';
import { byDay, type Occurrence, occurrencesOf, scheduleDays } from '#domain/schedule/occurrences.ts';
import { type Week, weeksOf } from '#domain/schedule/weeks.ts';
import { addDays } from '#domain/time/day.ts';
import type { Holiday } from '#domain/time/holiday.ts';
import { type Day, dayOf, type Instant, instantAt } from '#domain/time/instant.ts';
import { shortDay, weekday } from '../format/date.ts';
import type { ViewContext } from '../site/view-context.ts';

/** An announced holiday, or a weekend day that is worked. */
export interface HolidayView {
  readonly kind: Holiday['kind'];
  /** `国庆节假期`, `国庆节调休上班`. */
  readonly text: string;
}

/** A selectable day. */
export interface DayTileView {
  readonly day: Day;
  /** Undefined when the day has no sessions. */
  readonly href: string | undefined;
  /** `17`; `10.8` outside the month in which the window starts. */
  readonly number: string;
  readonly label: string;
  readonly weekday: string;
  /** Of the day's sessions that are not cancelled. */
  readonly count: number;
  /** `12 场`, `都取消了`, `没有安排`. */
  readonly sum: string;
  /** False for every day once the last one is over. */
  readonly past: boolean;
  readonly holiday: HolidayView | undefined;
  /** Position in the window, for the day's picture; undefined outside it. */
  readonly index: number | undefined;
}

export interface CampaignDays {
  readonly occurrences: ReadonlyMap<Day, readonly Occurrence[]>;
  /** Every day of the window. */
  readonly window: readonly DayTileView[];
  /** Days with sessions before and after the window. */
  readonly outside: readonly DayTileView[];
}

/** The days of a campaign with their sessions. */
export function campaignDays({ site, links, now, holidayOf }: ViewContext): CampaignDays {
  const occurrences = occurrencesOf(site.activities);
  const grouped = byDay(occurrences);
  const { from, to } = site.campaign.window;
  const days = scheduleDays(site.campaign.window, occurrences);
  const [today, last] = [dayOf(now), days.at(-1) ?? to];
  const tiles = days.map((day): DayTileView => {
    const ofDay = grouped.get(day) ?? [];
    const { all: count } = occurrenceCount(ofDay);
    const href = ofDay.length > 0 ? links.day(day) : undefined;
    return {
      day,
      href,
      number: day.slice(0, 7) === from.slice(0, 7) ? String(Number(day.slice(8))) : dotted(day),
      label: shortDay(day),
      weekday: weekday(day),
      count,
      sum: count > 0 ? `${count} 场` : href ? '都取消了' : '没有安排',
      past: day < today && today <= last,
      holiday: holidayView(holidayOf?.(day)),
      index: undefined,
    };
  });
  const inWindow = tiles.filter(({ day }) => day >= from && day <= to).map((tile, index) => ({ ...tile, index }));
  const outside = tiles.filter(({ day }) => day < from || day > to);
  return { occurrences: grouped, window: inWindow, outside };
}

/** The midnights before and after each day. */
export const turnsOfDays = ({ window, outside }: CampaignDays): readonly Instant[] =>
  [...window, ...outside].flatMap(({ day }) => [instantAt(day), instantAt(addDays(day, 1))]);

/** The words for a holiday. */
export const holidayView = (holiday: Holiday | undefined): HolidayView | undefined =>
  holiday && { kind: holiday.kind, text: `${holiday.name}${holiday.kind === 'off' ? '假期' : '调休上班'}` };

/** `9.17`, the digits of a day's page. */
export const dotted = (day: Day): string => `${Number(day.slice(5, 7))}.${Number(day.slice(8))}`;

/** The days with sessions, inside and outside the window, in chronological order. */
export function daysWithPages(context: ViewContext): readonly DayTileView[] {
  const { window, outside } = campaignDays(context);
  return [...outside, ...window].filter(({ href }) => href).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The weeks with sessions. */
export const scheduleWeeks = (context: ViewContext): readonly Week[] =>
  weeksOf(
    daysWithPages(context).map(({ day }) => day),
    context.site.campaign.window,
  );
