import type { WrittenSession } from '#schemas/session.ts';
import { betweenInstants } from '../../time/written/between-instants.ts';
import { isUntold } from '../../time/written/loose-months.ts';
import { readTimes, type TimesReading } from '../../time/written/read-times.ts';
import type { Window } from '../../time/written/window.ts';
import { type TimeField, timeFields } from '../table/column-titles.ts';
import { fromSerial, hasDay, hasRule, monthAndDay, withWeekday } from './day-cells.ts';

/** Parses a cell of times, see readTimes(); an empty one is to be announced. */
export const readTimesCell = (text: string, window: Window): TimesReading => readTimes(text.trim() || '待定', window);

/** Reads the time of a row from all its cells of times: a date beside hours, a start beside an end. */
export function readTimeCells(cell: (field: TimeField) => string, window: Window): TimesReading {
  const reading = inWords(cell, window) ?? readCells(cell, window);
  const short = dayFields
    .flatMap((field) => shortened.exec(cell(field).trim())?.[0] ?? '')
    .filter((each) => each !== '');
  if (reading.kind === 'unreadable' || short.length === 0) return reading;
  const asked = [...new Set(short)].map((each) => {
    const [month, day] = each.split('.');
    return `“${each}”是${month}月${day}日还是${month}月${day}0日？数字末尾的 0，表格不显示。`;
  });
  return { ...reading, questions: [...reading.questions, ...asked] };
}

const dayFields = ['times', 'dates', 'startDate', 'endDate'] as const;
/** A number loses its last zero: 9.1 may have been typed as 9.10. */
const shortened = /^\d{1,2}\.[123]$/u;

/** School days are in no calendar: they are told in the words of the table. */
const schoolDays = /(?:上学|教学|上课)日/u;

/** The month of the campaign, with what its cells of times say. */
function inWords(cell: (field: TimeField) => string, { from, to }: Window): TimesReading | undefined {
  const said = timeFields.map(cell).filter((text) => text.trim() !== '');
  if (!said.some((text) => schoolDays.test(withoutBrackets(text)))) return undefined;
  const note = [...new Set(said.map((text) => text.trim().replace(/\s+/gu, '')))].join('，');
  const isMonth = from.slice(0, 7) === to.slice(0, 7);
  const session: WrittenSession = isMonth ? { kind: 'partial', date: from.slice(0, 7), note } : { kind: 'tba', note };
  return { kind: 'read', sessions: [session], questions: [] };
}

function readCells(cell: (field: TimeField) => string, window: Window): TimesReading {
  const text = (field: TimeField) =>
    fromSerial(cell(field).trim())
      .replace(bracketBelow, '')
      .replace(weekdayBelow, ' ')
      .replace(festivalBelow, '（$1）')
      .replace(standing, spanOf(window));
  const start = join(text('startDate'), text('starts'));
  const said = join(text('endDate').replace(sameDay, ''), text('ends'));
  const end = hasDay(start) && isUntold(said) ? '' : said;
  const days = daysIn(cell, text);
  if (start === '' && end === '') return readBeside(days, window);
  if (start === end && days.length === 0 && !hasDay(start)) return readTimesCell(start, window);
  return isDuration.test(end) ? readBeside([...days, `${start}，${end}`], window) : readSpan(start, end, days, window);
}

/** What stands always: 常设, 长期展出. */
const standing = /^(?:长期|常设|常年|常态化?)(?:开放|展出|陈列|展览)?$/u;
const spanOf = ({ from, to }: Window) => `${from}至${to}（$&）`;

/** A start beside an end, with the days of other cells. */
function readSpan(start: string, end: string, days: readonly string[], window: Window): TimesReading {
  const [starts, ends] = [linesOf(start), linesOf(end)];
  if (starts.length > 1 && starts.length === ends.length) return readLines(starts, ends, days, window);
  if (days.length === 0) return readBounds(start, end, window);
  if (!hasDay(start) && !hasDay(end)) return readBeside([...days, end === '' ? start : `${start}-${end}`], window);
  const span = end === '' || start === end ? start : `${start}-${end}`;
  if (!days.some((each) => hasDay(withoutBrackets(each)))) return readBeside([span, ...days], window);
  return hoursByDay(span, days, window) ?? unreadable([...days, start, end]);
}

/** 29日9:00-17:00，30日9:00-12:00 beside the days from and to: its days are among them. */
function hoursByDay(span: string, [hours = '', ...more]: readonly string[], window: Window): TimesReading | undefined {
  const whole = readTimes(span, window);
  const [days] = whole.kind === 'read' ? whole.sessions : [];
  if (days?.kind !== 'all-day' || more.length > 0) return undefined;
  const { from, to = from } = days;
  const own = readTimes(/\d月/u.test(hours) ? hours : `${Number(from.slice(5, 7))}月${hours}`, {
    ...window,
    counted: { from, to },
  });
  const isAmong = own.kind === 'read' && own.sessions.map(dayOf).every((day) => day >= from && day <= to);
  return isAmong ? own : undefined;
}

/** A line in brackets belongs to the line before it: 9月1日—30日 above （周一闭馆）. */
const bracketBelow = /\s*[\r\n]+\s*(?=[（(][^（()）]*[）)]\s*(?:[\r\n]|$))/gu;

/** The festival that a day is, below it and its weekday: 9.15 above 周三 and 中秋. */
const festivalBelow =
  /(?<=[\d日号一二三四五六天])\s*[\r\n]+\s*((?:秋分|中秋|国庆|重阳|教师|端午|元旦|春节|清明)节?)\s*$/u;

/** A weekday below its day, in one cell. */
const weekdayBelow = /\s*[\r\n]+\s*(?=[（(]?(?:周|星期|礼拜)[一二三四五六日天](?:[)）\s]|$))/gu;

/** How long each lasts, in the cell of the end: 各40分钟, 每场约30分钟. */
const isDuration = /^(?:各|每[场次期])?(?:大?约)?(?:\d{1,3}|[一二两三半])个?半?(?:小时|分钟)(?:左右)?$/u;

/** The cells of days and hours, with the weekday that stands beside a day. */
function daysIn(cell: (field: TimeField) => string, text: (field: TimeField) => string): readonly string[] {
  const dates = text('dates') || monthAndDay(cell('month').trim(), cell('day').trim());
  return withWeekday(
    [dates, text('times'), text('hours')].filter((each) => each !== ''),
    cell('weekday'),
  );
}

const linesOf = (text: string): readonly string[] => text.split(/\s*[\r\n]+\s*/u).filter((line) => line !== '');

/** Starts and ends line by line, each of its own day or beside the days of another cell. */
function readLines(
  starts: readonly string[],
  ends: readonly string[],
  days: readonly string[],
  window: Window,
): TimesReading {
  const spans = starts.map((start, index) => `${start}-${ends[index] ?? ''}`);
  if (days.length > 0) return readBeside([...days, spans.join('\n')], window);
  return joined(
    starts.map((start, index) => readBounds(start, ends[index] ?? '', window)),
    spans.join('；'),
  );
}

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
const unreadable = (parts: readonly string[]): TimesReading => ({
  kind: 'unreadable',
  text: parts.filter((part) => part !== '').join(' / '),
});

/** Clock times with points, 9.30-11.30, which would be days. */
const pointed =
  /^(?:[上中下]午|晚上?|早上?)?\s*\d{1,2}[.．]\d{2}(?:\s*[-—–~至到]+\s*(?:[上中下]午|晚上?)?\s*\d{1,2}[.．]\d{2})?$/u;

/** Hours that are still to come, in a cell of their own: the days beside them stand. */
const plainHours = (text: string): string =>
  isUntold(text) ? '时间待定' : text.replace(pointed, (hours) => hours.replace(/[.．]/gu, ':'));

const withoutBrackets = (text: string): string => text.replace(/[（(][^（()）]*[)）]/gu, '');

/** An end on the day of the start. */
const sameDay = /^(?:同日|当日|当天|同一天|同上|同左|同前)$/u;

/** Days in one cell, hours in the next. Each of several days gets the hours, or its own when there are as many. */
function readBeside(cells: readonly string[], window: Window): TimesReading {
  const [first = '', ...others] = cells;
  if (others.length === 0) return readTimesCell(first, window);
  const [second = '', ...more] = others;
  if (first === second) return readBeside([first, ...more], window);
  if (!hasDay(first) && hasDay(second)) return readBeside([second, first, ...more], window);
  if (!hasDay(first))
    return hasRule(first) && more.length === 0 ? readTimes(`${first} ${second}`, window) : unreadable(cells);
  const hours = plainHours(second);
  const both = hasDay(withoutBrackets(hours)) ? sameDays(first, hours, window) : readPairs(first, hours, window);
  return more.length > 0 ? unreadable(cells) : (both ?? unreadable(cells));
}

/** The second cell repeats the days of the first and adds hours. */
function sameDays(first: string, second: string, window: Window): TimesReading | undefined {
  const [days, whole] = [readTimes(first, window), readTimes(second, window)];
  if (days.kind === 'unreadable' || whole.kind === 'unreadable') return undefined;
  const [told, own] = [days.sessions.map(dayOf), whole.sessions.map(dayOf)];
  return told.every((day) => own.includes(day)) && own.every((day) => told.includes(day)) ? whole : undefined;
}

function dayOf(session: WrittenSession): string {
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

function joined(readings: readonly TimesReading[], text: string): TimesReading {
  const read = readings.filter((reading) => reading.kind === 'read');
  if (read.length < readings.length) return { kind: 'unreadable', text };
  return {
    kind: 'read',
    sessions: read.flatMap(({ sessions }) => sessions),
    questions: [...new Set(read.flatMap(({ questions }) => questions))],
  };
}

/** A start and an end in cells of their own. */
function readBounds(start: string, end: string, window: Window): TimesReading {
  const fault = unreadable([start, end]);
  if (start === '') return fault;
  if (end !== '' && !hasDay(end)) return readTimes(`${start}-${end}`, window);
  const from = readTimes(start, window);
  if (from.kind === 'unreadable' || from.sessions.length !== 1) return fault;
  if (end === '')
    return isDay(from.sessions[0]) ? { ...from, questions: [...from.questions, '没有写到哪天止：到哪天？'] } : from;
  // Where the start is one of its days, the end may be after them.
  const to = readTimes(end, { ...window, to: `${window.to.slice(0, 4)}-12-31` });
  if (to.kind === 'unreadable' || to.sessions.length !== 1) return fault;
  const found = between(from.sessions[0], to.sessions[0]);
  if (!found) return fault;
  const questions = [...new Set([...from.questions, ...to.questions, ...found.questions])];
  return { kind: 'read', sessions: found.sessions, questions };
}

const isDay = (session: WrittenSession | undefined): boolean =>
  session?.kind === 'all-day' && session.part === undefined;

type Read = Pick<TimesReading & { readonly kind: 'read' }, 'sessions' | 'questions'>;

function between(from: WrittenSession | undefined, to: WrittenSession | undefined): Read | undefined {
  if (from?.kind === 'all-day' && to?.kind === 'all-day') {
    if (!isDay(from) || !isDay(to) || to.from < from.from) return undefined;
    const days = { from: from.from, ...(to.from > from.from ? { to: to.from } : {}) };
    return { sessions: [{ kind: 'all-day', ...days }], questions: [] };
  }
  if (from?.kind !== 'timed' || to?.kind !== 'timed') return undefined;
  return from.end === undefined && to.end === undefined ? betweenInstants(from.start, to.start) : undefined;
}
