import { sectionText } from '#domain/notice/section-text.ts';
import { deadlineInstant } from '#domain/time/deadline.ts';
import { dayOf, type Instant, instantOf, timeOf } from '#domain/time/instant.ts';
import type { Shown } from '#domain/time/moments.ts';
import { parsePartialDate } from '#domain/time/partial-date.ts';
import type { Deadline } from '#schemas/campaign.ts';
import { dayIn, partialDateIn } from '../format/date.ts';

export interface DeadlineRow {
  readonly id: string;
  /** `8月28日前`, `8月底前`, `9月中旬内`, `8月21日起`, `9月17日 08:30前`, or the notice's words. */
  readonly when: string;
  /** The first day of `when` as `8.28`, for the digit pictures; undefined unless the day is known and of the year. */
  readonly digits: string | undefined;
  readonly what: string;
  readonly who: string;
  /** The part of the notice that states it. */
  readonly section: string | undefined;
  readonly passed: boolean;
  /** From when on it has passed; undefined without a date. */
  readonly passes: Shown | undefined;
}

/** Deadlines in chronological order, undated ones last. Dates of another year than `year` name theirs. */
export const deadlineRows = (deadlines: readonly Deadline[], year: number, now: Instant): readonly DeadlineRow[] =>
  [...deadlines].sort((a, b) => sortKey(a) - sortKey(b)).map((deadline) => row(deadline, year, now));

function row(deadline: Deadline, year: number, now: Instant): DeadlineRow {
  const instant = deadlineInstant(deadline);
  return {
    id: deadline.id,
    when: whenText(deadline, year),
    digits: digitsOf(deadline.from ?? deadline.by, year),
    what: deadline.what,
    who: deadline.who,
    section: deadline.source.section && sectionText(deadline.source.section),
    passed: instant !== undefined && instant <= now,
    passes: instant === undefined ? undefined : { from: instant <= now ? undefined : instant, until: undefined },
  };
}

function whenText({ from, by, when }: Deadline, year: number): string {
  return [datesText(from, by, year), when].filter(Boolean).join('，');
}

function datesText(from: string | undefined, by: string | undefined, year: number): string | undefined {
  if (by === undefined) return from && `${partialDateIn(year, from)}起`;
  if (from === undefined) return `${untilText(by, year)}${untilWord(by)}`;
  return `${partialDateIn(year, from)}至${untilText(by, Number(from.slice(0, 4)))}`;
}

/** The end of a deadline, with its year where that is not `year`: `9月30日`, `9月17日 08:30`, `2028年1月下旬`. */
export const untilText = (by: string, year: number): string =>
  by.includes('T') ? `${dayIn(year, dayOf(instantOf(by)))} ${timeOf(instantOf(by))}` : partialDateIn(year, by);

/** The suffix of an end date: a month or third of a month includes its last day. */
function untilWord(by: string): string {
  if (by.includes('T')) return '前';
  return { day: '前', third: '内', month: '底前', year: '底前' }[parsePartialDate(by).kind];
}

function digitsOf(date: string | undefined, year: number): string | undefined {
  if (date === undefined || Number(date.slice(0, 4)) !== year) return undefined;
  const day = date.includes('T') ? dayOf(instantOf(date)) : date;
  const parsed = parsePartialDate(day);
  return parsed.kind === 'day' ? `${Number(day.slice(5, 7))}.${Number(day.slice(8, 10))}` : undefined;
}

const sortKey = (deadline: Deadline) =>
  deadlineInstant(deadline) ?? deadlineInstant({ ...deadline, by: deadline.from }) ?? Number.MAX_SAFE_INTEGER;
