import type { WrittenSession } from '#schemas/session.ts';
import { untoldReason } from '../../checks/text-to-fill.ts';
import { addDays, lastDayOfMonth, weekdays as weekdayNames } from '../day.ts';
import type { Day } from '../instant.ts';
import { acrossDays, at } from './between-instants.ts';
import { countedDays, withParity } from './chosen-days.ts';
import type { Clause, SpecialHours } from './clause.ts';
import type { WrittenDays } from './days.ts';
import { type WrittenHours, withoutSaidParts } from './hours.ts';
import { questionsOf } from './questions.ts';
import { onlyDays } from './weekdays-alone.ts';
import { listedDays, nameOf, periodOf, rule, ruleDays, rules, withoutDaysOff } from './weekly-rules.ts';
import type { Window } from './window.ts';

/** Sessions of a clause, and what the clerk must be asked about them. */
export interface ClauseSessions {
  readonly sessions: readonly WrittenSession[];
  readonly questions: readonly string[];
}

/** The sessions of a clause; a clause without days takes those of the clause before. Undefined when it says no time. */
export function sessionsOf(clause: Clause, before: Clause | undefined, window: Window): ClauseSessions | undefined {
  if (!canBeUntold(clause)) return undefined;
  if (isUntold(clause)) return { sessions: [untold(clause)], questions: [] };
  const all = hasDays(clause) ? clause : (inherited(clause, before) ?? everyDay(clause, window));
  const own = all && withParity(withoutSaidParts(all));
  const sessions = own && dated(own, window);
  if (!sessions) return undefined;
  const status = clause.signs.has('cancelled')
    ? ({ status: 'cancelled', reason: untoldReason } as const)
    : clause.signs.has('full')
      ? ({ status: 'full' } as const)
      : {};
  return {
    sessions: sessions.map((session) => ({
      ...session,
      ...(own.title === undefined ? {} : { title: own.title }),
      ...status,
    })),
    questions: questionsOf(own, window, {
      read: sessions.length,
      isDated: hasDays(clause) || before !== undefined,
    }),
  };
}

/** False for a clause that states a time and also that it is unknown. Known days with unknown hours are allowed. */
const canBeUntold = (clause: Clause): boolean => {
  if (clause.signs.has('untold')) return !hasDays(clause, isDay) && clause.hours.length === 0;
  return !clause.signs.has('hours-untold') || clause.hours.length === 0;
};

const isUntold = (clause: Clause): boolean =>
  (clause.signs.has('untold') || clause.signs.has('hours-untold')) && !hasDays(clause);

const untold = ({ title, signs }: Clause): WrittenSession => ({
  kind: 'tba',
  ...(title === undefined ? {} : { title }),
  ...(signs.has('full') ? { status: 'full' } : {}),
});

const hasDays = ({ days, weekdays }: Clause, counts: (days: WrittenDays) => boolean = () => true): boolean =>
  days.some(counts) || weekdays.length > 0;

/** A month or a third of one leaves the day to be told: 9月中旬（待定）. */
const isDay = ({ kind }: WrittenDays): boolean => kind === 'days';

/** 每天9:00-17:00 and 全月 without days are of the campaign's days, with a question. */
const everyDay = (clause: Clause, { from, to }: Window): Clause | undefined =>
  clause.signs.has('every-day') || (clause.signs.has('whole-month') && from.slice(0, 7) === to.slice(0, 7))
    ? { ...clause, days: [{ kind: 'days', from, to, hasYear: true }] }
    : undefined;

const inherited = (clause: Clause, before: Clause | undefined): Clause | undefined =>
  before && clause.hours.length > 0
    ? {
        ...clause,
        days: before.days,
        weekdays: before.weekdays,
        areWeekdaysAlone: before.areWeekdaysAlone,
        areWorkingDays: before.areWorkingDays,
        closed: clause.closed.length > 0 ? clause.closed : before.closed,
        except: clause.except.length > 0 ? clause.except : before.except,
      }
    : undefined;

function dated(clause: Clause, window: Window): readonly WrittenSession[] | undefined {
  if (clause.across) return acrossDays(clause)?.sessions;
  if (clause.weekdays.length > 0) return openOnWeekdays(clause, window) ?? weekly(clause, window);
  const sessions: WrittenSession[] = [];
  for (const days of clause.days) {
    const some = ofDays(days, clause);
    if (!some) return undefined;
    sessions.push(...some);
  }
  return sessions.length > 0 ? sessions : undefined;
}

function ofDays(days: WrittenDays, clause: Clause): readonly WrittenSession[] | undefined {
  const { hours, signs, special } = clause;
  if (special.length > 0 && !(days.kind === 'days' && days.from < days.to)) return undefined;
  if (days.kind === 'partial') return hours.length === 0 ? [{ kind: 'partial', date: days.date }] : undefined;
  if (days.kind === 'days') {
    return days.from === days.to ? ofDay(days.from, hours) : ofRange(days.from, days.to, clause);
  }
  if (signs.has('whole-month')) return ofRange(`${days.month}-01`, lastDayOfMonth(days.month), clause);
  return hours.length === 0 ? [{ kind: 'partial', date: days.month }] : undefined;
}

function ofDay(day: Day, hours: readonly WrittenHours[]): readonly WrittenSession[] {
  if (hours.length === 0) return [{ kind: 'all-day', from: day }];
  return hours.map((each) =>
    each.kind === 'part' ? { kind: 'all-day', from: day, part: each.part } : timed(day, each),
  );
}

function timed(day: Day, { start, end, isNextDay }: WrittenHours & { readonly kind: 'hours' }): WrittenSession {
  const startsAt = at(day, start);
  if (end === undefined) return { kind: 'timed', start: startsAt };
  return { kind: 'timed', start: startsAt, end: isNextDay ? at(addDays(day, 1), end) : at(day, end) };
}

function ofRange(from: Day, to: Day, clause: Clause): readonly WrittenSession[] | undefined {
  const { hours, closed, except, lastEntry, special } = clause;
  const [first, ...others] = hours;
  const isNightly = first?.kind === 'hours' && (first.isNextDay || first.end === '24:00');
  // One night over two dates: 9月25日—26日 18:30—次日8:00.
  if (first?.kind === 'hours' && first.isNextDay && to === addDays(from, 1) && others.length === 0 && !isEvery(clause))
    return [timed(from, first)];
  if (others.length === 0 && !isNightly) return [opening(from, to, first, clause)];
  if (special.length > 0 || lastEntry !== undefined) return undefined;
  const days = weekdayNames.filter((_, index) => !closed.includes(index));
  return hours.map((each) => rule(from, to, days, each, except));
}

const isEvery = ({ signs, closed, except, count }: Clause): boolean =>
  signs.has('every-day') || closed.length > 0 || except.length > 0 || count !== undefined;

/** An all-day session: its days have the same hours, except for special ones. */
function opening(from: Day, to: Day, hours: WrittenHours | undefined, clause: Clause): WrittenSession {
  const { closed, except, lastEntry, special } = clause;
  return {
    kind: 'all-day',
    from,
    to,
    ...(hours && openingHours(hours)),
    ...(lastEntry === undefined ? {} : { lastEntry }),
    ...(closed.length > 0 ? { closedWeekdays: closed.map(nameOf) } : {}),
    ...(except.length > 0 ? { closedOn: except } : {}),
    ...(special.length > 0 ? { hours: special.map(specialOf) } : {}),
  };
}

function openingHours(hours: WrittenHours) {
  if (hours.kind === 'part') return { part: hours.part };
  return { opens: hours.start, ...(hours.end === undefined ? {} : { closes: hours.end }) };
}

const specialOf = ({ days, hours: { start, end } }: SpecialHours) => ({
  weekdays: days.map(nameOf),
  opens: start,
  ...(end === undefined ? {} : { closes: end }),
});

/** What lets nobody in after some time is open, and closed on the other weekdays: 周二至周日9:00-17:00（16:30停止入馆）. */
function openOnWeekdays(clause: Clause, window: Window): readonly WrittenSession[] | undefined {
  const [days, ...others] = clause.days;
  if (clause.lastEntry === undefined || clause.hours.length > 1 || others.length > 0) return undefined;
  const { from, to } = periodOf(days, window);
  const closed = weekdayNames.flatMap((_, index) => (clause.weekdays.includes(index) ? [] : index));
  return from < to ? ofRange(from, to, { ...withoutDaysOff(clause, { from, to }, window), closed }) : undefined;
}

function weekly(clause: Clause, window: Window): readonly WrittenSession[] | undefined {
  const listed = listedDays(clause) ?? onlyDays(clause, window);
  if (listed) return ofEach(listed, clause);
  const period = ruleDays(clause, window);
  if (!period || period.to < period.from) return undefined;
  const own = withoutDaysOff(clause, period, window);
  const counted = countedDays(own, period.from, period.isOpen ? undefined : period.to);
  return counted ? ofEach(counted, own) : rules(own, period);
}

/** Hours of some weekdays have no days of their own. */
const ofEach = (days: readonly Day[], { hours, special }: Clause): readonly WrittenSession[] | undefined =>
  special.length > 0 ? undefined : days.flatMap((day) => ofDay(day, hours));
