/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** A calendar day in China, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;
/** A time of day in China, `hh:mm`, 24 hours. */
export type TimeOfDay = string;

const minute = 60_000;
/** China has one zone and no summer time: always eight hours ahead of UTC. */
const offset = 8 * 60 * minute;

/**
 * Parses a validated `YYYY-MM-DDThh:mm[:ss]+08:00` (RFC 3339).
 * @throws RangeError on any other text: content is validated before this call.
 */
export function instantOf(text: string): Instant {
  const value = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?\+08:00$/u.test(text) ? Date.parse(text) : Number.NaN;
  // Date.parse accepts 30 February as 2 March, and hour 24 as the next midnight.
  const isReal = !Number.isNaN(value) && dayOf(value) === text.slice(0, 10);
  if (!isReal) throw new RangeError(`Not an instant with +08:00: ${text}`);
  return value;
}

/** The instant of a time on a day in China; midnight when no time is given. */
export const instantAt = (day: Day, time: TimeOfDay = '00:00'): Instant => instantOf(`${day}T${time}+08:00`);

/** The calendar day in China at an instant. */
export const dayOf = (instant: Instant): Day => chinaClock(instant).slice(0, 10);

/** The time of day in China at an instant, to the minute. */
export const timeOf = (instant: Instant): TimeOfDay => chinaClock(instant).slice(11, 16);

/** Formats an instant in China time: `2023-09-17T09:00:00+08:00` (RFC 3339). */
export const rfc3339 = (instant: Instant): string => `${chinaClock(instant).slice(0, 19)}+08:00`;

const chinaClock = (instant: Instant) => new Date(instant + offset).toISOString();
