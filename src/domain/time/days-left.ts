import { daysBetween } from './day.ts';
import { dayOf, type Instant } from './instant.ts';

/** Whole days in China from now until the day on which something falls due; undefined when it has passed. */
export const daysLeft = (due: Instant, now: Instant): number | undefined =>
  due <= now ? undefined : daysBetween(dayOf(now), dayOf(due - 1));
