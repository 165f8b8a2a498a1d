import type { WrittenSession } from '#schemas/session.ts';
import { untoldMove } from '../../checks/text-to-fill.ts';
import { daysBetween, eachDay } from '../../time/day.ts';
import type { Day } from '../../time/instant.ts';
import { at } from '../../time/written/between-instants.ts';
import { readTimes } from '../../time/written/read-times.ts';
import type { Row } from '../row/row-state.ts';
import { put, slot } from './moved-sittings.ts';
import { dayOfSession, inFull, type Moved, type Sessions } from './sitting-days.ts';

/**
 * The sittings of several days, or a span of days, that are moved to as many others: 9月19日、20日 and 改到9月24、25日. The table
 * shows the new days where only the former ones are said. Undefined for other numbers of days, and for other days than it shows.
 */
export function moveDays(row: Row, sessions: Sessions, said: Moved): Sessions | undefined {
  const shown = shownDays(sessions);
  const [former, now] = [said.from, said.to].map((text) => (text === undefined ? shown : daysIn(row, sessions, text)));
  const isShown = (said.to === undefined ? now : former)?.join() === shown?.join();
  if (!former || !now || !isShown || former.length < 2 || former.length !== now.length) return undefined;
  const [span, ...others] = sessions;
  if (span?.kind === 'all-day' && others.length === 0) return movedSpan(span, former, now, said);
  return sessions.flatMap((each, index) => {
    if (each.kind !== 'timed') return [];
    const slotOn = (day: Day = '') => slot(row, { day }, each, said);
    return said.to === undefined
      ? { ...put(each, said.reason), previously: slotOn(former[index]) }
      : { ...put(each, said.reason), ...slotOn(now[index]), previously: slotOf(each) };
  });
}

const slotOf = ({ start, end }: WrittenSession & { readonly kind: 'timed' }) =>
  end === undefined ? { start } : { start, end };

type Span = WrittenSession & { readonly kind: 'all-day' };

function movedSpan(span: Span, former: readonly Day[], now: readonly Day[], { reason }: Moved): Sessions | undefined {
  const [from = '', to = '', before = '', last = ''] = [now[0], now.at(-1), former[0], former.at(-1)];
  const isSpan = [now, former].every((days) => daysBetween(days[0] ?? '', days.at(-1) ?? '') === days.length - 1);
  const { closedWeekdays, closedOn, openOn, hours, status, opens, closes, note } = span;
  if (!isSpan || [closedWeekdays, closedOn, openOn, hours, status].some((each) => each !== undefined)) return undefined;
  if (opens === undefined) {
    const words = [note, `原定${inHan(before)}至${inHan(last)}`, reason].filter((each) => each !== undefined);
    return [{ ...span, from, to, note: words.join('，') }];
  }
  const previously = { start: at(before, opens), ...(closes === undefined ? {} : { end: at(last, closes) }) };
  return [{ ...span, from, to, status: 'postponed', reason: reason ?? untoldMove, previously }];
}

/** The days of sittings with hours, one on each, or of a span; undefined for others. */
function shownDays(sessions: Sessions): readonly Day[] | undefined {
  const [span, ...others] = sessions;
  if (span?.kind === 'all-day' && others.length === 0) return eachDay(span.from, span.to ?? span.from);
  const days = sessions.flatMap((each) => (each.kind === 'timed' ? dayOfSession(each) : []));
  return days.length === sessions.length && new Set(days).size === days.length ? days : undefined;
}

function daysIn({ context }: Row, sessions: Sessions, text: string): readonly Day[] | undefined {
  const written = inFull(text, sessions);
  const reading = written === undefined ? undefined : readTimes(written, context.window);
  if (reading?.kind !== 'read') return undefined;
  return reading.sessions.flatMap((each) => (each.kind === 'all-day' ? eachDay(each.from, each.to ?? each.from) : []));
}

const inHan = (day: Day): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
