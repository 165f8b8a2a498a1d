import type { Day } from '../instant.ts';
import type { WrittenDays } from './days.ts';
import type { WrittenHours } from './hours.ts';
import type { Sign, Token } from './token.ts';

/** The content of one clause of a written time: days, hours, and what applies to them. */
export type Clause = Readonly<ClauseDraft>;

/** A clause while it is read. */
export interface ClauseDraft {
  days: WrittenDays[];
  hours: WrittenHours[];
  /** True for hours before their days: 14:30-16:00（9月18日、25日）. */
  areHoursFirst: boolean;
  /** True after a note or a state behind hours: hours that follow are not of it. */
  isMarked: boolean;
  /** A session that ends on another date than it starts. */
  across: { readonly start: string; readonly end: { readonly day: Day; readonly time: string } } | undefined;
  /** No entry after this time. */
  lastEntry: string | undefined;
  /** Number of sessions that the text states. */
  count: number | undefined;
  /** Number of days that the text states. */
  dayCount: number | undefined;
  title: string | undefined;
  /** Numbers of the notes in it. */
  notes: number[];
  /** True for a title after its days: 9月16日初赛. */
  isTitleLast: boolean;
  /** Positions from Monday of a weekly rule; empty without one. */
  weekdays: readonly number[];
  /** True for weekdays that say neither 每 nor from which to which: 周三下午. */
  areWeekdaysAlone: boolean;
  /** True for 工作日. */
  areWorkingDays: boolean;
  closed: readonly number[];
  /** Hours of some weekdays of a range, which replace the others: 周五 9:00-20:00. */
  special: SpecialHours[];
  except: Day[];
  signs: Set<Sign>;
  /** Weekdays that are written beside a day but do not match it. */
  mismatches: { readonly day: Day; readonly weekday: number }[];
}

export interface SpecialHours {
  /** Positions from Monday. */
  readonly days: readonly number[];
  readonly hours: WrittenHours & { readonly kind: 'hours' };
}

export const emptyClause = (): ClauseDraft => ({
  days: [],
  hours: [],
  areHoursFirst: false,
  isMarked: false,
  across: undefined,
  lastEntry: undefined,
  count: undefined,
  dayCount: undefined,
  title: undefined,
  notes: [],
  isTitleLast: false,
  weekdays: [],
  areWeekdaysAlone: false,
  areWorkingDays: false,
  closed: [],
  special: [],
  except: [],
  signs: new Set(),
  mismatches: [],
});

export const isSign = (token: Token | undefined, sign: Sign): boolean => token?.kind === 'sign' && token.sign === sign;
