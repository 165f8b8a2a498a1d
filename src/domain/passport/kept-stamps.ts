import type { Day } from '../time/instant.ts';

/** A stamp on a visitor's device. */
export interface KeptStamp {
  /** Id of the venue. */
  readonly venue: string;
  /** The day in China by the device's clock. */
  readonly on: Day;
  /** Name of the venue on that day: the place can be withdrawn later. */
  readonly name: string;
}

/** Adds a stamp at the end; a place that has one keeps it, with its day. */
export const addStamp = (stamps: readonly KeptStamp[], stamp: KeptStamp): readonly KeptStamp[] =>
  stamps.some(({ venue }) => venue === stamp.venue) ? stamps : [...stamps, stamp];

/** Serializes stamps for local storage. */
export const writeStamps = (stamps: readonly KeptStamp[]): string =>
  JSON.stringify(stamps.map(({ venue, on, name }) => [venue, on, name]));

/**
 * Parses the output of writeStamps(), one stamp a place. Ignores what is no stamp: the text is untrusted.
 * @param renamed maps former ids of venues to current ones
 */
export function readStamps(text: string | null, renamed: ReadonlyMap<string, string>): readonly KeptStamp[] {
  let stamps: readonly KeptStamp[] = [];
  for (const row of rowsIn(text)) {
    const [venue, on, name] = Array.isArray(row) ? (row as readonly unknown[]) : [];
    if (typeof venue !== 'string' || typeof on !== 'string' || typeof name !== 'string' || !day.test(on)) continue;
    stamps = addStamp(stamps, { venue: renamed.get(venue) ?? venue, on, name });
  }
  return stamps;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

function rowsIn(text: string | null): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text || '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
