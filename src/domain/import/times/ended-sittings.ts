import type { WrittenSession } from '#schemas/session.ts';
import { untoldReason } from '../../checks/text-to-fill.ts';
import { weekdays as weekdayNames } from '../../time/day.ts';
import type { Day } from '../../time/instant.ts';
import { known, type Row } from '../row/row-state.ts';
import { dayOf, type Ended, isHeldOn, on, replaced, type Sessions, type WrittenDay } from './sitting-days.ts';

/** A sitting, or a day of what is held on several, that is cancelled or full; undefined where it is not clear which. */
export function end(row: Row, sessions: Sessions, said: Ended): Sessions | undefined {
  const { kind, on: text, reason = untoldReason } = said;
  const day = dayOf(row, sessions, text);
  if (!day) return undefined;
  const [session, ...others] = on(sessions, day);
  const state = kind === 'full' ? ({ status: 'full' } as const) : ({ status: 'cancelled', reason } as const);
  if (session && others.length === 0) return replaced(sessions, session, { ...session, ...state });
  const held = sessions.filter((each) => isHeldOn([each], day.day));
  if (session || kind === 'full' || held.length === 0 || !held.every((each) => isAnyDay(each, day))) return undefined;
  return sessions.map((each) =>
    held.includes(each) ? without(isOfSittings(each, said) ? everyDay(each) : each, day.day, reason) : each,
  );
}

/** A day off of a festival, 中秋放假: it ends no sitting of a day of its own, and nothing where none is held on it. */
export function withDaysOff(row: Row, sessions: Sessions, said: Ended): Sessions | undefined {
  const day = dayOf(row, sessions, said.on);
  if (!day || on(sessions, day).length > 0) return undefined;
  return isHeldOn(sessions, day.day) ? end(row, sessions, said) : sessions;
}

/** Whether a part is of the days off around a festival. */
export const isOfDaysOff = (text: string): boolean =>
  /(?:元旦|春节|清明|劳动|端午|中秋|国庆)节?(?:放假|假期)/u.test(text);

/** Whether a session is held on several days, of which the hours are not told one by one. */
const isAnyDay = (session: WrittenSession, { start }: WrittenDay): boolean =>
  session.kind === 'weekly' || (session.kind === 'all-day' && session.to !== undefined && start === undefined);

/** What is cancelled on a day is a sitting, and not a house that is closed on it. */
const isOfSittings = (session: WrittenSession, { text }: Ended): session is Hourly =>
  session.kind === 'all-day' &&
  /取消|不办/u.test(text) &&
  session.opens !== undefined &&
  session.hours === undefined &&
  session.closedOn === undefined;

type Hourly = WrittenSession & { readonly kind: 'all-day'; readonly opens?: string };

/** A span with hours as a sitting on each of its days. */
function everyDay(session: Hourly): WrittenSession {
  const { from, to = from, opens, closes, closedWeekdays = [], status: _, previously: __, ...rest } = session;
  const weekdays = weekdayNames.filter((name) => !closedWeekdays.includes(name));
  const { part: ___, lastEntry: ____, openOn: _____, ...common } = rest;
  return { ...common, kind: 'weekly', from, to, weekdays, ...known({ starts: opens, ends: closes }) };
}

/** A session of several days without one of them. */
function without(session: WrittenSession, day: Day, reason: string): WrittenSession {
  if (session.kind === 'all-day') return { ...session, closedOn: [...(session.closedOn ?? []), day] };
  return session.kind === 'weekly'
    ? { ...session, cancelled: [...(session.cancelled ?? []), { on: day, reason }] }
    : session;
}
