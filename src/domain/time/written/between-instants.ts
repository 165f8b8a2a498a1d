import type { WrittenSession } from '#schemas/session.ts';
import { addDays } from '../day.ts';
import type { Day, TimeOfDay } from '../instant.ts';
import type { Clause } from './clause.ts';

/** The sessions of a written time, and what a person must answer before they are right, in zh-CN. */
export interface BetweenInstants {
  readonly sessions: readonly WrittenSession[];
  readonly questions: readonly string[];
}

/**
 * What is held from one instant to another: one sitting within a day or a night, or up to the end of the last day, as
 * contests on the web are; whole days from 0:00 to 24:00; else hours of every day, which is asked about. Undefined for an end that is not after its start.
 * @param start ISO 8601 with the offset of China, to the minute
 */
export function betweenInstants(start: string, end: string): BetweenInstants | undefined {
  const [first, opens] = dayAndTime(start);
  const [last, closes] = dayAndTime(end);
  if (end <= start) return undefined;
  const days = wholeDays(first, opens, last, closes);
  if (days) return { sessions: [{ kind: 'all-day', ...days, part: 'whole-day' }], questions: [] };
  const isNight = last === addDays(first, 1) && closes <= opens;
  if (first === last || isNight || isMidnight(closes))
    return { sessions: [{ kind: 'timed', start, end }], questions: [] };
  if (closes <= opens) return undefined;
  return {
    sessions: [{ kind: 'all-day', from: first, to: last, opens, closes }],
    questions: [
      `从 ${first} ${opens} 到 ${last} ${closes}，先按每天 ${opens} 到 ${closes}：对吗？一直不停的，写“不间断”。`,
    ],
  };
}

/** The span of a clause that ends on another date than it starts; undefined without one. 不间断 makes it one sitting. */
export function acrossDays({ days: [days, ...others], across, signs }: Clause): BetweenInstants | undefined {
  if (days?.kind !== 'days' || days.from !== days.to || others.length > 0 || !across) return undefined;
  const [start, end] = [at(days.from, across.start), at(across.end.day, across.end.time)];
  if (!signs.has('nonstop')) return betweenInstants(start, end);
  return end > start ? { sessions: [{ kind: 'timed', start, end }], questions: [] } : undefined;
}

/** The instant of a time of a day, in ISO 8601; `24:00` is the midnight that ends the day. */
export const at = (day: Day, time: TimeOfDay): string =>
  time === '24:00' ? `${addDays(day, 1)}T00:00+08:00` : `${day}T${time}+08:00`;

/** 9月15日0时—25日24时. */
function wholeDays(first: string, opens: string, last: string, closes: string) {
  if (opens !== '00:00' || !isMidnight(closes)) return undefined;
  const to = closes === '00:00' ? addDays(last, -1) : last;
  return to > first ? { from: first, to } : undefined;
}

const isMidnight = (time: string): boolean => time === '00:00' || time === '23:59';

const dayAndTime = (instant: string): readonly [day: string, time: string] => [
  instant.slice(0, 10),
  instant.slice(11, 16),
];
