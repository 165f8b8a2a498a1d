import type { SessionNode } from '#domain/activity/activity-node.ts';
import type { SessionTime } from '#domain/schedule/session-time.ts';
import { daysBetween } from '#domain/time/day.ts';
import { type Day, dayOf, timeOf } from '#domain/time/instant.ts';
import { parsePartialDate } from '#domain/time/partial-date.ts';
import { weekday } from '../format/date.ts';
import { type Sitting, sittingOf } from './sitting.ts';

/** Date and time on a poster: a date in large digits, and two short lines beside it. */
export interface PosterLockup {
  readonly date: /** Every day of a range, or some days within it. */
    | { readonly kind: 'days'; readonly from: Day; readonly to: Day }
    /** Two separate days. */
    | { readonly kind: 'pair'; readonly from: Day; readonly to: Day }
    /** `month` is `YYYY-MM`; `third` is 上旬, 中旬, 下旬, or undefined for the whole month. */
    | { readonly kind: 'part'; readonly month: string; readonly third: string | undefined }
    | { readonly kind: 'unknown' };
  /** The year of dates outside the campaign's year: `2028年`, `至2028年`, `2027年起`. The digits have none. */
  readonly years?: string;
  /** `周六`, `每天`, `共 4 场`. */
  readonly caption: string;
  /** `09:00–11:30`, `各场时间见活动页`. */
  readonly hours: string;
}

const seePage = '各场时间见活动页';

/** The caption that a poster shows beside the digits, with the year where it has to be named. */
export const datedCaption = ({ years, caption }: PosterLockup): string =>
  years === undefined ? caption : `${years} ${caption}`;

/**
 * The lockup of some sessions. Undated sessions are counted, but do not affect the date while others have one.
 * @param year of the campaign, which a poster shows with the festival's name
 */
export function posterLockup(sessions: readonly SessionNode[], year: number): PosterLockup {
  const lockup = lockupOf(sessions);
  const years = yearsOf(lockup.date, String(year));
  return years === undefined ? lockup : { ...lockup, years };
}

function yearsOf(date: PosterLockup['date'], year: string): string | undefined {
  if (date.kind === 'unknown') return undefined;
  const [from = '', to = from] = (date.kind === 'part' ? [date.month] : [date.from, date.to]).map((text) =>
    text.slice(0, 4),
  );
  if (from === to) return from === year ? undefined : `${from}年`;
  return from === year ? `至${to}年` : `${from}年起`;
}

function lockupOf(sessions: readonly SessionNode[]): PosterLockup {
  const [first] = sessions;
  const sittings = sessions.flatMap(({ time }) => sittingOf(time) ?? []);
  if (sittings.length === 0) return undatedLockup(sessions.map(({ time }) => time));
  const days = [...new Set(sittings.flatMap((sitting) => sitting.days))].sort();
  const [from = '', to = from] = [days[0], days.at(-1)];
  const isPair = days.length === 2 && daysBetween(from, to) > 1;
  const date = { kind: isPair ? 'pair' : 'days', from, to } as const;
  if (first && sessions.length === 1) return { date, ...singleSession(first.time, sittings[0], days) };
  if (sittings.length < sessions.length) return { date, caption: countOf(sessions.length), hours: seePage };
  return { date, ...manySessions(sittings, days) };
}

type Words = Pick<PosterLockup, 'caption' | 'hours'>;

const countOf = (count: number): string => `共 ${count} 场`;

function undatedLockup(times: readonly SessionTime[]): PosterLockup {
  const known = times.find((time) => time.kind === 'partial');
  const unknown = { caption: '时间待定', hours: '确定后在活动页公布' };
  if (!known) return { date: { kind: 'unknown' }, ...unknown };
  const partial = parsePartialDate(known.date);
  if (partial.kind === 'day') {
    const date = { kind: 'days', from: partial.day, to: partial.day } as const;
    return { date, caption: weekday(partial.day), hours: '具体时间待定' };
  }
  if (partial.kind === 'year') return { date: { kind: 'unknown' }, caption: `${partial.year}年`, hours: unknown.hours };
  const third = partial.kind === 'third' ? partial.third : undefined;
  return { date: { kind: 'part', month: partial.month, third }, caption: '具体日期待定', hours: unknown.hours };
}

function singleSession(time: SessionTime, sitting: Sitting | undefined, days: readonly Day[]): Words {
  const [first = ''] = days;
  if (days.length === 1) return { caption: weekday(first), hours: sitting?.hours ?? '几点待公布' };
  if (time.kind === 'timed' && time.end !== undefined) {
    const ends = dayOf(time.end);
    return { caption: `${weekday(first)} ${timeOf(time.start)} 起`, hours: `${weekday(ends)} ${timeOf(time.end)} 止` };
  }
  return sitting?.hours
    ? { caption: '每天', hours: sitting.hours }
    : { caption: `共 ${days.length} 天`, hours: '详见活动页' };
}

function manySessions(sittings: readonly Sitting[], days: readonly Day[]): Words {
  const perDay = days.map((day) => sittings.filter((sitting) => sitting.days.includes(day)));
  const [firstDay = []] = perDay;
  if (days.length === 1) {
    const count = `${sittings.length} 场`;
    const hours = sameHours(sittings);
    return { caption: `${weekday(days[0] ?? '')} ${count}`, hours: hours ?? startsOf(sittings) };
  }
  const rhythm = rhythmOf(days);
  if (rhythm && perDay.every((day) => hoursList(day) === hoursList(firstDay))) {
    if (firstDay.length === 1) return { caption: rhythm, hours: firstDay[0]?.hours ?? seePage };
    return { caption: `${rhythm} ${firstDay.length} 场`, hours: startsOf(firstDay) };
  }
  const hours = sameHours(sittings);
  if (hours && sittings.length === 2 && days.length === 2) return { caption: days.map(weekday).join('、'), hours };
  return { caption: countOf(sittings.length), hours: hours ?? seePage };
}

/** `每天` for consecutive days, `每周六` for at least three consecutive weeks, else undefined. */
function rhythmOf(days: readonly Day[]): string | undefined {
  const gaps = new Set(days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day)));
  if (gaps.size !== 1) return undefined;
  if (gaps.has(1)) return '每天';
  return gaps.has(7) && days.length > 2 ? `每${weekday(days[0] ?? '')}` : undefined;
}

const hoursList = (sittings: readonly Sitting[]): string => sittings.map(({ hours }) => hours ?? '?').join();

function sameHours(sittings: readonly Sitting[]): string | undefined {
  const hours = sittings[0]?.hours;
  return sittings.every((sitting) => sitting.hours === hours) ? hours : undefined;
}

/** `09:00、14:00 开始`; with more than three starts, only the first. */
function startsOf(sittings: readonly Sitting[]): string {
  const starts = [...new Set(sittings.map(({ start }) => start))];
  if (starts.includes(undefined)) return seePage;
  return starts.length > 3 ? `首场 ${starts[0]}` : `${starts.join('、')} 开始`;
}
