import type { SessionNode } from '#domain/activity/activity-node.ts';
import { isStanding } from '#domain/activity/standing-sessions.ts';
import type { SessionTime } from '#domain/schedule/session-time.ts';
import { daysBetween } from '#domain/time/day.ts';
import { type Day, dayOf, timeOf } from '#domain/time/instant.ts';
import { parsePartialDate } from '#domain/time/partial-date.ts';
import { shortDay, weekday } from '../format/date.ts';
import { partOrUntold } from '../format/day-part.ts';
import { type LockupWords, longestNote } from './lockup-words.ts';
import { openingWords } from './opening.ts';
import { rhythmOf } from './rhythm.ts';
import { type Sitting, sittingOf } from './sitting.ts';
import { stagesText } from './stages.ts';

/** Date and time on a poster: a date in large digits, and two short lines beside it. */
export interface PosterLockup extends LockupWords {
  readonly date: /** Every day of a range, or some days within it. */
    | { readonly kind: 'days'; readonly from: Day; readonly to: Day }
    /** Two or three days, not in a row. */
    | { readonly kind: 'apart'; readonly days: readonly Day[] }
    /** `month` is `YYYY-MM`; `third` is 上旬, 中旬, 下旬, or undefined for the whole month. */
    | { readonly kind: 'part'; readonly month: string; readonly third: string | undefined }
    | { readonly kind: 'year'; readonly year: string }
    | { readonly kind: 'unknown' };
  /** The year of dates outside the campaign's year: `2028年`, `至2028年`, `2027年起`. The digits have none. */
  readonly years?: string;
}

const seePage = '各场时间见活动页';
const [timeOpen, dateOpen, toldLater] = ['时间待定', '具体日期待定', '确定后在活动页公布'];
const hourOpen = partOrUntold(undefined);

/**
 * The lockup of some sessions. Undated sessions are counted, but do not affect the date while others have one.
 * @param year of the campaign, which a poster shows with the festival's name
 */
export function posterLockup(sessions: readonly SessionNode[], year: number): PosterLockup {
  const withPromise = lockupOf(sessions);
  const lockup = sessions.some(isStanding) ? withPromise : withoutPromise(withPromise);
  const years = yearsOf(lockup.date, String(year));
  return years === undefined ? lockup : { ...lockup, years };
}

/** What is cancelled has nothing that is still to come. */
const unpromised: Readonly<Record<string, string>> = {
  [timeOpen]: '时间未定',
  [dateOpen]: '日期未定',
  [toldLater]: '已经取消',
  [hourOpen]: '已经取消',
};

const withoutPromise = (lockup: PosterLockup): PosterLockup => ({
  ...lockup,
  caption: unpromised[lockup.caption] ?? lockup.caption,
  hours: unpromised[lockup.hours] ?? lockup.hours,
  note: lockup.note?.replaceAll('待定', '未定'),
});

function yearsOf(date: PosterLockup['date'], year: string): string | undefined {
  if (date.kind === 'unknown' || date.kind === 'year') return undefined;
  const [from = '', to = from] = boundsOf(date).map((text) => text.slice(0, 4));
  if (from === to) return from === year ? undefined : `${from}年`;
  return from === year ? `至${to}年` : `${from}年起`;
}

function boundsOf(date: Exclude<PosterLockup['date'], { readonly kind: 'unknown' | 'year' }>): readonly string[] {
  if (date.kind === 'part') return [date.month];
  return date.kind === 'apart' ? [date.days[0] ?? '', date.days.at(-1) ?? ''] : [date.from, date.to];
}

function lockupOf(sessions: readonly SessionNode[]): PosterLockup {
  const sittings = sessions.flatMap(({ time }) => sittingOf(time) ?? []);
  const note = stagesText(sessions);
  if (sittings.length === 0) return { ...undatedLockup(sessions.map(({ time }) => time)), note };
  const days = [...new Set(sittings.flatMap((sitting) => sitting.days))].sort();
  const words = datedWords(sessions, sittings, days);
  return { date: dateOf(days), ...words, note: note ?? words.note };
}

/** Words; without a note of their own they leave the place to another one. */
type Words = Pick<LockupWords, 'caption' | 'hours'> & Partial<Pick<PosterLockup, 'note' | 'date'>>;

function dateOf(days: readonly Day[], most = 2): PosterLockup['date'] {
  const [from = '', to = from] = [days[0], days.at(-1)];
  const isApart = days.length <= most && daysBetween(from, to) >= days.length;
  return isApart ? { kind: 'apart', days } : { kind: 'days', from, to };
}

const countOf = (count: number): string => `共 ${count} 场`;

function undatedLockup(times: readonly SessionTime[]): Omit<PosterLockup, 'note'> {
  const known = times.find((time) => time.kind === 'partial');
  const hours = toldLater;
  if (!known) return { date: { kind: 'unknown' }, caption: timeOpen, hours };
  const partial = parsePartialDate(known.date);
  switch (partial.kind) {
    case 'day': {
      const date = { kind: 'days', from: partial.day, to: partial.day } as const;
      return { date, caption: weekday(partial.day), hours: hourOpen };
    }
    case 'year':
      return { date: { kind: 'year', year: partial.year }, caption: dateOpen, hours };
    case 'month':
      return { date: { kind: 'part', month: partial.month, third: undefined }, caption: dateOpen, hours };
    case 'third':
      return { date: { kind: 'part', month: partial.month, third: partial.third }, caption: dateOpen, hours };
    default:
      return partial satisfies never;
  }
}

function datedWords(sessions: readonly SessionNode[], sittings: readonly Sitting[], days: readonly Day[]): Words {
  const [session] = sessions;
  const [sitting] = sittings;
  if (session && sitting && sessions.length === 1) return singleSession(session.time, sitting, days);
  if (sittings.length < sessions.length) return { caption: countOf(sessions.length), hours: seePage };
  return days.length === 1 ? oneDay(sittings, days) : manyDays(sessions, sittings, days);
}

function singleSession(time: SessionTime, { hours = seePage }: Sitting, days: readonly Day[]): Words {
  const [first = ''] = days;
  if (time.kind === 'timed' && time.end !== undefined && days.length > 1) {
    const ends = dayOf(time.end);
    return { caption: `${weekday(first)} ${timeOf(time.start)} 起`, hours: `${weekday(ends)} ${timeOf(time.end)} 止` };
  }
  if (time.kind !== 'all-day') return { caption: weekday(first), hours };
  const words = openingWords(time, days);
  const isNamed = days.length === 1 || dateOf(days).kind === 'apart';
  return isNamed ? { ...words, caption: weekdaysOf(days) } : words;
}

function oneDay(sittings: readonly Sitting[], [day = '']: readonly Day[]): Words {
  return { caption: `${weekday(day)} ${sittings.length} 场`, hours: sameHours(sittings) ?? startsOf(sittings) };
}

function manyDays(sessions: readonly SessionNode[], sittings: readonly Sitting[], days: readonly Day[]): Words {
  const perDay = days.map((day) => sittings.filter((sitting) => sitting.days.includes(day)));
  const [firstDay = []] = perDay;
  const rhythm = rhythmOf(days, sessions);
  if (rhythm && perDay.every((day) => hoursList(day) === hoursList(firstDay))) {
    const note = rhythm.note === undefined ? {} : { note: rhythm.note };
    if (firstDay.length === 1) return { caption: rhythm.caption, hours: firstDay[0]?.hours ?? seePage, ...note };
    return { caption: `${rhythm.caption} ${firstDay.length} 场`, hours: startsOf(firstDay), ...note };
  }
  const hours = sameHours(sittings);
  if (hours && sittings.length === 2 && days.length === 2) return { caption: weekdaysOf(days), hours };
  const date = dateOf(days, mostApart);
  return { date, caption: countOf(sittings.length), hours: hours ?? seePage, ...daysNote(days, date) };
}

/** `周六、周日`; `都是周六` when they are the same. */
function weekdaysOf(days: readonly Day[]): string {
  const names = days.map(weekday);
  return names.length > 1 && new Set(names).size === 1 ? `都是${names[0] ?? ''}` : names.join('、');
}

/** As many days fit the large digits. */
const mostApart = 3;

/** The days that a range hides, where a note has room for them. */
function daysNote(days: readonly Day[], { kind }: PosterLockup['date']): Pick<Words, 'note'> {
  const [from = '', to = from] = [days[0], days.at(-1)];
  const isInRow = daysBetween(from, to) < days.length;
  const note = days.map(shortDay).join('、');
  return kind === 'apart' || isInRow || note.length > longestNote ? {} : { note };
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
