import { eachDay, lastDayOfMonth } from '../day.ts';
import type { Day } from '../instant.ts';
import type { Token } from './token.ts';
import type { Window } from './window.ts';

/** Days as written: a day, a range, a month of which all days are meant, or a month or third that is not more precise. */
export type WrittenDays =
  | { readonly kind: 'days'; readonly from: Day; readonly to: Day; readonly hasYear: boolean }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'partial'; readonly date: string };

export interface DaysRead {
  readonly days: WrittenDays;
  /** Position after the days. */
  readonly next: number;
}

/** Year and month that a date without them continues; before the first date a day is of the campaign's days. */
export interface DateContext {
  readonly year: number;
  readonly month: string | undefined;
  readonly window: Window;
}

interface PointRead {
  readonly day: Day;
  readonly hasYear: boolean;
  readonly next: number;
}

/** Reads a day, a range of days, a month or a year at a position; undefined for anything else and a day that is none. */
export function readDays(tokens: readonly Token[], position: number, context: DateContext): DaysRead | undefined {
  const token = tokens[position];
  if (token?.kind === 'month') return monthAt(token, position, context);
  if (token?.kind === 'year') return { days: { kind: 'partial', date: token.year }, next: position + 1 };
  const from = pointAt(tokens, position, context);
  if (!from) return undefined;
  const to = endAfter(tokens, from, context);
  if (to === 'wrong') return undefined;
  const last = to ?? from;
  return {
    days: { kind: 'days', from: from.day, to: last.day, hasYear: from.hasYear },
    next: last.next,
  };
}

function monthAt(
  token: Token & { readonly kind: 'month' },
  position: number,
  context: DateContext,
): DaysRead | undefined {
  const month = monthOf(fullYear(token.year) ?? context.year, token.month);
  if (month === undefined) return undefined;
  const { third } = token;
  const days: WrittenDays =
    third === undefined ? { kind: 'month', month } : { kind: 'partial', date: `${month}-${third}` };
  return { days, next: position + 1 };
}

/** The end of a range, past weekdays of its start: `9月15日(周一)-21日`. 'wrong' for an end before its start. */
function endAfter(tokens: readonly Token[], from: PointRead, context: DateContext): PointRead | 'wrong' | undefined {
  const at = afterWeekday(tokens, from.next);
  if (!isDash(tokens[at])) return undefined;
  const [year = '', month = ''] = from.day.split('-');
  const to = pointAt(tokens, at + 1, { ...context, year: Number(year), month: `${year}-${month}` });
  if (!to) return undefined;
  return to.day < from.day ? 'wrong' : to;
}

const isDash = (token: Token | undefined): boolean => token?.kind === 'sign' && token.sign === '-';
const isBlank = (token: Token | undefined): boolean =>
  token?.kind === 'sign' && (token.sign === 'noise' || token.sign === 'separator');

/** Position after a weekday in brackets, when a dash follows; else the same position. */
function afterWeekday(tokens: readonly Token[], position: number): number {
  let at = position;
  while (isBlank(tokens[at]) || tokens[at]?.kind === 'weekdays') at += 1;
  return isDash(tokens[at]) ? at : position;
}

function pointAt(tokens: readonly Token[], position: number, context: DateContext): PointRead | undefined {
  const token = tokens[position];
  const next = position + 1;
  if (token?.kind === 'date') {
    const day = dayIn(monthOf(fullYear(token.year) ?? context.year, token.month), token.day);
    return day === undefined ? undefined : { day, hasYear: token.year !== undefined, next };
  }
  const isLater = token?.kind === 'day' || (token?.kind === 'number' && isDayNumber(tokens, position));
  if (!isLater) return undefined;
  const written = token.kind === 'day' ? token.day : token.number;
  const day = context.month === undefined ? onlyDayIn(context.window, written) : dayIn(context.month, written);
  return day === undefined ? undefined : { day, hasYear: false, next };
}

/** The day with a number that is among the campaign's; undefined for none, and for those of several months. */
function onlyDayIn({ from, to }: Window, written: string): Day | undefined {
  const months = [...new Set(eachDay(from, to).map((day) => day.slice(0, 7)))];
  const [day, ...others] = months
    .flatMap((month) => dayIn(month, written) ?? [])
    .filter((each) => each >= from && each <= to);
  return others.length > 0 ? undefined : day;
}

/** A number that ends a range (9.15-25), or one of a list that ends with 日 (5、12、19日); not an hour (9-11点). */
function isDayNumber(tokens: readonly Token[], position: number): boolean {
  const rest = tokens.slice(position + 1);
  const following = rest.find((token) => token.kind !== 'number' && !isDash(token) && !isSeparator(token));
  if (following?.kind === 'day') return true;
  return isDash(tokens[position - 1]) && tokens[position - 2]?.kind === 'date' && !isDash(rest[0]);
}

const isSeparator = (token: Token): boolean => token.kind === 'sign' && token.sign === 'separator';

const fullYear = (year: string | undefined): number | undefined =>
  year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year);

function monthOf(year: number, month: string): string | undefined {
  const number = Number(month);
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : undefined;
}

function dayIn(month: string | undefined, day: string): Day | undefined {
  if (month === undefined || Number(day) < 1) return undefined;
  const text = `${month}-${day.padStart(2, '0')}`;
  return text <= lastDayOfMonth(month) ? text : undefined;
}
