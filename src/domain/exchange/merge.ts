import type { WrittenSession } from '#schemas/session.ts';
import type { CellFault } from '../import/sheet.ts';
import { expandSession } from '../schedule/expanded-session.ts';
import type { Names } from './codec.ts';
import type { EntryColumn } from './column.ts';
import { entryColumns, fieldOrder } from './columns.ts';
import { cellOf } from './exchange-table.ts';
import { type Fields, sameValue, valueAt, withValue } from './fields.ts';
import { newChanges, withKeptDetails } from './session-codec.ts';

/** A field that the table changes; texts as they stand in cells. */
export interface FieldChange {
  readonly title: string;
  readonly path: readonly string[];
  readonly from: string;
  readonly to: string;
  /** 0-based; undefined for a change that follows from others. */
  readonly at: number | undefined;
}

/** A field that the table changes, and someone else meanwhile. */
export interface FieldConflict {
  readonly title: string;
  readonly at: number | undefined;
  readonly base: string;
  readonly now: string;
  readonly table: string;
}

export interface EntryDiff {
  /** The entry with the changes. */
  readonly fields: Fields;
  readonly changes: readonly FieldChange[];
  readonly conflicts: readonly FieldConflict[];
  readonly questions: readonly CellFault[];
}

/** A value that a table gives to a field; undefined takes the field out. */
export interface FieldClaim {
  readonly column: EntryColumn;
  readonly value: unknown;
  readonly at: number | undefined;
  /** The cell, for messages. */
  readonly text: string;
}

/** Fields that an activity cannot do without. */
export const requiredFields = ['name', 'summary', 'type', 'programmes', 'sessions', 'hosts'] as const;

interface Surroundings {
  readonly names: Names;
  readonly today: string;
}

/** Merges the values of a table into an entry. */
export function merged(
  current: Fields,
  base: Fields | undefined,
  claims: readonly FieldClaim[],
  { names, today }: Surroundings,
): Omit<EntryDiff, 'questions'> {
  let fields = current;
  const changes: FieldChange[] = [];
  const conflicts: FieldConflict[] = [];
  const change = (column: EntryColumn, value: unknown, at: number | undefined) => {
    const from = cellOf(column, fields, names);
    fields = withValue(fields, column.path, value, fieldOrder);
    changes.push({ title: column.title, path: column.path, from, to: cellOf(column, fields, names), at });
  };
  for (const claim of claims) {
    const value = newValue(claim, base ?? current);
    const outcome = outcomeOf(claim, value, base, current);
    if (outcome === 'conflict') conflicts.push(conflictOf(claim, base ?? current, current, names));
    else if (outcome === 'change') change(claim.column, value, claim.at);
  }
  if (changes.length > 0) {
    for (const { column, value } of consequences(current, fields, today)) change(column, value, undefined);
  }
  return { fields, changes, conflicts };
}

/** Whether a value is another than that of the entry, and whether the entry changed meanwhile. */
function outcomeOf({ column }: FieldClaim, value: unknown, base: Fields | undefined, current: Fields) {
  if (isSame(column, value, current) || (!base && isSameDays(column, value, current))) return 'nothing';
  return base && !isSame(column, valueAt(base, column.path), current) ? 'conflict' : 'change';
}

const conflictOf = ({ column, at, text }: FieldClaim, base: Fields, current: Fields, names: Names): FieldConflict => ({
  title: column.title,
  at,
  base: cellOf(column, base, names),
  now: cellOf(column, current, names),
  table: text,
});

const isSame = ({ path, absent }: EntryColumn, value: unknown, current: Fields): boolean =>
  sameValue(value ?? absent, valueAt(current, path) ?? absent);

/** Sessions that say the same days in other words: a weekly rule, and its cancelled day as one of its own. */
function isSameDays({ path }: EntryColumn, value: unknown, current: Fields): boolean {
  if (path[0] !== 'sessions') return false;
  const daysOf = (sessions: readonly Fields[]) =>
    sessions
      .flatMap((session, index) => expandSession(session as unknown as WrittenSession, index))
      .map(({ time, status }) => JSON.stringify([time, status]))
      .toSorted();
  return sameValue(daysOf((value ?? []) as readonly Fields[]), daysOf(listIn(current, 'sessions')));
}

function consequences(before: Fields, after: Fields, today: string) {
  return [...logged(before, after, today), ...settled(before, after)].flatMap(({ path, value }) => {
    const column = entryColumns.find((each) => each.path.length === 1 && each.path[0] === path);
    return column ? [{ column, value }] : [];
  });
}

const listIn = (fields: Fields, key: string): readonly Fields[] => (fields[key] ?? []) as readonly Fields[];

const newValue = ({ column, value }: FieldClaim, before: Fields): unknown =>
  column.path[0] === 'sessions' && value !== undefined
    ? withKeptDetails(value as readonly Fields[], listIn(before, 'sessions'))
    : value;

interface Consequence {
  readonly path: string;
  readonly value: unknown;
}

/** The entry in the record of changes for what is newly cancelled or postponed, unless the row wrote one. */
function logged(before: Fields, after: Fields, today: string): readonly Consequence[] {
  const isPublished = before['draft'] !== true && listIn(before, 'sessions').length > 0;
  const [old, now] = [listIn(before, 'changes'), listIn(after, 'changes')];
  const own = now.slice(old.length).map(({ kind }) => kind);
  const more = newChanges(listIn(before, 'sessions'), listIn(after, 'sessions'), today).filter(
    ({ kind }) => !own.includes(kind),
  );
  return isPublished && more.length > 0 ? [{ path: 'changes', value: [...now, ...more] }] : [];
}

/** A draft whose questions are all answered and that lacks nothing is one no more. */
function settled(before: Fields, after: Fields): readonly Consequence[] {
  const asked = (fields: Fields) => listIn((fields['imported'] ?? {}) as Fields, 'questions').length;
  const isWhole = requiredFields.every((field) => after[field] !== undefined);
  return after['draft'] === true && asked(before) > 0 && asked(after) === 0 && isWhole
    ? [{ path: 'draft', value: undefined }]
    : [];
}
