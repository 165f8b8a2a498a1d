import type { DayPart } from '#domain/time/day-part.ts';

export const partNames: Readonly<Record<DayPart, string>> = { morning: '上午', afternoon: '下午', evening: '晚上' };

/** Text shown instead of hours: the part of the day, or 全天. */
export const partOrWhole = (part: DayPart | undefined): string => (part === undefined ? '全天' : partNames[part]);
