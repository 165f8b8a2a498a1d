import type { WrittenSession } from '#schemas/session.ts';
import type { WeekdayName } from '#schemas/time/weekday.ts';
import { quote } from '../checks/quote.ts';
import { readTimes, type TimesReading } from '../time/written/read-times.ts';
import { hasDay } from './cells/day-cells.ts';
import type { PlaceReading } from './cells/places.ts';
import { type SaidState, untoldReason } from './cells/remark.ts';
import { readTimeCells, type TimeField } from './cells/times.ts';
import { inPlaces, ownPlace } from './row-places.ts';
import { ask, oneLine, type Row } from './row-state.ts';

const timeFields: readonly TimeField[] = [
  'times',
  'dates',
  'hours',
  'month',
  'day',
  'startDate',
  'starts',
  'endDate',
  'ends',
];

/** The sessions that a row tells; undefined when they are asked about. */
export function timesOf(row: Row): readonly WrittenSession[] | undefined {
  const { context } = row;
  const cell = withDayAbove(row);
  const reading = readTimeCells(cell, context.window);
  const field =
    timeFields.find((each) => cell(each) !== '') ?? timeFields.find((each) => row.columns.has(each)) ?? 'times';
  if (reading.kind === 'unreadable') {
    ask(row, field, {
      code: 'import-time',
      message: `时间${quote(oneLine(reading.text.trim().replace(/\s*[\r\n]+\s*/gu, '；')))}读不准：是什么时候？`,
      fix: '写成 9月17日9:00-11:30、9月17日上午、9月17-23日、9月6日-28日每周六14:00-16:00、9月中旬 或 待定；几场之间用分号。',
    });
    return undefined;
  }
  for (const message of reading.questions) {
    ask(row, field, { code: 'import-asked', message, fix: '在表里写清楚再导入，或照实际改好 sessions。' });
  }
  return reading.sessions;
}

/** The cells of a row without a day of its own, below a title that is one: 9月15日（周日）. */
function withDayAbove({ cell, above, context }: Row): Row['cell'] {
  if (timeFields.some((field) => hasDay(cell(field)))) return cell;
  const day = above.find((title) => isDay(readTimes(title, context.window)));
  return day === undefined ? cell : (field) => cell(field) || (field === 'dates' ? day : '');
}

const isDay = (reading: TimesReading): boolean =>
  reading.kind === 'read' && reading.sessions.length === 1 && reading.sessions[0]?.kind === 'all-day';

export const hasTime = ({ cell }: Row): boolean => timeFields.some((field) => cell(field) !== '');

/** The sessions of rows that are one activity: each with its own place where it is not the first row's. */
export function sessionsOf(
  rows: readonly Row[],
  places: readonly PlaceReading[],
): readonly WrittenSession[] | undefined {
  const [first] = rows;
  const told = rows.map((row) => (hasTime(row) || row === first ? timesOf(row) : undefined));
  const texts = new Set(rows.map((row) => timeFields.map(row.cell).join('\n')));
  if (rows.length > 1 && texts.size === 1) return inPlaces(told[0], places);
  if (told.some((sessions, index) => sessions === undefined && rows[index] && hasTime(rows[index]))) return undefined;
  return told.flatMap((sessions, index) =>
    (sessions ?? []).map((session) => ({ ...session, ...ownPlace(places[index], places[0]) })),
  );
}

/** Days on which it is closed, as a remark says them; only what runs over several days has some. */
export function withClosedDays(
  row: Row,
  sessions: readonly WrittenSession[],
  closed: readonly WeekdayName[],
): readonly WrittenSession[] {
  if (closed.length === 0) return sessions;
  const isRange = ({ kind, ...session }: WrittenSession) =>
    kind === 'all-day' && 'to' in session && session.to !== undefined;
  if (!sessions.some(isRange)) {
    ask(row, 'remark', {
      code: 'import-asked',
      message: `备注写了${closed.join('、')}不开放：和时间怎么合？`,
      fix: '照实际改好 sessions。',
    });
  }
  return sessions.map((session) =>
    session.kind === 'all-day' && isRange(session) ? { ...session, closedWeekdays: [...closed] } : session,
  );
}

/** Sets what became of the activity in every session. */
export function inState(
  row: Row,
  sessions: readonly WrittenSession[] | undefined,
  states: readonly SaidState[],
): readonly WrittenSession[] | undefined {
  for (const state of states) {
    if ('question' in state)
      ask(row, 'status', { code: 'import-asked', message: state.question, fix: '照实际改好 sessions 和 changes。' });
  }
  const kinds = new Set(states.map(({ kind }) => kind));
  if (kinds.has('cancelled') && kinds.has('as-planned')) {
    ask(row, 'status', {
      code: 'import-asked',
      message: '又写取消，又写如期：到底办不办？',
      fix: '照实际改好 sessions。',
    });
  }
  if (!sessions) return askUnread(row, kinds);
  const reasons = states.flatMap((state) => (state.kind === 'cancelled' ? state.reason : []));
  const reason = reasons.find((each) => each !== untoldReason) ?? reasons[0];
  if (reason !== undefined) return sessions.map((session) => ({ ...session, status: 'cancelled', reason }));
  return kinds.has('full') ? sessions.map((session) => ({ ...session, status: 'full' })) : sessions;
}

/** What became of sessions that are still to be asked about. */
function askUnread(row: Row, kinds: ReadonlySet<SaidState['kind']>): undefined {
  const said = [kinds.has('cancelled') ? '取消' : '', kinds.has('full') ? '约满' : ''].filter((word) => word !== '');
  if (said.length === 0) return;
  const message = `写了${said.join('、')}，时间没有读出来：哪一场？`;
  ask(row, 'status', { code: 'import-asked', message, fix: '写好 sessions，在那一场写 status。' });
}
