import { untoldMove } from '../../checks/text-to-fill.ts';
import { daysBetween } from '../../time/day.ts';
import { known, type Row } from '../row/row-state.ts';
import {
  dayOf,
  dayOfSession,
  type Moved,
  on,
  replaced,
  type Sessions,
  type Timed,
  type WrittenDay,
} from './sitting-days.ts';

/** A sitting that the table shows at its new time, or at its former one. */
export function move(row: Row, sessions: Sessions, said: Moved): Sessions | undefined {
  const { from, to, reason } = said;
  const [former, now] = [dayOf(row, sessions, from), dayOf(row, sessions, to)];
  if ((from !== undefined && !former) || (to !== undefined && !now)) return undefined;
  const moved = former && only(now ? on(sessions, now) : sessions);
  if (moved && former && isOtherMove(moved, former, said)) return undefined;
  if (moved && (former.day !== dayOfSession(moved) || isOtherHour(former, moved))) {
    return replaced(sessions, moved, { ...put(moved, reason), previously: slot(row, former, moved, said) });
  }
  return now && shifted(row, sessions, { former, now, said });
}

/** A move from another day than the one that is said already, or by another number of days. */
const isOtherMove = (moved: Timed, { day }: WrittenDay, { days }: Moved): boolean =>
  (moved.previously !== undefined && moved.previously.start.slice(0, 10) !== day) ||
  (days !== undefined && daysBetween(day, dayOfSession(moved)) !== days);

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

export const put = ({ status, note, ...session }: Timed, reason: string | undefined): Timed => ({
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
export function slot(row: Row, { day, start, end }: WrittenDay, session: Timed, { isSameTime }: Moved) {
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
