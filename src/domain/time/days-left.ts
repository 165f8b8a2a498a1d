import { daysBetween } from './day.ts';
import { dayOf, type Instant } from './instant.ts';

/** Whole days (China) from now to the due day; 0 on the due day, undefined once `due` has passed. Midnight ends a day. */
export const daysLeft = (due: Instant, now: Instant): number | undefined =>
  due <= now ? undefined : daysBetween(dayOf(now), dayOf(due - 1));
