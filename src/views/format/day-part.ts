import { type DaySpan, partNames } from '#domain/time/day-part.ts';

/** Text shown instead of hours: the part of the day, or that the hours are not known. */
export const partOrUntold = (part: DaySpan | undefined): string =>
  part === undefined ? '几点待公布' : partNames[part];
