import { daysBetween } from './day.ts';
import { dayOf, type Instant } from './instant.ts';

/** Days (China) from now to the due day: 0 on that day, undefined once `due` has passed. A midnight ends a day. */
export const daysLeft = (due: Instant, now: Instant): number | undefined =>
  due <= now ? undefined : daysBetween(dayOf(now), dayOf(due - 1));
