import { weekdayOf } from '../day.ts';
import type { Day } from '../instant.ts';
import { type DateContext, readDays, type WrittenDays } from './days.ts';
import { type HoursRead, momentAt, readHours, type WrittenHours } from './hours.ts';
import type { Sign, Token } from './tokens.ts';

/** What one clause of a written time says: days, hours, and what applies to them. */
export interface Clause {
  readonly days: WrittenDays[];
  readonly hours: WrittenHours[];
  /** A session that ends on another date than it starts. */
  readonly across: { start: string; end: { day: Day; time: string } } | undefined;
  /** No entry after this time. */
  readonly lastEntry: string | undefined;
  /** Number of sessions that the text states. */
  readonly count: number | undefined;
  readonly title: string | undefined;
  /** Positions from Monday of a weekly rule; empty without one. */
  readonly weekdays: readonly number[];
  readonly closed: readonly number[];
  /** Hours of some weekdays of a range, which replace the others: 周五 9:00-20:00. */
  readonly special: readonly SpecialHours[];
  readonly except: Day[];
  readonly signs: ReadonlySet<Sign>;
  /** Weekdays that stand beside a day and are not its own. */
  readonly mismatches: readonly { readonly day: Day; readonly weekday: number }[];
}

export interface SpecialHours {
  /** Positions from Monday. */
  readonly days: readonly number[];
  readonly hours: WrittenHours & { readonly kind: 'hours' };
}

interface State {
  days: WrittenDays[];
  hours: WrittenHours[];
  across: Clause['across'];
  lastEntry: string | undefined;
  count: number | undefined;
  title: string | undefined;
  weekdays: readonly number[];
  closed: readonly number[];
  special: SpecialHours[];
  except: Day[];
  signs: Set<Sign>;
  mismatches: { day: Day; weekday: number }[];
}

const empty = (): State => ({
  days: [],
  hours: [],
  across: undefined,
  lastEntry: undefined,
  count: undefined,
  title: undefined,
  weekdays: [],
  closed: [],
  special: [],
  except: [],
  signs: new Set(),
  mismatches: [],
});

/** Signs that change nothing. */
const idle: ReadonlySet<Sign> = new Set(['separator', 'noise']);

/** Signs that mean nothing by themselves. */
const dependent: ReadonlySet<Sign> = new Set(['-', 'next-day', 'clause', 'last-entry', 'closed', 'except']);

/**
 * Reads the clauses of a text: a clause ends at a semicolon or line break, and where a date follows hours
 * (9月20日上午，9月21日下午). Undefined when a sign has no meaning where it stands.
 */
export function clausesOf(tokens: readonly Token[], year: number): readonly Clause[] | undefined {
  const clauses: State[] = [empty()];
  let context: DateContext = { year, month: undefined };
  let position = 0;
  while (position < tokens.length) {
    const state = clauses.at(-1) ?? empty();
    const token = tokens[position];
    if (token?.kind === 'sign' && token.sign === 'clause') {
      clauses.push(empty());
      position += 1;
      continue;
    }
    const next = readOn(tokens, position, state, context, () => {
      const following = empty();
      clauses.push(following);
      return following;
    });
    if (next === undefined) return undefined;
    position = next;
    context = contextAfter(clauses.at(-1)?.days.at(-1), context);
  }
  return clauses.filter(isTelling);
}

/** False for a clause of signs without meaning. */
const isTelling = ({ days, hours, weekdays, signs }: State): boolean =>
  days.length + hours.length + weekdays.length + signs.size > 0;

function contextAfter(days: WrittenDays | undefined, context: DateContext): DateContext {
  if (days?.kind === 'days') return { year: Number(days.to.slice(0, 4)), month: days.to.slice(0, 7) };
  if (days?.kind === 'month') return { year: Number(days.month.slice(0, 4)), month: days.month };
  return context;
}

/** Reads one sign or phrase into the state. Returns the position after it, undefined without a meaning. */
function readOn(
  tokens: readonly Token[],
  position: number,
  state: State,
  context: DateContext,
  startNew: () => State,
): number | undefined {
  const date = readDays(tokens, position, context);
  if (date) return takeDays(tokens, date.days, date.next, state, startNew);
  const hours = readHours(tokens, position);
  const isLastEntry = hours?.hours.kind === 'hours' && isSign(tokens[hours.next], 'last-entry');
  if (hours && !isLastEntry) return takeHours(tokens, hours, state, context);
  if (hours?.hours.kind === 'hours') {
    state.lastEntry = hours.hours.start;
    return hours.next + 1;
  }
  return takeToken(tokens, position, state);
}

/** Hours, or a start whose end is on another day. */
function takeHours(tokens: readonly Token[], { hours, next }: HoursRead, state: State, context: DateContext): number {
  const across = endOnAnotherDay(tokens, hours, next, context);
  if (!across) {
    state.hours.push(hours);
    return next;
  }
  state.across = { start: across.start, end: across.end };
  return across.next;
}

function takeToken(tokens: readonly Token[], position: number, state: State): number | undefined {
  const token = tokens[position];
  switch (token?.kind) {
    case 'weekdays':
      return takeWeekdays(tokens, token, position, state);
    case 'count':
      state.count = token.count;
      return position + 1;
    case 'title':
      state.title = token.title;
      return position + 1;
    case 'sign':
      if (dependent.has(token.sign)) return undefined;
      if (!idle.has(token.sign)) state.signs.add(token.sign);
      return position + 1;
    default:
      return undefined;
  }
}

const isSign = (token: Token | undefined, sign: Sign): boolean => token?.kind === 'sign' && token.sign === sign;

function takeDays(
  tokens: readonly Token[],
  days: WrittenDays,
  next: number,
  state: State,
  startNew: () => State,
): number | undefined {
  if (isSign(tokens[next], 'except')) {
    if (days.kind !== 'days' || days.from !== days.to) return undefined;
    state.except.push(days.from);
    return next + 1;
  }
  const isNew = state.hours.length > 0 && state.days.length > 0;
  (isNew ? startNew() : state).days.push(days);
  return next;
}

/** `19:00-9月21日7:30`: the end on another day. */
function endOnAnotherDay(tokens: readonly Token[], hours: WrittenHours, next: number, context: DateContext) {
  if (hours.kind !== 'hours' || hours.end !== undefined || !isSign(tokens[next], '-')) return undefined;
  const day = readDays(tokens, next + 1, context);
  if (day?.days.kind !== 'days' || day.days.from !== day.days.to) return undefined;
  const moment = momentAt(tokens, day.next, undefined);
  return moment && { start: hours.start, end: { day: day.days.from, time: moment.time }, next: moment.next };
}

/** Weekdays: of closed days, of a rule, or beside a day, whose own they must be. */
function takeWeekdays(tokens: readonly Token[], token: Weekdays, position: number, state: State): number | undefined {
  const next = position + 1;
  if (isSign(tokens[next], 'closed') || isSign(tokens[next], 'except')) {
    state.closed = token.days;
    return next + 1;
  }
  const beside = state.days.at(-1);
  if (!token.isRule && beside?.kind === 'days' && isBesideDays(token, beside)) {
    state.mismatches.push(...mismatchesOf(token, beside));
    return next;
  }
  if (!token.isRule && state.hours.length > 0) return takeSpecial(tokens, token, next, state);
  if (state.weekdays.length > 0) return undefined;
  state.weekdays = token.days;
  return next;
}

/** Hours of weekdays within a range that has hours already. */
function takeSpecial(tokens: readonly Token[], { days }: Weekdays, next: number, state: State): number | undefined {
  let at = next;
  while (isSign(tokens[at], 'separator') || isSign(tokens[at], 'noise')) at += 1;
  const hours = readHours(tokens, at);
  if (hours?.hours.kind !== 'hours' || hours.hours.isNextDay) return undefined;
  state.special.push({ days, hours: hours.hours });
  return hours.next;
}

type Weekdays = Token & { readonly kind: 'weekdays' };
type Days = WrittenDays & { readonly kind: 'days' };

/** A single weekday belongs to the day, or to the end of the range, before it. */
function mismatchesOf({ days, isSpan }: Weekdays, { to }: Days): Clause['mismatches'] {
  const [weekday] = days;
  return isSpan || weekday === undefined || positionOf(to) === weekday ? [] : [{ day: to, weekday }];
}

const positionOf = (day: Day): number => (weekdayOf(day) + 6) % 7;

/** One weekday beside a day or the end of a range; or the weekdays of both ends of a range. */
function isBesideDays(token: Weekdays, { from, to }: Days): boolean {
  if (token.isSpan) return from !== to && token.days[0] === positionOf(from) && token.days.at(-1) === positionOf(to);
  return token.days.length === 1 && (from === to || token.days[0] === positionOf(to));
}
