import type { WrittenSession } from '#schemas/session.ts';
import type { WeekdayName } from '#schemas/time/weekday.ts';
import { addDays, eachDay, weekdayNameOf } from '../time/day.ts';
import type { DaySpan } from '../time/day-part.ts';
import { type Day, instantAt, type TimeOfDay } from '../time/instant.ts';
import type { SessionTime } from './session-time.ts';

/** A weekly rule: the sessions that come from it share one object. */
export interface Series {
  /** Stable within the activity, as the id of a session. */
  readonly id: string;
  readonly from: Day;
  /** Inclusive. */
  readonly to: Day;
  /** Monday first. */
  readonly weekdays: readonly WeekdayName[];
  readonly starts: TimeOfDay | undefined;
  /** Of the next day when it is not after `starts`. */
  readonly ends: TimeOfDay | undefined;
  readonly part: DaySpan | undefined;
  /** Days of the rule without a session, sorted. */
  readonly except: readonly Day[];
  /** Days of the rule whose session is cancelled, sorted. */
  readonly cancelled: readonly Day[];
}

/** The days of the rule, sorted; without its exceptions. */
export const daysOfSeries = ({ from, to, weekdays, except }: Omit<Series, 'id' | 'cancelled'>): readonly Day[] =>
  eachDay(from, to).filter((day) => weekdays.includes(weekdayNameOf(day)) && !except.includes(day));

/** The rule of a written weekly session. */
export function seriesOf(session: WrittenSession & { readonly kind: 'weekly' }, id: string): Series {
  const { from, to, weekdays, starts, ends, part, except = [], cancelled = [] } = session;
  const rule = { id, from, to, weekdays, starts, ends, part };
  return { ...rule, except: except.toSorted(), cancelled: cancelled.map(({ on }) => on).toSorted() };
}

/** The time of the rule's session on one of its days. */
export function timeOn({ starts, ends, part }: Series, day: Day): SessionTime {
  if (starts === undefined) return { kind: 'all-day', from: day, to: day, closes: ends, part };
  const start = instantAt(day, starts);
  if (ends === undefined) return { kind: 'timed', start, end: undefined };
  return { kind: 'timed', start, end: instantAt(ends > starts ? day : addDays(day, 1), ends) };
}

/** The id of the rule's session on a day: `<series>-20270904`; it stays when the rule gets other days. */
export const idOn = ({ id }: Series, day: Day): string => `${id}-${day.replaceAll('-', '')}`;
