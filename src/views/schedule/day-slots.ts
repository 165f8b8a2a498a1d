import { occurrenceCount } from '#domain/schedule/counts.ts';
import { type Occurrence, spanOf } from '#domain/schedule/occurrences.ts';
import { partNames } from '#domain/time/day-part.ts';
import type { Day, Instant } from '#domain/time/instant.ts';
import type { Mark } from '../site/parts/list-parts.ts';
import type { CampaignDays } from './days.ts';

/** The sessions of a part of a day. */
export interface SlotList {
  readonly slug: Slot;
  readonly count: number;
  readonly rows: readonly (Occurrence & { readonly mark: Mark; readonly from: Instant | undefined })[];
}

/** The sessions of a day by its parts, on all pages of the day. */
export function daySlots(day: Day, days: CampaignDays): readonly SlotList[] {
  const slots = Map.groupBy(days.occurrences.get(day) ?? [], slotOf);
  return (Object.keys(slotNames) as Slot[]).flatMap((slug) => {
    const occurrences = slots.get(slug) ?? [];
    const rows = occurrences.map((occurrence) => ({
      ...occurrence,
      mark: [occurrence.starts ?? slotNames[slug]],
      from: slug === 'untold' ? undefined : spanOf(occurrence).start,
    }));
    return rows.length === 0 ? [] : [{ slug, count: occurrenceCount(occurrences).all, rows }];
  });
}

const { 'whole-day': wholeDay, ...parts } = partNames;
/** In the order of the page. */
export const slotNames = { 'whole-day': wholeDay, ...parts, untold: '几点待公布' };

export type Slot = keyof typeof slotNames;

export function slotOf({ starts, part }: Occurrence): Slot {
  if (starts === undefined) return part ?? 'untold';
  if (starts < '12:00') return 'morning';
  return starts < '18:00' ? 'afternoon' : 'evening';
}
