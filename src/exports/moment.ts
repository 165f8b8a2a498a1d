import { dayOf, type Instant, timeOf } from '#domain/time/instant.ts';

/** A moment by the clock in China, `2023-09-17T09:00:00+08:00` (RFC 3339). */
export const rfc3339 = (instant: Instant): string => `${dayOf(instant)}T${timeOf(instant)}:00+08:00`;

/** A moment as RSS wants it, `Sun, 17 Sep 2023 01:00:00 GMT` (RFC 822 with a year of four digits). */
export const rfc822 = (instant: Instant): string => new Date(instant).toUTCString();
