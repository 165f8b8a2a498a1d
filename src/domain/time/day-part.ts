import type { TimeOfDay } from './instant.ts';

/** Part of a day: a filter of lists, and a time that a notice gives instead of hours. */
export type DayPart = 'morning' | 'afternoon' | 'evening';

/** A part of a day, or `whole-day`: the notice says 全天. */
export type DaySpan = DayPart | 'whole-day';

export const partNames: Readonly<Record<DaySpan, string>> = {
  morning: '上午',
  afternoon: '下午',
  evening: '晚上',
  'whole-day': '全天',
};

/** Parts of a day with start (inclusive) and end (exclusive). */
export const dayParts: readonly (readonly [DayPart, from: TimeOfDay, to: TimeOfDay])[] = [
  ['morning', '00:00', '12:00'],
  ['afternoon', '12:00', '18:00'],
  ['evening', '18:00', '24:00'],
];

/** Start and end of a part; an empty object for undefined and for a whole day. */
export function boundsOfPart(part: DaySpan | undefined): { readonly from?: TimeOfDay; readonly to?: TimeOfDay } {
  const [, from, to] = dayParts.find(([each]) => each === part) ?? [];
  return from === undefined || to === undefined ? {} : { from, to };
}
