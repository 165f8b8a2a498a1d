import type { WrittenSession } from '#schemas/session.ts';
import { betweenInstants } from '../../time/written/between-instants.ts';
import { readTimes, type TimesReading } from '../../time/written/read-times.ts';
import type { Window } from '../../time/written/window.ts';
import { dayOf, joined, readBeside, unreadable, withoutBrackets } from './beside-cells.ts';
import { hasDay } from './day-cells.ts';

/** A start beside an end, with the days of other cells. */
export function readSpan(start: string, end: string, days: readonly string[], window: Window): TimesReading {
  if (isDuration.test(end)) return readBeside([...days, `${start}，${end}`], window);
  const [starts, ends] = [linesOf(start), linesOf(end)];
  if (starts.length > 1 && starts.length === ends.length) return readLines(starts, ends, days, window);
  if (days.length === 0) return readBounds(start, end, window);
  if (!hasDay(start) && !hasDay(end)) return readBeside([...days, end === '' ? start : `${start}-${end}`], window);
  const span = end === '' || start === end ? start : `${start}-${end}`;
  if (!days.some((each) => hasDay(withoutBrackets(each)))) return readBeside([span, ...days], window);
  return hoursByDay(span, days, window) ?? unreadable([...days, start, end]);
}

/** How long each lasts, in the cell of the end: 各40分钟, 每场约30分钟. */
const isDuration = /^(?:各|每[场次期])?(?:大?约)?(?:\d{1,3}|[一二两三半])个?半?(?:小时|分钟)(?:左右)?$/u;

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

/** A start and an end in cells of their own. */
function readBounds(start: string, end: string, window: Window): TimesReading {
  const fault = unreadable([start, end]);
  if (start === '') return fault;
  const until = ruleUntil(start, end);
  if (until !== undefined) return readTimes(until, window);
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

/** A rule from its first day beside its hours' end and its last day: 8月30日起每周三15:00 and 17:00，到9月27日止. */
function ruleUntil(start: string, end: string): string | undefined {
  if (!/[日号](?:起|开始)?[，,、\s]*每/u.test(start)) return undefined;
  const { before = '', last, after = '' } = lastDay.exec(end)?.groups ?? {};
  const hours = [before, after].filter((each) => each !== '');
  if (last === undefined || hours.length > 1) return undefined;
  const rule = start.replace(/([日号])(?:起|开始)?[，,、\s]*(?=每)/u, '$1起');
  return `${rule}${hours.map((each) => `-${each}`).join('')}，到${last}止`;
}

const endOfHours = '(?:[上中下]午|晚上?)?\\d{1,2}[:：点时](?:\\d{2}|半)?分?';
const lastDay = new RegExp(
  `^(?:(?<before>${endOfHours})[，,；;、\\s]*)?(?:直?[至到])?(?<last>(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}[日号])(?:截?止|结束|为止)?[，,、\\s]*(?<after>${endOfHours})?$`,
  'u',
);

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
