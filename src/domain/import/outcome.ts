import type { Activity, WrittenActivity } from '#schemas/activity.ts';
import { expandSession } from '../schedule/expanded-session.ts';
import type { Heading } from './heading.ts';
import type { CellFault, FileFault, Sheet } from './sheet.ts';

/** Result of a row; row numbers are 1-based, as in spreadsheets. */
export type RowOutcome =
  | {
      readonly kind: 'new';
      readonly row: number;
      readonly id: string;
      readonly activity: WrittenActivity;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'present'; readonly row: number; readonly name: string; readonly id: string }
  | {
      readonly kind: 'rejected';
      readonly row: number;
      readonly name: string;
      readonly faults: readonly CellFault[];
      readonly notes: readonly string[];
    }
  | { readonly kind: 'other'; readonly row: number; readonly text: string };

/** Result of a sheet: its parsed heading, and the outcome of every row that is not empty. */
export interface SheetImport {
  readonly sheet: Sheet;
  readonly heading: Heading;
  readonly outcomes: readonly RowOutcome[];
}

/** `skipped` lists the sheets without a heading row. */
export type TableImport =
  | { readonly sheets: readonly SheetImport[]; readonly skipped: readonly string[] }
  | { readonly fault: FileFault };

/** Key for deduplication of activities: name, hosts, place and times. */
export const sameActivityKey = ({ name, hosts, venue, room, sessions }: Activity): string =>
  JSON.stringify([
    name,
    hosts,
    venue,
    room,
    sessions.flatMap((session, index) => expandSession(session, index).map(({ time }) => time)),
  ]);

/** The first free id of `stem`, `stem-2`, `stem-3`…; cuts `stem` to 58 characters to leave room for the number. */
export function freeId(stem: string, isTaken: (id: string) => boolean): string {
  const base = stem.slice(0, 58).replace(/-+$/u, '');
  let id = base;
  for (let next = 2; isTaken(id); next += 1) id = `${base}-${next}`;
  return id;
}
