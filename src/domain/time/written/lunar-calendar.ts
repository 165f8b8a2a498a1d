import type { Day } from '../instant.ts';

const calendar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });

/** Month and day of the lunar year, as `8/15`; `6bis/15` in a leap month. Others where the platform has no lunar calendar. */
export const lunarDateOf = (day: Day): string => calendar.format(Date.parse(day));
