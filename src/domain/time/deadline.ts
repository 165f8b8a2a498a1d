import type { Deadline } from '#schemas/campaign.ts';
import { addDays } from './day.ts';
import { type Instant, instantAt, instantOf } from './instant.ts';
import { partialDateBounds } from './partial-date.ts';

/** Instant at which a deadline passes: its time, else the end of its last possible day; undefined without a date. */
export function deadlineInstant({ by }: Deadline): Instant | undefined {
  if (by === undefined) return undefined;
  return by.includes('T') ? instantOf(by) : instantAt(addDays(partialDateBounds(by).to, 1));
}
