import type { WrittenSession } from '#schemas/session.ts';
import { quote } from '../../checks/quote.ts';
import { expandSession } from '../../schedule/expanded-session.ts';
import { daysOf } from '../../schedule/session-time.ts';
import { readTimes } from '../../time/written/read-times.ts';
import { timesHeld } from '../offer/row-details.ts';
import type { RemarkReading } from '../remark/remark.ts';
import { askToCheck, type Row } from '../row/row-state.ts';
import { isAgainst, withClosed } from './closed-weekdays.ts';
import { countOfDays, ruleIn, startsIn } from './daily-hours.ts';

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
  if (everyDay.some((part) => isOther(part) || !isCountOf(sessions, countOfDays(part))))
    askAbout(row, everyDay.join('、'));
  for (const { count, said } of remarks.flatMap((each) => each.count ?? []))
    if (count !== timesHeld(sessions)) askAbout(row, said);
  for (const part of remarks.flatMap(({ rest }) => rest)) if (startsOutside(sessions, part)) askAbout(row, part);
  for (const { former } of remarks)
    if (former !== undefined && isStillAt(row, sessions, former)) askAbout(row, noteOf(remarks));
}

/** Whether the sessions are on as many days as a part says; true where it says no number. */
function isCountOf(sessions: readonly WrittenSession[], count: number | undefined): boolean {
  const days = new Set(
    sessions.flatMap((session, at) => expandSession(session, at).flatMap(({ time }) => daysOf(time))),
  );
  return count === undefined || days.size === count;
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

/** The sessions without a note that is the activity's word on the weather: it is said once. */
export const withoutWeather = (
  sessions: readonly WrittenSession[] | undefined,
  weather: string | undefined,
): readonly WrittenSession[] | undefined =>
  sessions?.map((session) => {
    const { note, ...rest } = session;
    return note !== undefined && note === weather ? rest : session;
  });
