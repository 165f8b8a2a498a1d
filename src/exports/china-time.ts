import type { ICalDayJsStub } from 'ical-generator';
import { dayOf, type Instant, timeOf } from '#domain/time/instant.ts';

/** Time zone of every event. */
export const chinaZone = 'Asia/Shanghai';

/**
 * Returns an instant that ical-generator prints in China local time; it would print a Date in the machine's time zone.
 * ical-generator accepts any value with Day.js's methods and requests only the formats YYYYMMDD and HHmmss.
 * @throws RangeError from `format` for any other pattern
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
