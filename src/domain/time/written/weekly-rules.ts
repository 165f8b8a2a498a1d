import type { WrittenSession } from '#schemas/session.ts';
import type { WeekdayName } from '#schemas/time/weekday.ts';
import { lastDayOfMonth, weekdays as weekdayNames, weekdayOf } from '../day.ts';
import type { Day } from '../instant.ts';
import type { Clause } from './clause.ts';
import type { WrittenDays } from './days.ts';
import { workingDays } from './festival-days.ts';
import type { WrittenHours } from './hours.ts';
import type { Window } from './window.ts';

/** 每周三（9月18日、25日）: the days themselves, each on a weekday of the rule. */
export function listedDays({ days, weekdays, signs, except }: Clause): readonly Day[] | undefined {
  const single = days.flatMap((each) => (each.kind === 'days' && each.from === each.to ? [each.from] : []));
  const isList = days.length > 1 && single.length === days.length && !signs.has('from') && except.length === 0;
  return isList && single.every((day) => weekdays.includes((weekdayOf(day) + 6) % 7)) ? single : undefined;
}

/** The days of a rule: those that it tells, a month, else the campaign's. */
export function periodOf(days: WrittenDays | undefined, window: Window): Period {
  if (days?.kind === 'month') return { from: `${days.month}-01`, to: lastDayOfMonth(days.month) };
  const { from, to } = days?.kind === 'days' ? days : window;
  return { from, to };
}

/** The days of a rule; to the end of the campaign's where it tells the first one only. Undefined where it tells others. */
export function ruleDays({ days: [days, ...others], signs }: Clause, window: Window): RuleDays | undefined {
  if (others.length > 0 || days?.kind === 'partial') return undefined;
  if (days?.kind !== 'days' || days.from < days.to) return { ...periodOf(days, window), isOpen: false };
  return signs.has('from') ? { from: days.from, to: window.to, isOpen: true } : undefined;
}

interface Period {
  readonly from: Day;
  readonly to: Day;
}

interface RuleDays extends Period {
  /** True where the last day is not told. */
  readonly isOpen: boolean;
}

/** A rule for working days without the holidays among its days. */
export function withoutDaysOff(clause: Clause, { from, to }: Period, window: Window): Clause {
  if (!clause.areWorkingDays) return clause;
  const { off } = workingDays(from, to, window);
  const held = off.filter((day) => clause.weekdays.includes((weekdayOf(day) + 6) % 7) && !clause.except.includes(day));
  return { ...clause, except: [...clause.except, ...held] };
}

/** What must be asked about the holidays among the days of a rule for working days, in zh-CN. */
export function workingDaysQuestions(clause: Clause, window: Window): readonly string[] {
  const period = clause.areWorkingDays ? ruleDays(clause, window) : undefined;
  return period ? workingDays(period.from, period.to, window).questions : [];
}

/** The rules of a clause, one for each of its hours, and those of weekdays with hours of their own: 周六9:00-17:00，周日9:00-12:00. */
export const rules = (
  { weekdays, hours, special, except }: Clause,
  { from, to }: Period,
): readonly WrittenSession[] => [
  ...(hours.length === 0 ? [undefined] : hours).map((each) => rule(from, to, weekdays.map(nameOf), each, except)),
  ...special.map((each) => rule(from, to, each.days.map(nameOf), each.hours, except)),
];

/** A weekly session with hours, a part of the day or neither. */
export function rule(
  from: Day,
  to: Day,
  weekdays: readonly WeekdayName[],
  hours: WrittenHours | undefined,
  except: readonly Day[],
): WrittenSession {
  const part = hours?.kind === 'part' && hours.part !== 'whole-day' ? hours.part : undefined;
  const end = hours?.kind === 'hours' ? hours.end : undefined;
  return {
    kind: 'weekly',
    from,
    to,
    weekdays: [...weekdays],
    ...(hours?.kind === 'hours' ? { starts: hours.start } : {}),
    ...(end === undefined ? {} : { ends: end === '24:00' ? '00:00' : end }),
    ...(part === undefined ? {} : { part }),
    ...(except.length > 0 ? { except: [...except] } : {}),
  };
}

export const nameOf = (position: number): WeekdayName => weekdayNames[position] ?? '周一';
