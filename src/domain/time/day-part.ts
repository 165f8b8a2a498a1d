import type { TimeOfDay } from './instant.ts';

/** A part of a day, as lists are narrowed by and as a notice may leave the hours at. */
export type DayPart = 'morning' | 'afternoon' | 'evening';

/** The parts of a day, and when each begins and ends where a bound is needed. */
export const dayParts: readonly (readonly [DayPart, from: TimeOfDay, to: TimeOfDay])[] = [
  ['morning', '00:00', '12:00'],
  ['afternoon', '12:00', '18:00'],
  ['evening', '18:00', '24:00'],
];

/** When a part begins and ends; nothing of none. */
export function boundsOfPart(part: DayPart | undefined): { readonly from?: TimeOfDay; readonly to?: TimeOfDay } {
  const [, from, to] = dayParts.find(([each]) => each === part) ?? [];
  return from === undefined || to === undefined ? {} : { from, to };
}
