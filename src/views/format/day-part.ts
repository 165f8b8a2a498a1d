import type { DaySpan } from '#domain/time/day-part.ts';

export const partNames: Readonly<Record<DaySpan, string>> = {
  morning: '上午',
  afternoon: '下午',
  evening: '晚上',
  'whole-day': '全天',
};

/** Text shown instead of hours: the part of the day, or that the hours are not known. */
export const partOrUntold = (part: DaySpan | undefined): string =>
  part === undefined ? '几点待公布' : partNames[part];
