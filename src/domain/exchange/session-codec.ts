import type { WrittenSession } from '#schemas/session.ts';
import { quote } from '../checks/quote.ts';
import { isToFill, untoldMove } from '../checks/text-to-fill.ts';
import { readTimesCell } from '../import/times/beside-cells.ts';
import { seriesOf } from '../schedule/series.ts';
import { sessionTimeOf } from '../schedule/session-time.ts';
import { ruleText, timeText } from '../schedule/time-text.ts';
import { outsideWords } from '../time/written/questions.ts';
import { asked, type Codec, found } from './codec.ts';
import { type Fields, sameValue } from './fields.ts';
import { group, type Head, part, recordLine, records } from './records.ts';
import { reference } from './references.ts';
import { choice, day, instant, line, number, yesOrNo } from './simple-codecs.ts';

const statuses = choice({ scheduled: '如期', full: '约满', cancelled: '取消', postponed: '改期' });

/** Fields that state the time of a session. All others are its details. */
const timeKeys: ReadonlySet<string> = new Set([
  ...['kind', 'start', 'end', 'from', 'to', 'opens', 'closes', 'lastEntry', 'part', 'closedWeekdays', 'closedOn'],
  ...['openOn', 'hours', 'weekdays', 'starts', 'ends', 'except', 'date'],
]);

/** The time of a session without its details. */
export const timeOfSession = (session: Fields): Fields =>
  Object.fromEntries(Object.entries(session).filter(([key]) => timeKeys.has(key)));

const head: Head = {
  write: (session, names) => {
    const text = writtenTime(session as unknown as WrittenSession);
    const reading = readTimesCell(text, names.window);
    const [read, ...others] = reading.kind === 'read' && reading.questions.length === 0 ? reading.sessions : [];
    return others.length === 0 && sameValue(read, timeOfSession(session)) ? text : undefined;
  },
  read: (text, names) => {
    const { time, status } = withoutStatus(text);
    const reading = readTimesCell(time, names.window);
    if (reading.kind === 'unreadable') return asked(`时间${quote(text)}读不准：是什么时候？`, fix);
    // Days with their year in full are meant, as the activity has them.
    const [question] = reading.questions.filter((each) => !(each.endsWith(outsideWords) && isInFull(time)));
    if (question !== undefined) return asked(question, fix);
    return found(reading.sessions.map((session) => ({ ...session, ...status }) as unknown as Fields));
  },
};

const isInFull = (time: string): boolean => !/(?<!年)(?<!\d)\d{1,2}月/u.test(time);

const fix = '一行写一场：2023年9月17日 9:00-11:30、9月17-23日、9月中旬 或 待定；状态这些写在“｜”后面。';

/** Removes the mark of a postponed session after a time: （已改期）. */
function withoutStatus(text: string): { readonly time: string; readonly status: Fields } {
  const [, time] = /^(.*?)[（(]已?(?:改期|延期|推迟)[）)]$/u.exec(text.trim()) ?? [];
  if (time === undefined) return { time: text, status: {} };
  return { time, status: { status: 'postponed', reason: untoldMove } };
}

function writtenTime(session: WrittenSession): string {
  if (session.kind === 'weekly') return ruleText(seriesOf(session, ''));
  return timeText(sessionTimeOf(session));
}

/** Sessions: a line for each, its time in front. */
export const sessionsCodec: Codec<readonly Fields[]> = movedApart(
  records(
    recordLine(head, [
      part('编号', 'id', line),
      part('叫什么', 'title', line),
      part('状态', 'status', statuses),
      part('原因', 'reason', line),
      part('原来几时开始', 'previously.start', instant),
      part('原来几时结束', 'previously.end', instant),
      group('天取消', 'cancelled', [part('日期', 'on', day), part('原因', 'reason', line)]),
      part('场馆', 'venue', reference('venues')),
      part('厅室', 'room', line),
      group('处', 'places', [
        part('场馆', 'venue', reference('venues')),
        part('厅室', 'room', line),
        part('说明', 'note', line),
        part('平台', 'online.platform', line),
        part('网址', 'online.url', line),
      ]),
      part('平台', 'online.platform', line),
      part('网址', 'online.url', line),
      part('要预约', 'booking.needed', yesOrNo),
      part('预约网址', 'booking.url', line),
      part('预约电话', 'booking.phone', line),
      part('预约开始', 'booking.opens', instant),
      part('预约截止', 'booking.closes', instant),
      part('名额', 'booking.capacity', number),
      part('名额单位', 'booking.capacityUnit', line),
      part('候补', 'booking.waitingList', choice({ yes: '能', no: '不能' })),
      part('怎么约', 'booking.note', line),
      part('说明', 'note', line),
    ]),
  ),
);

/** Splits a line of times when one is marked （已改期）, so that each is read by itself. */
function movedApart(codec: Codec<readonly Fields[]>): Codec<readonly Fields[]> {
  const isMoved = /^[^｜|]*[（(]已?(?:改期|延期|推迟)[）)]/u;
  return {
    ...codec,
    read: (cell, names) => codec.read(isMoved.test(cell) ? cell.replace(/[；;]/gu, '\n') : cell, names),
  };
}

/** Fields of a session that stay with it when its time moves. */
const lasting = ['id', 'title', 'venue', 'room', 'places', 'online', 'booking', 'note'] as const;

/**
 * Completes the sessions of an edited cell with details that the cell leaves out. A session that states only a time
 * takes the details of the former session at the same time, or, when the number of sessions is unchanged, those of the
 * session in its position that do not depend on the time. A postponed session gets the former time as `previously`.
 */
export function withKeptDetails(read: readonly Fields[], before: readonly Fields[]): readonly Fields[] {
  return read.map((session, index) => {
    const own = Object.keys(session).filter((key) => !timeKeys.has(key));
    const isTimeOnly = own.every((key) => key === 'status' || key === 'reason');
    const time = timeOfSession(session);
    const same = before.find((each) => sameValue(timeOfSession(each), time));
    const inPlace = before.length === read.length ? before[index] : undefined;
    if (isTimeOnly && same) return inStatus(same, session);
    return withPrevious(isTimeOnly && inPlace ? { ...session, ...lastingOf(inPlace) } : session, inPlace);
  });
}

/** The session with the status of the cell, and the reason of the cell if it has one. */
function inStatus(before: Fields, { status, reason }: Fields): Fields {
  if (status === undefined || status === (before['status'] ?? 'scheduled')) return before;
  const { reason: _, previously: __, ...rest } = before;
  return { ...rest, status, ...(reason === undefined ? {} : { reason }) };
}

const lastingOf = (session: Fields): Fields =>
  Object.fromEntries(lasting.flatMap((key) => (session[key] === undefined ? [] : [[key, session[key]]])));

function withPrevious(session: Fields, before: Fields | undefined): Fields {
  const isMoved = session['status'] === 'postponed' && session['previously'] === undefined;
  if (!isMoved || before?.['kind'] !== 'timed' || before['start'] === session['start']) return session;
  const { start, end } = before;
  return { ...session, previously: { start, ...(end === undefined ? {} : { end }) } };
}

/** Entries for the record of changes: one for newly cancelled sessions, one for newly postponed ones. */
export function newChanges(before: readonly Fields[], after: readonly Fields[], on: string): readonly Fields[] {
  return (['cancelled', 'postponed'] as const).flatMap((kind) => {
    const isSo = ({ status }: Fields) => status === kind;
    const sessions = after.filter(isSo);
    const isNew = sessions.length > before.filter(isSo).length;
    const reasons = [...new Set(sessions.flatMap(({ reason }) => (typeof reason === 'string' ? [reason] : [])))];
    const reason = reasons.filter((reason) => !isToFill(reason)).join('；');
    const note = reason || (kind === 'cancelled' ? '取消' : '改期');
    return isNew ? [{ on, kind, note: [...note].slice(0, 200).join('') }] : [];
  });
}
