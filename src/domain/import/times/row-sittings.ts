import type { WrittenSession } from '#schemas/session.ts';
import { quote } from '../../checks/quote.ts';
import { untoldMove, untoldReason } from '../../checks/text-to-fill.ts';
import { addDays, daysBetween, weekdayNameOf, weekdays as weekdayNames } from '../../time/day.ts';
import type { Day } from '../../time/instant.ts';
import { readTimes } from '../../time/written/read-times.ts';
import { ask, known, type Row } from '../row/row-state.ts';
import type { SaidOfSitting } from './sittings.ts';

type Sessions = readonly WrittenSession[];
type Timed = WrittenSession & { readonly kind: 'timed' };
type Titled = SaidOfSitting & { readonly kind: 'titled' };
type Moved = SaidOfSitting & { readonly kind: 'moved' };
type Ended = SaidOfSitting & { readonly kind: 'cancelled' | 'full' };

/** A written day with what is told of its hours. */
interface WrittenDay {
  readonly day: Day;
  readonly start?: string;
  readonly end?: string | undefined;
  readonly part?: string | undefined;
}

/**
 * Sets what a remark says of single sittings: moved to another day, cancelled, full. What fits none of them, or several, is
 * asked about.
 */
export function withSittings(
  row: Row,
  sessions: Sessions | undefined,
  said: readonly SaidOfSitting[],
): Sessions | undefined {
  const titles = said.filter((each) => each.kind === 'titled');
  const dated = sessions && daysApart(row, sessions, titles);
  return said.reduce((before, each) => {
    const after = before && set(row, before, each);
    if (!after) ask(row, 'remark', askOf(row, each));
    return after ?? before;
  }, dated);
}

function set(row: Row, sessions: Sessions, said: SaidOfSitting): Sessions | undefined {
  switch (said.kind) {
    case 'moved':
      return move(row, sessions, said);
    case 'titled':
      return entitle(row, sessions, said);
    case 'as-planned':
      return isHeldOn(sessions, dayOf(row, sessions, said.on)?.day) ? sessions : undefined;
    default:
      return end(row, sessions, said);
  }
}

/** Whether a day is one of the sessions, and none on which it is closed. */
const isHeldOn = (sessions: Sessions, day: Day | undefined): boolean =>
  day !== undefined &&
  sessions.some((session) => {
    if (session.kind === 'weekly') return isOfRule(session, day);
    if (session.kind === 'timed') return dayOfSession(session) === day;
    if (session.kind !== 'all-day') return false;
    const { from, to = from, closedWeekdays = [], closedOn = [] } = session;
    return from <= day && day <= to && !closedWeekdays.includes(weekdayNameOf(day)) && !closedOn.includes(day);
  });

/** The only session of a day, with what is held on it. */
function entitle(row: Row, sessions: Sessions, { on: text, title }: Titled): Sessions | undefined {
  const day = dayOf(row, sessions, text);
  const [session, ...others] = day ? on(sessions, day) : [];
  return session && others.length === 0 ? replaced(sessions, session, { ...session, title }) : undefined;
}

/** A span without hours, of which every day is told what is held on it, as days. */
function daysApart(row: Row, sessions: Sessions, titles: readonly Titled[]): Sessions {
  const [span, ...others] = sessions;
  if (span?.kind !== 'all-day' || span.to === undefined || others.length > 0) return sessions;
  const days = titles.flatMap(({ on: text }) => dayOf(row, sessions, text)?.day ?? []);
  const { to, ...rest } = span;
  const all = Array.from({ length: daysBetween(span.from, to) + 1 }, (_, count) => addDays(span.from, count));
  const isEach = days.length === all.length && all.every((day) => days.includes(day));
  return isEach ? all.map((from) => ({ ...rest, from })) : sessions;
}

function askOf(row: Row, said: SaidOfSitting) {
  const fields = row.moves.includes(said) ? (['times', 'dates', 'hours'] as const) : (['remark'] as const);
  const title = fields.map(row.titleOf).find((each) => each !== '') ?? '备注';
  return {
    code: 'import-asked' as const,
    message: `${quote(title)}写了${quote(said.text)}：是哪一场${said.kind === 'moved' ? '，原来和现在各是什么时候' : ''}？`,
    fix: '照实际改好 sessions；改期的写 status、previously、reason。',
  };
}

/** A sitting that the table shows at its new time, or at its former one. */
function move(row: Row, sessions: Sessions, said: Moved): Sessions | undefined {
  const { from, to, reason } = said;
  const [former, now] = [dayOf(row, sessions, from), dayOf(row, sessions, to)];
  if ((from !== undefined && !former) || (to !== undefined && !now)) return undefined;
  const moved = former && only(now ? on(sessions, now) : sessions);
  if (moved && said.days !== undefined && daysBetween(former.day, dayOfSession(moved)) !== said.days) return undefined;
  if (moved && (former.day !== dayOfSession(moved) || isOtherHour(former, moved))) {
    return replaced(sessions, moved, { ...put(moved, reason), previously: slot(row, former, moved, said) });
  }
  return now && shifted(row, sessions, { former, now, said });
}

const isOtherHour = ({ start }: WrittenDay, session: Timed): boolean => start !== undefined && start !== session.start;

/** The sitting of the former day at its new time; all of the day where their hours stay. */
function shifted(
  row: Row,
  sessions: Sessions,
  { former, now, said }: { former: WrittenDay | undefined; now: WrittenDay; said: Moved },
): Sessions | undefined {
  const held = former ? on(sessions, former) : sessions;
  const timed = held.filter((each) => each.kind === 'timed');
  const isTold = timed.length === 1 || (former !== undefined && said.isSameTime === true && timed.length > 0);
  if (
    timed.length < held.length ||
    !isTold ||
    timed.some((each) => dayOfSession(each) === now.day && !isOtherHour(now, each))
  )
    return undefined;
  return timed.reduce<Sessions>((all, each) => replaced(all, each, putOff(row, each, now, said)), sessions);
}

/** A sitting at its new time, with the one that the table shows. */
function putOff(row: Row, session: Timed, now: WrittenDay, said: Moved): Timed {
  const { start, end } = session;
  return {
    ...put(session, said.reason),
    ...slot(row, now, session, said),
    previously: end === undefined ? { start } : { start, end },
  };
}

const put = ({ status, note, ...session }: Timed, reason: string | undefined): Timed => ({
  ...session,
  ...known({ note: [note, status === 'full' ? '已约满' : undefined].filter((each) => each !== undefined).join('；') }),
  status: 'postponed',
  reason: reason ?? untoldMove,
});

/** The only sitting with hours; undefined for none or several. */
function only(sessions: Sessions): Timed | undefined {
  const [session, ...others] = sessions;
  return session?.kind === 'timed' && others.length === 0 ? session : undefined;
}

/** Hours that are not told of the other day are those of the sitting; the editor is told so. */
function slot(row: Row, { day, start, end }: WrittenDay, session: Timed, { isSameTime }: Moved) {
  if (start !== undefined) return { start, ...(end === undefined ? {} : { end }) };
  const shifted = (instant: string) => `${day}${instant.slice(10)}`;
  if (!isSameTime)
    row.notes.push(`${day} 的钟点没有写，照这一场的写了 ${session.start.slice(11, 16)}，不对的改 sessions。`);
  const isWithinDay = session.end?.slice(0, 10) === session.start.slice(0, 10);
  return {
    start: shifted(session.start),
    ...(session.end === undefined || !isWithinDay ? {} : { end: shifted(session.end) }),
  };
}

function end(row: Row, sessions: Sessions, said: Ended): Sessions | undefined {
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

const isOfRule = ({ from, to, weekdays }: WrittenSession & { readonly kind: 'weekly' }, day: Day): boolean =>
  day >= from && day <= to && weekdays.includes(weekdayNameOf(day));

const replaced = (sessions: Sessions, old: WrittenSession, now: WrittenSession): Sessions =>
  sessions.map((each) => (each === old ? now : each));

const dayOfSession = ({ start }: Timed): Day => start.slice(0, 10);

/** Sittings of a day, at the hours that are told. */
const on = (sessions: Sessions, { day, start, part }: WrittenDay): Sessions =>
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

/** A written day; one without a month, or an hour alone, is of the first sitting's. */
function dayOf({ context }: Row, sessions: Sessions, text: string | undefined): WrittenDay | undefined {
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

function inFull(text: string, sessions: Sessions): string | undefined {
  if (/月|\d[-./年]\d/u.test(text)) return text;
  const [first] = sessions.flatMap((session) => {
    if (session.kind === 'timed') return dayOfSession(session);
    return 'from' in session ? session.from : [];
  });
  const [, month, day] = first?.split('-').map(Number) ?? [];
  const isHour = /^(?:[上下]午|晚上?)?\d{1,2}[:：点时]/u.test(text);
  return first === undefined ? undefined : `${month}月${isHour ? `${day}日` : ''}${text}`;
}
