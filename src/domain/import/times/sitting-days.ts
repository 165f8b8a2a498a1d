import type { WrittenSession } from '#schemas/session.ts';
import { weekdayNameOf } from '../../time/day.ts';
import type { Day } from '../../time/instant.ts';
import { readTimes } from '../../time/written/read-times.ts';
import type { Row } from '../row/row-state.ts';
import type { SaidOfSitting } from './sittings.ts';

export type Sessions = readonly WrittenSession[];
export type Timed = WrittenSession & { readonly kind: 'timed' };
export type Titled = SaidOfSitting & { readonly kind: 'titled' };
export type Moved = SaidOfSitting & { readonly kind: 'moved' };
export type Ended = SaidOfSitting & { readonly kind: 'cancelled' | 'full' };

/** A written day with what is told of its hours. */
export interface WrittenDay {
  readonly day: Day;
  readonly start?: string;
  readonly end?: string | undefined;
  readonly part?: string | undefined;
}

/** A written day; one without a month, or an hour alone, is of the first sitting's. */
export function dayOf({ context }: Row, sessions: Sessions, text: string | undefined): WrittenDay | undefined {
  const written = text === undefined ? undefined : inFull(text, sessions);
  const reading = written === undefined ? undefined : readTimes(written, context.window);
  const [session, ...others] = reading?.kind === 'read' ? reading.sessions : [];
  if (others.length > 0) return undefined;
  if (session?.kind === 'timed')
    return { day: session.start.slice(0, 10), start: session.start, ...(session.end ? { end: session.end } : {}) };
  return session?.kind === 'all-day' && session.to === undefined
    ? { day: session.from, part: session.part }
    : undefined;
}

/** A text that begins with a day without a month, or an hour alone, with those of the first sitting. */
export function inFull(text: string, sessions: Sessions): string | undefined {
  if (/月|\d[-./年]\d/u.test(text)) return text;
  const [first] = sessions.flatMap((session) => {
    if (session.kind === 'timed') return dayOfSession(session);
    return 'from' in session ? session.from : [];
  });
  const [, month, day] = first?.split('-').map(Number) ?? [];
  const isHour = /^(?:[上下]午|晚上?)?\d{1,2}[:：点时]/u.test(text);
  return first === undefined ? undefined : `${month}月${isHour ? `${day}日` : ''}${text}`;
}

/** Sittings of a day, at the hours that are told. */
export const on = (sessions: Sessions, { day, start, part }: WrittenDay): Sessions =>
  sessions.filter((session) => {
    if (session.kind === 'all-day') return session.from === day && session.to === undefined && start === undefined;
    if (session.kind !== 'timed' || dayOfSession(session) !== day) return false;
    return start === undefined ? part === undefined || isIn(part, session) : start === session.start;
  });

const isIn = (part: string, { start }: Timed): boolean => {
  const hour = Number(start.slice(11, 13));
  if (part === 'morning') return hour < 12;
  return part === 'afternoon' ? hour >= 12 && hour < 18 : part === 'evening' && hour >= 17;
};

/** Whether a day is one of the sessions, and none on which it is closed. */
export const isHeldOn = (sessions: Sessions, day: Day | undefined): boolean =>
  day !== undefined &&
  sessions.some((session) => {
    if (session.kind === 'weekly') return isOfRule(session, day);
    if (session.kind === 'timed') return dayOfSession(session) === day;
    if (session.kind !== 'all-day') return false;
    const { from, to = from, closedWeekdays = [], closedOn = [] } = session;
    return from <= day && day <= to && !closedWeekdays.includes(weekdayNameOf(day)) && !closedOn.includes(day);
  });

/** Whether a rule has a session on a day. */
export const isOfRule = (
  { from, to, weekdays, except }: WrittenSession & { readonly kind: 'weekly' },
  day: Day,
): boolean => day >= from && day <= to && weekdays.includes(weekdayNameOf(day)) && !except?.includes(day);

/** The sessions with one in place of another. */
export const replaced = (sessions: Sessions, old: WrittenSession, now: WrittenSession): Sessions =>
  sessions.map((each) => (each === old ? now : each));

/** The day on which a sitting begins. */
export const dayOfSession = ({ start }: Timed): Day => start.slice(0, 10);
