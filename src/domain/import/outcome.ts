import type { Activity } from '#schemas/activity.ts';
import type { WrittenDraft } from '#schemas/activity-draft.ts';
import type { Fields } from '../exchange/fields.ts';
import type { EntryDiff } from '../exchange/merge.ts';
import { expandSession } from '../schedule/expanded-session.ts';
import type { Proposals } from './proposals.ts';
import type { RowReading } from './row/row.ts';
import type { CellFault, FileFault, Sheet } from './sheet.ts';
import type { Heading } from './table/heading.ts';
import type { LeftOutRow } from './table/table.ts';

/** Result of a row; row numbers are 1-based, as in spreadsheets. */
export type RowOutcome =
  | (WrittenRow & { readonly kind: 'new' })
  /** `questions` must be answered before it is published. */
  | (WrittenRow & { readonly kind: 'draft'; readonly questions: readonly CellFault[] })
  /** The row changes an activity that is there. */
  | UpdatedRow
  | { readonly kind: 'present'; readonly row: number; readonly name: string; readonly id: string }
  /** The row is, or may be, of an activity that says something else. */
  | { readonly kind: 'differs'; readonly row: number; readonly name: string; readonly fault: CellFault }
  | ({ readonly kind: 'left' } & LeftOutRow);

export interface UpdatedRow extends Omit<EntryDiff, 'fields'> {
  readonly kind: 'update';
  readonly row: number;
  readonly name: string;
  readonly id: string;
  /** The activity with the changes; undefined while a question about the row as a whole is open. */
  readonly fields: Fields | undefined;
}

interface WrittenRow {
  readonly row: number;
  readonly id: string;
  readonly activity: WrittenDraft;
  /** The text of an MDX file. */
  readonly body?: string | undefined;
  readonly notes: readonly string[];
  /** Cells that no field took. */
  readonly untaken: RowReading['untaken'];
}

/** Result of a table of a sheet: its heading, and the outcome of every row that is not empty. */
export interface SheetImport {
  readonly sheet: Sheet;
  readonly heading: Heading;
  /** A table that this site exported. */
  readonly isExchange: boolean;
  /** What was settled for all of its rows: zh-CN sentences. */
  readonly told: readonly string[];
  readonly outcomes: readonly RowOutcome[];
}

/** A sheet that was not read. */
export interface SkippedSheet {
  readonly name: string;
  readonly reason: 'hidden' | 'over' | 'no-heading';
}

export type TableImport =
  | {
      readonly sheets: readonly SheetImport[];
      readonly skipped: readonly SkippedSheet[];
      /** Units and venues that the table names and the campaign does not have. */
      readonly proposals: Proposals;
      /** Names of activities that a table of ours has no row of: the row was cut, or they are newer than it. */
      readonly absent?: readonly string[];
    }
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
