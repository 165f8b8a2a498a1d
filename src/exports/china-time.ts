import type { ICalDayJsStub } from 'ical-generator';
import { dayOf, type Instant, timeOf } from '#domain/time/instant.ts';

/** The zone that every event is in. */
export const chinaZone = 'Asia/Shanghai';

/**
 * A moment that ical-generator prints as the clock in China shows it: a Date it would print by the clock
 * of the machine. It takes any value with Day.js's methods and asks for the formats YYYYMMDD and HHmmss.
 */
export function inChina(instant: Instant): ICalDayJsStub {
  const digits = { YYYYMMDD: dayOf(instant).replaceAll('-', ''), HHmmss: `${timeOf(instant).replace(':', '')}00` };
  return {
    format: (pattern = '') => {
      if (pattern !== 'YYYYMMDD' && pattern !== 'HHmmss') throw new RangeError(`Unknown format: ${pattern}`);
      return digits[pattern];
    },
    isValid: () => true,
    toDate: () => new Date(instant),
    toJSON: () => new Date(instant).toISOString(),
  };
}
