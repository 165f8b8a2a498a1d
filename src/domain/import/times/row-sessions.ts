import type { WrittenSession } from '#schemas/session.ts';
import { readyFestivalShortNames } from '../../campaign/festivals.ts';
import { quote } from '../../checks/quote.ts';
import { untoldReason } from '../../checks/text-to-fill.ts';
import { lastDayOfMonth } from '../../time/day.ts';
import { readTimes, type TimesReading } from '../../time/written/read-times.ts';
import { reasonOfUnreadable } from '../../time/written/unreadable-reasons.ts';
import type { Window } from '../../time/written/window.ts';
import { timesHeld } from '../offer/row-details.ts';
import type { PlaceReading } from '../places/places.ts';
import { askAboutVenues, commonPlace, placesOf } from '../places/row-places.ts';
import { askAboutLists, inOwnPlaces, inPlaces, ownPlace } from '../places/session-places.ts';
import type { RemarkReading } from '../remark/remark.ts';
import type { SaidState } from '../remark/states.ts';
import { ask, askToCheck, known, oneLine, type Row } from '../row/row-state.ts';
import { type Field, timeFields } from '../table/column-titles.ts';
import type { Whereabouts } from '../units/local-names.ts';
import { isAgainst, withClosed } from './closed-weekdays.ts';
import { dailyHoursIn, ruleIn, startsIn } from './daily-hours.ts';
import { hasDay } from './day-cells.ts';
import { outsideOf } from './outside.ts';
import { readTimeCells } from './time-cells.ts';

/** The sessions that a row tells; undefined when they are asked about. */
export function timesOf(row: Row): readonly WrittenSession[] | undefined {
  const window = {
    ...row.context.window,
    isTold: [...row.above, ...row.facts.lines].some((title) => isOfWindow(title, row.context.window)),
  };
  const cell = withDailyHours(row, withDayAbove(row));
  const reading = readTimeCells(cell, window);
  const field =
    timeFields.find((each) => cell(each) !== '') ?? timeFields.find((each) => row.columns.has(each)) ?? 'times';
  if (reading.kind === 'unreadable') {
    const reason = reasonOfUnreadable(reading.text, window);
    ask(row, field, {
      code: 'import-time',
      message: `时间${quote(oneLine(reading.text.trim().replace(/\s*[\r\n]+\s*/gu, '；')))}读不准${reason === '' ? '' : `，${reason}`}：是什么时候？`,
      fix: '写成 9月17日9:00-11:30、9月17日上午、9月17-23日、9月6日-28日每周六14:00-16:00、9月中旬 或 待定；几场之间用分号。',
    });
    return undefined;
  }
  for (const message of [...reading.questions, ...outsideOf(row, reading)]) {
    if (isAtDawn(message, row.cell('name'))) continue;
    askToCheck(row, field, message, '在表里写清楚再导入，或照实际改好 sessions。');
  }
  return reading.sessions;
}

/** 4:00 and 5:20 of what is held at sunrise are no hours of the afternoon. */
const isAtDawn = (question: string, name: string): boolean =>
  /^0[3-5]:\d{2} 是凌晨还是下午/u.test(question) && /日出|清晨|早晨|凌晨|破晓|黎明|晨[练跑读曦光]|早市/u.test(name);

/** A title that says that what is below it is of the campaign's days: 9月排期, 全国科普月活动安排. */
function isOfWindow(title: string, { from, to }: Window): boolean {
  if (readyFestivalShortNames.some((name) => title.includes(name))) return true;
  const isMonth = from.endsWith('-01') && to === lastDayOfMonth(from.slice(0, 7));
  return isMonth && new RegExp(`(?<!\\d)${Number(from.slice(5, 7))}月(?:份|$|[^\\d])`, 'u').test(title);
}

/**
 * The cells of days with the hours that the remark tells for every day of them. They take the place of a start on the first
 * and an end on the last day.
 */
function withDailyHours(row: Row, cell: Row['cell']): Row['cell'] {
  const remark = row.cell('remark');
  const rule = ruleIn(remark);
  const hours =
    rule === undefined ? (dailyHoursIn(remark) ?? hoursInContent(row.cell('content'))) : hoursOfRule(rule, cell);
  const days = ['times', 'dates', 'startDate', 'endDate'] as const;
  const startDate = cell('startDate') || dayIn(cell('starts'));
  const endDate = cell('endDate') || dayIn(cell('ends'));
  const isDay = startDate === endDate && !/\d\s*[:：点时]/u.test(cell('starts') + cell('ends'));
  const isRange = startDate !== '' && endDate !== '' && startDate !== endDate;
  const hasHours =
    rule === undefined && (cell('hours') !== '' || days.some((field) => /\d\s*[:：点时]/u.test(cell(field))));
  if (hours === undefined || hasHours || (!isRange && !isDay && cell('starts') + cell('ends') !== '')) return cell;
  const others: Partial<Record<Field, string>> = {
    hours,
    startDate,
    endDate: isDay ? '' : endDate,
    starts: '',
    ends: '',
  };
  return (field) => others[field] ?? cell(field);
}

/** The hours that what happens begins with: 9:00—11:30、14:30—16:30各一场，参观观测场. Else those that it ends with. */
const hoursInContent = (content: string): string | undefined =>
  dailyHoursIn(/^[^，,。；;\n]*?(?=(?:各[一1]场次?)?(?:[，,。；;\n]|$))/u.exec(content.trim())?.[0] ?? '') ??
  hoursBehind(content.trim());

const clock = '(?:[上中下]午|晚上?)?\\d{1,2}[:：]\\d{2}';
const span = `${clock}\\s*[-—–~～至到]+\\s*${clock}`;
const behind = new RegExp(
  `^(?<before>.*?)[，,。；;\\n](?<hours>(?:每[天日])?${span}(?:[、，,；;和及]\\s*${span})*)(?:开放)?。?$`,
  'su',
);

/** 图片展，上午9:00-12:00，下午14:30-17:00: all its hours, and not those of what comes before them. */
function hoursBehind(content: string): string | undefined {
  const { before = '', hours = '' } = behind.exec(content)?.groups ?? {};
  const isOfPart =
    /\d\s*[:：点时]|(?:签到|集合|报到|[入进][场馆园]|[领取检售][票号]|预约|报名|彩排|咨询)[^，,。；;\n]*$/u;
  return isOfPart.test(before) ? undefined : dailyHoursIn(hours.replace(/[，,；;]\s*/gu, '、'));
}

/** The hours of a row with the weekdays on which they are. */
function hoursOfRule({ days, hours }: { days: string; hours: string }, cell: Row['cell']): string {
  const [from, to] = (['starts', 'ends'] as const).map((field) => /\d{1,2}[:：]\d{2}/u.exec(cell(field))?.[0] ?? '');
  return days + (hours || cell('hours') || [from, to].filter((each) => each !== '').join('-'));
}

/** The day of an end of a span, without its clock time. */
const dayIn = (text: string): string =>
  hasDay(text) ? text.replace(/[\sT]*(?:[上下]午)?\d{1,2}[:：]\d{2}.*$/u, '') : '';

/** The cells of a row without a day of its own, below a title that is one: 9月15日（周日）. */
function withDayAbove({ cell, above, context }: Row): Row['cell'] {
  if (timeFields.some((field) => hasDay(cell(field)))) return cell;
  const day = above.find((title) => isDay(readTimes(title, context.window)));
  return day === undefined ? cell : (field) => cell(field) || (field === 'dates' ? day : '');
}

const isDay = (reading: TimesReading): boolean =>
  reading.kind === 'read' && reading.sessions.length === 1 && reading.sessions[0]?.kind === 'all-day';

export const hasTime = ({ cell }: Row): boolean => timeFields.some((field) => cell(field) !== '');

/** The sessions of rows that are one activity, and where they are. */
export interface Held {
  readonly sessions: readonly WrittenSession[] | undefined;
  /** The place of the activity. */
  readonly place: PlaceReading;
  /** All places that the rows tell. */
  readonly places: readonly PlaceReading[];
}

/** @param states of the sessions of each row */
export function heldOf(rows: readonly Row[], where: Whereabouts, states: readonly (SaidState | undefined)[]): Held {
  const [row, ...more] = rows;
  const places = placesOf(rows, where);
  const sessions = sessionsOf(rows, places, states);
  const own = row && more.length === 0 ? inOwnPlaces(row, sessions, where) : undefined;
  const held = own ? { ...own, place: {} } : { sessions, places, place: commonPlace(places) };
  if (row) askAboutVenues(row, held.places);
  if (row && more.length === 0 && !own) askAboutLists(row, sessions, held.place);
  return held;
}

/**
 * The sessions of rows that are one activity: each with its own place where it is not the first row's.
 * @param states of the sessions of each row
 */
function sessionsOf(
  rows: readonly Row[],
  places: readonly PlaceReading[],
  states: readonly (SaidState | undefined)[],
): readonly WrittenSession[] | undefined {
  const [first] = rows;
  const told = rows.map((row, index) => {
    const state = states[index];
    const sessions = hasTime(row) || row === first ? timesOf(row) : undefined;
    return state ? inState(row, sessions, [state]) : sessions;
  });
  const texts = new Set(rows.map((row) => timeFields.map(row.cell).join('\n')));
  if (rows.length > 1 && texts.size === 1) return inPlaces(told[0], places);
  if (told.some((sessions, index) => sessions === undefined && rows[index] && hasTime(rows[index]))) return undefined;
  return told.flatMap((sessions, index) =>
    (sessions ?? []).map((session) => ({ ...session, ...ownPlace(places[index], commonPlace(places)) })),
  );
}

/** The sessions with what remarks add to them: closed weekdays, all day, that their time is still to come. */
export function withRemarks(
  row: Row,
  sessions: readonly WrittenSession[] | undefined,
  remarks: readonly RemarkReading[],
): readonly WrittenSession[] | undefined {
  const untold = remarks.flatMap((each) => each.untold ?? []);
  const isPutOff = remarks.some(({ state }) => state?.kind === 'postponed');
  if (untold.length > 0 && !isPutOff && !sessions?.some(isUntold)) askAbout(row, untold.join('、'));
  if (!sessions) return undefined;
  const closed = remarks.flatMap((each) => each.closed ?? []);
  if (closed.length > 0 && sessions.some((each) => isAgainst(each, closed)))
    askAbout(row, `${closed.join('、')}不开放`);
  askAboutRemarks(row, sessions, remarks);
  const isWhole = remarks.some((each) => each.isWholeDay);
  if (isWhole && !sessions.every(isWithoutHours)) askAbout(row, '全天');
  const note = noteOf(remarks);
  return sessions.map((each): WrittenSession => {
    const session = withClosed(
      note === '' ? each : { ...each, note: [each.note ?? [], note].flat().join('；') },
      closed,
    );
    return isWhole && session.kind === 'all-day' && isWithoutHours(session)
      ? { ...session, part: 'whole-day' }
      : session;
  });
}

/** What every session is to say in the words of the remarks. */
const noteOf = (remarks: readonly RemarkReading[]): string => remarks.flatMap(({ note }) => note ?? []).join('；');

/** Asks about what remarks say of the time where it is not what the sessions are. */
function askAboutRemarks(row: Row, sessions: readonly WrittenSession[], remarks: readonly RemarkReading[]): void {
  const isOther = (part: string) =>
    ruleIn(part) ? !sessions.some(({ kind }) => kind === 'weekly') : !isHeldAt(sessions, startsIn(part));
  const everyDay = remarks.flatMap((each) => each.everyDay ?? []);
  if (everyDay.some(isOther)) askAbout(row, everyDay.join('、'));
  for (const { count, said } of remarks.flatMap((each) => each.count ?? []))
    if (count !== timesHeld(sessions)) askAbout(row, said);
  for (const part of remarks.flatMap(({ rest }) => rest)) if (startsOutside(sessions, part)) askAbout(row, part);
  for (const { former } of remarks)
    if (former !== undefined && isStillAt(row, sessions, former)) askAbout(row, noteOf(remarks));
}

const startAlone =
  /^(?:(?<half>上午|下午|晚上?)?(?<hour>\d{1,2})[:：](?<minute>\d{2}))(?:准时|正式|正点)?开[始讲演场映赛课幕]$/u;

/** Whether a part tells a start that is within none of the sessions: 14:00准时开讲 of 15:00-16:30. */
function startsOutside(sessions: readonly WrittenSession[], part: string): boolean {
  const {
    half = '上午',
    hour = '',
    minute,
  } = startAlone.exec(part.normalize('NFKC').replace(/\s+/gu, ''))?.groups ?? {};
  const isLate = half !== '上午' && Number(hour) < 12;
  const start = `${String(Number(hour) + (isLate ? 12 : 0)).padStart(2, '0')}:${minute}`;
  const isOutside = (session: WrittenSession) =>
    session.kind === 'timed' &&
    (start < session.start.slice(11, 16) || start > (session.end ?? session.start).slice(11, 16));
  return hour !== '' && sessions.length > 0 && sessions.every(isOutside);
}

/** Whether sessions begin on the days on which a remark says that they were to be before. */
function isStillAt({ context }: Row, sessions: readonly WrittenSession[], former: string): boolean {
  const reading = readTimes(former, context.window);
  const days = (all: readonly WrittenSession[]) => all.flatMap((each) => (each.kind === 'all-day' ? each.from : []));
  return reading.kind === 'unreadable' || days(sessions).some((day) => days(reading.sessions).includes(day));
}

const askAbout = (row: Row, said: string): void =>
  askToCheck(
    row,
    'remark',
    `${quote(row.titleOf('remark') || '备注')}写了${quote(said)}：和时间怎么合？`,
    '照实际改好 sessions。',
  );

/** Only what runs over several days has closed ones. */
const isRange = (session: WrittenSession): boolean => session.kind === 'all-day' && session.to !== undefined;

const isRepeated = (session: WrittenSession): boolean => isRange(session) || session.kind === 'weekly';

/** Whether it is held on several days, or at these hours. */
const isHeldAt = (sessions: readonly WrittenSession[], starts: readonly string[]): boolean =>
  sessions.some(isRepeated) ||
  (starts.length > 0 &&
    starts.every((start) =>
      sessions.some((session) => session.kind === 'timed' && session.start.slice(11, 16) === start.padStart(5, '0')),
    ));

const isWithoutHours = (session: WrittenSession): boolean =>
  session.kind === 'all-day' && session.opens === undefined && session.part === undefined;

const isUntold = (session: WrittenSession): boolean =>
  session.kind === 'tba' || session.kind === 'partial' || isWithoutHours(session);

/** Sets what became of the activity in every session. */
export function inState(
  row: Row,
  sessions: readonly WrittenSession[] | undefined,
  states: readonly SaidState[],
): readonly WrittenSession[] | undefined {
  for (const state of states) {
    if ('question' in state && !isPutOffOpen(state, sessions))
      askToCheck(row, 'status', state.question, '照实际改好 sessions 和 changes。');
  }
  const kinds = new Set(states.map(({ kind }) => kind));
  if (kinds.has('cancelled') && kinds.has('as-planned')) {
    askToCheck(row, 'status', '又写取消，又写如期：到底办不办？', '照实际改好 sessions。');
  }
  if (!sessions) return askUnread(row, kinds);
  const reasons = states.flatMap((state) => (state.kind === 'cancelled' ? state.reason : []));
  const reason = reasons.find((each) => each !== untoldReason) ?? reasons[0];
  if (reason !== undefined) return sessions.map((session) => ({ ...session, status: 'cancelled', reason }));
  const open = states.find((state) => isPutOffOpen(state, sessions));
  if (open?.kind === 'postponed') return sessions.map((session) => postponed(session, open.reason));
  return kinds.has('full') ? sessions.map((session) => ({ ...session, status: 'full' })) : sessions;
}

/** Put off to a time that will be told, from the hours that the row tells. */
const isPutOffOpen = (state: SaidState, sessions: readonly WrittenSession[] | undefined): boolean =>
  state.kind === 'postponed' && state.isOpen === true && sessions?.every(({ kind }) => kind === 'timed') === true;

function postponed(session: WrittenSession, reason: string): WrittenSession {
  if (session.kind !== 'timed') return session;
  const { start, end, ...rest } = session;
  return { ...rest, kind: 'tba', status: 'postponed', reason, previously: { start, ...known({ end }) } };
}

/** What became of sessions that are still to be asked about. */
function askUnread(row: Row, kinds: ReadonlySet<SaidState['kind']>): undefined {
  const said = [kinds.has('cancelled') ? '取消' : '', kinds.has('full') ? '约满' : ''].filter((word) => word !== '');
  if (said.length === 0) return;
  const message = `写了${said.join('、')}，时间没有读出来：哪一场？`;
  askToCheck(row, 'status', message, '写好 sessions，在那一场写 status。');
}

/** The sessions without a note that is the activity's word on the weather: it is said once. */
export const withoutWeather = (
  sessions: readonly WrittenSession[] | undefined,
  weather: string | undefined,
): readonly WrittenSession[] | undefined =>
  sessions?.map((session) => {
    const { note, ...rest } = session;
    return note !== undefined && note === weather ? rest : session;
  });
