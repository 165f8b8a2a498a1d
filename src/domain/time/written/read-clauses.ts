import { type Clause, type ClauseDraft, emptyClause, isSign } from './clause.ts';
import { type DateContext, readDays, type WrittenDays } from './days.ts';
import { type HoursRead, lasting, momentAt, readHours, type WrittenHours } from './hours.ts';
import { readWeekdays } from './read-weekdays.ts';
import type { Sign, Token } from './token.ts';
import type { Window } from './window.ts';

/** Signs that change nothing. */
const idle: ReadonlySet<Sign> = new Set(['separator', 'noise']);

/** Signs that mean nothing by themselves. */
const dependent: ReadonlySet<Sign> = new Set(['-', 'next-day', 'clause', 'last-entry', 'closed', 'except']);

/**
 * Reads the clauses of a text: a clause ends at a semicolon or line break, and where a date follows hours
 * (9月20日上午，9月21日下午) or a title follows another (初赛9月16日，决赛9月22日). Undefined when a sign has no meaning where it stands.
 */
export function clausesOf(tokens: readonly Token[], window: Window): readonly Clause[] | undefined {
  const clauses: ClauseDraft[] = [emptyClause()];
  let context: DateContext = { year: Number(window.from.slice(0, 4)), month: undefined, window };
  let position = 0;
  while (position < tokens.length) {
    const state = clauses.at(-1) ?? emptyClause();
    const token = tokens[position];
    if (token?.kind === 'sign' && token.sign === 'clause') {
      clauses.push(emptyClause());
      position += 1;
      continue;
    }
    const next = readOn(tokens, position, state, context, () => {
      const following = emptyClause();
      clauses.push(following);
      return following;
    });
    if (next === undefined) return undefined;
    position = next;
    context = contextAfter(clauses.at(-1)?.days.at(-1), context);
  }
  return withAsides(clauses);
}

/**
 * A clause that tells no time of its own (`16:30停止入馆，每周一闭馆` in brackets on a line of their own) is of all the others;
 * how often it is held, of the only one.
 */
function withAsides(clauses: readonly ClauseDraft[]): readonly Clause[] {
  const telling = clauses.filter(isTelling);
  const asides = clauses.filter((clause) => !isTelling(clause));
  const [aside] = asides;
  if (!aside) return telling;
  const own = telling.length === 1 ? aside : emptyClause();
  return telling.map((clause) => ({
    ...clause,
    closed: [...clause.closed, ...asides.flatMap(({ closed }) => closed)],
    except: [...clause.except, ...asides.flatMap(({ except }) => except)],
    notes: [...clause.notes, ...asides.flatMap(({ notes }) => notes)],
    lastEntry: clause.lastEntry ?? asides.find(({ lastEntry }) => lastEntry !== undefined)?.lastEntry,
    count: clause.count ?? own.count,
    dayCount: clause.dayCount ?? own.dayCount,
  }));
}

/** False for a clause of signs without meaning, and one that only adds to others. */
const isTelling = ({ days, hours, weekdays, signs, title }: ClauseDraft): boolean =>
  days.length + hours.length + weekdays.length + signs.size > 0 || title !== undefined;

function contextAfter(days: WrittenDays | undefined, context: DateContext): DateContext {
  const month = days?.kind === 'days' ? days.to.slice(0, 7) : days?.kind === 'month' ? days.month : undefined;
  return month === undefined ? context : { ...context, year: Number(month.slice(0, 4)), month };
}

/** Reads one sign or phrase into the state. Returns the position after it, undefined without a meaning. */
function readOn(
  tokens: readonly Token[],
  position: number,
  state: ClauseDraft,
  context: DateContext,
  startNew: () => ClauseDraft,
): number | undefined {
  const date = readDays(tokens, position, context);
  if (date) return takeDays(tokens, date.days, date.next, state, startNew);
  const hours = readHours(tokens, position);
  const isLastEntry = hours?.hours.kind === 'hours' && isSign(tokens[hours.next], 'last-entry');
  if (hours && !isLastEntry) return takeHours(tokens, hours, state, context, startNew);
  if (hours?.hours.kind === 'hours') {
    state.lastEntry = hours.hours.start;
    return hours.next + 1;
  }
  return takeToken(tokens, position, state, startNew);
}

/** Hours, or a start whose end is on another day. */
function takeHours(
  tokens: readonly Token[],
  { hours, next }: HoursRead,
  state: ClauseDraft,
  context: DateContext,
  startNew: () => ClauseDraft,
): number {
  const across = endOnAnotherDay(tokens, hours, next, context);
  if (!across) {
    const isWhole = state.areHoursFirst && state.hours.some(({ kind }) => kind === 'hours');
    const isNew = (isWhole || state.isMarked) && state.days.length > 0;
    const own = isNew ? startNew() : state;
    own.areHoursFirst ||= own.days.length === 0;
    own.hours.push(hours);
    return next;
  }
  state.across = { start: across.start, end: across.end };
  return across.next;
}

function takeToken(
  tokens: readonly Token[],
  position: number,
  state: ClauseDraft,
  startNew: () => ClauseDraft,
): number | undefined {
  const token = tokens[position];
  switch (token?.kind) {
    case 'weekdays':
      return readWeekdays(tokens, token, position, state);
    case 'count':
      state.count = token.count + (token.isOfAll ? 0 : (state.count ?? 0));
      return position + 1;
    case 'day-count':
      state.dayCount = token.count;
      return position + 1;
    case 'duration':
      return takeDuration(token.minutes, state) ? position + 1 : undefined;
    case 'title':
      takeTitle(token.title, state, startNew);
      return position + 1;
    case 'note':
      state.notes.push(token.index);
      state.isMarked = state.hours.length > 0;
      return position + 1;
    case 'sign':
      return takeSign(token.sign, tokens[position - 1], state) ? position + 1 : undefined;
    default:
      return undefined;
  }
}

/** A sign by itself; 左右 behind an hour is of the hour. False for one that means nothing by itself. */
function takeSign(sign: Sign, before: Token | undefined, state: ClauseDraft): boolean {
  if (dependent.has(sign)) return false;
  if (!idle.has(sign)) state.signs.add(sign === 'vague' && before?.kind === 'time' ? 'vague-hours' : sign);
  if (sign === 'full' || sign === 'cancelled') state.isMarked = state.hours.length > 0;
  return true;
}

/** How long each session lasts gives the end of those without one. False where it contradicts an end. */
function takeDuration(minutes: number, state: ClauseDraft): boolean {
  const hours = state.hours.map((each) => lasting(each, minutes));
  state.hours = hours.filter((each) => each !== undefined);
  return hours.length > 0 && !hours.includes(undefined);
}

/** A title is of what follows it, or of the days before it: 初赛9月16日，决赛9月22日; 9月16日初赛，9月22日决赛. */
function takeTitle(title: string, state: ClauseDraft, startNew: () => ClauseDraft): void {
  const own = state.title === undefined ? state : startNew();
  own.title = title;
  own.isTitleLast = own.days.length > 0;
}

function takeDays(
  tokens: readonly Token[],
  days: WrittenDays,
  next: number,
  state: ClauseDraft,
  startNew: () => ClauseDraft,
): number | undefined {
  if (isSign(tokens[next], 'except')) {
    if (days.kind !== 'days' || days.from !== days.to) return undefined;
    state.except.push(days.from);
    return next + 1;
  }
  const isEnded =
    (state.hours.length > 0 && !state.areHoursFirst) ||
    (state.hours.length === 0 && (state.signs.has('cancelled') || state.signs.has('full'))) ||
    state.isTitleLast;
  const isNew = state.days.length > 0 && isEnded;
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
