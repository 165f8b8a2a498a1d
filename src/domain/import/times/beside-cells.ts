import type { WrittenSession } from '#schemas/session.ts';
import { isUntold, waitedFor } from '../../time/written/loose-months.ts';
import { readTimes, type TimesReading } from '../../time/written/read-times.ts';
import type { Window } from '../../time/written/window.ts';
import { hasDay, hasRule } from './day-cells.ts';

/** Parses a cell of times, see readTimes(); an empty one is to be announced. */
export const readTimesCell = (text: string, window: Window): TimesReading =>
  (/时间|档期|[行日]程|[安编]排|定$/u.test(waitedFor(text)) ? untoldFor(text.trim(), window) : undefined) ??
  readTimes(text.trim() || '待定', window);

/** Days in one cell, hours in the next. Each of several days gets the hours, or its own when there are as many. */
export function readBeside(cells: readonly string[], window: Window): TimesReading {
  const [first = '', ...others] = cells;
  if (others.length === 0) return readTimesCell(first, window);
  const [second = '', ...more] = others;
  if (first === second) return readBeside([first, ...more], window);
  if (!hasDay(first) && hasDay(second)) return readBeside([second, first, ...more], window);
  if (!hasDay(first)) return more.length > 0 ? unreadable(cells) : withoutDay(first, second, window);
  const hours = plainHours(second);
  const both = hasDay(withoutBrackets(hours)) ? sameDays(first, hours, window) : readPairs(first, hours, window);
  return more.length > 0 ? unreadable(cells) : (both ?? unreadable(cells));
}

/** A rule or a day that is still to come, beside hours or what it waits for. */
function withoutDay(first: string, second: string, window: Window): TimesReading {
  if (isUntold(first) && isWaiting(second)) return untoldFor(second, window) ?? unreadable([first, second]);
  return hasRule(first) ? readTimes(`${first} ${second}`, window) : unreadable([first, second]);
}

/** What a day that is still to come waits for, or more of that: 等省上专家行程. */
const isWaiting = (text: string): boolean => /^[^\d（(）)]{2,30}$/u.test(text) && !hasRule(text);

function untoldFor(why: string, window: Window): TimesReading | undefined {
  const told = readTimes(`待定（${why}）`, window);
  if (told.kind === 'read') return told;
  return isUntold(why) ? readTimes('待定', window) : undefined;
}

/** Clock times with points, 9.30-11.30, which would be days. */
const pointed =
  /^(?:[上中下]午|晚上?|早上?)?\s*\d{1,2}[.．]\d{2}(?:\s*[-—–~至到]+\s*(?:[上中下]午|晚上?)?\s*\d{1,2}[.．]\d{2})?$/u;

/** Hours that are still to come, in a cell of their own: the days beside them stand. */
const plainHours = (text: string): string =>
  isUntold(text) ? hoursToCome(waitedFor(text)) : text.replace(pointed, (hours) => hours.replace(/[.．]/gu, ':'));

const hoursToCome = (why: string): string => (why === '' || /[\d前后]/u.test(why) ? '时间待定' : `时间待定（${why}）`);

/** A text without what it says in brackets. */
export const withoutBrackets = (text: string): string => text.replace(/[（(][^（()）]*[)）]/gu, '');

/** The second cell repeats the days of the first and adds hours. */
function sameDays(first: string, second: string, window: Window): TimesReading | undefined {
  const [days, whole] = [readTimes(first, window), readTimes(second, window)];
  if (days.kind === 'unreadable' || whole.kind === 'unreadable') return undefined;
  const [told, own] = [days.sessions.map(dayOf), whole.sessions.map(dayOf)];
  return told.every((day) => own.includes(day)) && own.every((day) => told.includes(day)) ? whole : undefined;
}

/** The day or the days of a session, as a key; '' without any. */
export function dayOf(session: WrittenSession): string {
  if (session.kind === 'timed') return session.start.slice(0, 10);
  return 'from' in session ? `${session.from}${session.to === undefined ? '' : `/${session.to}`}` : '';
}

function readPairs(days: string, hours: string, window: Window): TimesReading | undefined {
  const [eachDay, eachHours] = [partsOf(days), withEachDuration(partsOf(hours))];
  if (eachDay.length === 1)
    return areInTurn(days, hours, eachHours.length, window) ? undefined : readTimes(`${days} ${hours}`, window);
  if (eachHours.length === 1)
    return joined(
      eachDay.map((day) => readTimes(`${day} ${hours}`, window)),
      `${days} ${hours}`,
    );
  if (eachHours.length !== eachDay.length) return undefined;
  return joined(
    eachDay.map((day, index) => readTimes(`${day} ${eachHours[index]}`, window)),
    `${days} ${hours}`,
  );
}

/** Whether hours with numbers may be those of as many days in turn: 9月18日、20日 beside ①9:00②14:00. */
function areInTurn(days: string, hours: string, count: number, window: Window): boolean {
  const reading = count > 1 && /[①-⑳]/u.test(hours) ? readTimes(days, window) : undefined;
  return reading?.kind === 'read' && reading.sessions.length === count;
}

/** Lines, parts between semicolons and those of a list with numbers: ①9月18日②9月20日. */
const partsOf = (text: string): readonly string[] =>
  text.split(/[；;\n①-⑳]/u).flatMap((part) => part.replace(/^[\s，,、]+|[\s，,、]+$/gu, '') || []);

/** How long each lasts stands behind the last one: 9:00；14:30，每场约一小时. */
function withEachDuration(parts: readonly string[]): readonly string[] {
  const [said = ''] = /[，,]\s*(?:每[场次期]|各|均)[^，,]{1,8}(?:小时|分钟)(?:左右)?$/u.exec(parts.at(-1) ?? '') ?? [];
  return parts.map((part, at) => (at < parts.length - 1 ? part + said : part));
}

/** Several readings as one; unreadable where one of them is. */
export function joined(readings: readonly TimesReading[], text: string): TimesReading {
  const read = readings.filter((reading) => reading.kind === 'read');
  if (read.length < readings.length) return { kind: 'unreadable', text };
  return {
    kind: 'read',
    sessions: read.flatMap(({ sessions }) => sessions),
    questions: [...new Set(read.flatMap(({ questions }) => questions))],
  };
}

/** Cells that cannot be read as one time. */
export const unreadable = (parts: readonly string[]): TimesReading => ({
  kind: 'unreadable',
  text: parts.filter((part) => part !== '').join(' / '),
});
