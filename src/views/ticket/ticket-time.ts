import type { SessionNode } from '#domain/activity/activity-node.ts';
import { isOvernight } from '#domain/schedule/session-time.ts';
import type { DaySpan } from '#domain/time/day-part.ts';
import { type Day, dayOf, type TimeOfDay, timeOf } from '#domain/time/instant.ts';
import { dayRange, shortDay, shortPartialDate, timeText, weekday } from '../format/date.ts';
import { partOrUntold } from '../format/day-part.ts';

/** The time of a ticket, split for different positions in a row. */
export interface TicketTime {
  /** Start as `hh:mm`, drawn as digit pictures. */
  readonly starts: string | undefined;
  /** Text below the start, or instead of it: `至 11:30`, `起`, `全天`, `9月中旬`. */
  readonly when: string;
  /** Start and end on one line, for a cell of the timetable: `09:00–11:30`, `09:00起`, `全天`. */
  readonly hours: string;
  /** Same as `hours` for a row of a list, with a space: `09:00–11:30`, `09:00 起`. */
  readonly line: string;
  /** The day, for lists that mix days. */
  readonly day: string | undefined;
}

export function ticketTime({ time }: SessionNode): TicketTime {
  switch (time.kind) {
    case 'timed': {
      const from = dayOf(time.start);
      const day = dayText(from, from);
      if (time.end === undefined) return { ...startingAt(timeOf(time.start)), day };
      const to = dayOf(time.end);
      if (from === to) return { ...between(timeOf(time.start), timeOf(time.end)), day };
      const until = isOvernight(time) ? `次日 ${timeOf(time.end)}` : `${shortDay(to)} ${timeOf(time.end)}`;
      return { ...between(timeOf(time.start), until), day };
    }
    case 'all-day':
      return { ...ticketHours(time.opens, time.closes, time.part), day: dayText(time.from, time.to) };
    case 'partial':
      return { ...inWords(shortPartialDate(time.date)), day: undefined };
    case 'tba':
      return { ...inWords('时间待定'), day: undefined };
    default:
      return time satisfies never;
  }
}

/** The known hours of one day; the part of the day or 全天 when none are known. */
export function ticketHours(
  starts: TimeOfDay | undefined,
  ends: TimeOfDay | undefined,
  part: DaySpan | undefined,
): Omit<TicketTime, 'day'> {
  if (ends !== undefined) return between(starts, timeText(ends));
  return starts === undefined ? inWords(partOrUntold(part)) : startingAt(starts);
}

const startingAt = (starts: TimeOfDay) => ({ starts, when: '起', hours: `${starts}起`, line: `${starts} 起` });

function between(starts: TimeOfDay | undefined, until: string) {
  const when = `至 ${until}`;
  const hours = starts === undefined ? when : `${starts}–${until}`;
  return { starts, when, hours, line: hours };
}

const inWords = (when: string) => ({ starts: undefined, when, hours: when, line: when });

const dayText = (from: Day, to: Day) => (from === to ? `${shortDay(from)} ${weekday(from)}` : dayRange(from, to));
