import { dayWithNumber, numberOfDay } from './day-number.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** A calendar day in China, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;
/** A time of day in China, `hh:mm`, 24 hours. */
export type TimeOfDay = string;

const second = 1000;
const minute = 60 * second;
const wholeDay = 24 * 60 * minute;
/** China has one zone and no summer time: always eight hours ahead of UTC. */
const offset = 8 * 60 * minute;

/**
 * Parses a validated `YYYY-MM-DDThh:mm[:ss]+08:00` (RFC 3339).
 * @throws RangeError on any other text: content is validated before this call.
 */
export function instantOf(text: string): Instant {
  const [, date = '', hours, minutes, seconds = 0] = written.exec(text) ?? [];
  const number = numberOfDay(date);
  // 30 February has the number of 2 March.
  const isReal = !Number.isNaN(number) && dayWithNumber(number) === date;
  if (!isReal) throw new RangeError(`Not an instant with +08:00: ${text}`);
  return number * wholeDay + Number(hours) * 60 * minute + Number(minutes) * minute + Number(seconds) * second - offset;
}

const written = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?\+08:00$/u;

/** The instant of a time on a day in China; midnight when no time is given. */
export const instantAt = (day: Day, time: TimeOfDay = '00:00'): Instant => instantOf(`${day}T${time}+08:00`);

/** The calendar day in China at an instant. */
export const dayOf = (instant: Instant): Day => dayWithNumber(Math.floor((instant + offset) / wholeDay));

/** The time of day in China at an instant, to the minute. */
export const timeOf = (instant: Instant): TimeOfDay =>
  `${twoDigits(sinceMidnight(instant) / (60 * minute))}:${twoDigits((sinceMidnight(instant) / minute) % 60)}`;

/** Formats an instant in China time: `2023-09-17T09:00:00+08:00` (RFC 3339). */
export const rfc3339 = (instant: Instant): string =>
  `${dayOf(instant)}T${timeOf(instant)}:${twoDigits((sinceMidnight(instant) / second) % 60)}+08:00`;

/** Milliseconds from midnight in China to an instant. */
const sinceMidnight = (instant: Instant): number => (((instant + offset) % wholeDay) + wholeDay) % wholeDay;

const twoDigits = (value: number): string => String(Math.floor(value)).padStart(2, '0');
