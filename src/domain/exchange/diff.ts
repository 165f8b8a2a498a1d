import type { CellFault } from '../import/sheet.ts';
import type { Names, Reading } from './codec.ts';
import type { EntryColumn } from './column.ts';
import { entryColumns, fieldOrder } from './columns.ts';
import { cellOf, type ExchangeCell, type ExchangeRow } from './exchange-table.ts';
import { type Fields, sameValue, valueAt, withValue } from './fields.ts';
import { newChanges, withKeptDetails } from './session-codec.ts';
import { isSameText } from './simple-codecs.ts';

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

/**
 * What a row of an exported table changes in an entry (a three-way merge). A cell that still says what it was exported
 * with changes nothing. What the entry got meanwhile is kept, and is a conflict where the row says another thing.
 * @param today day for the record of changes
 */
export function diffRow(row: ExchangeRow, current: Fields, names: Names, today: string): EntryDiff {
  const base = row.base?.fields;
  const claims: FieldClaim[] = [];
  const questions: CellFault[] = [];
  for (const cell of row.cells) {
    const claim = claimOf(cell, base ?? current, base !== undefined, names);
    if (claim === undefined) continue;
    if ('code' in claim) questions.push(claim);
    else claims.push(claim);
  }
  return { ...merged(current, base, claims, { names, today }), questions };
}

/** What a cell says other than `before`: a value, a question, or nothing. */
function claimOf(
  { column, text, at }: ExchangeCell,
  before: Fields,
  hasBase: boolean,
  names: Names,
): FieldClaim | CellFault | undefined {
  if (isSameText(column.codec, text, cellOf(column, before, names))) return undefined;
  if (!hasBase && isOfVenue(column, text, before, names)) return undefined;
  if (text.trim() === '') {
    if (!hasBase) return undefined;
    const isNeeded = isRequired(column) && !(before['draft'] === true && column.path[0] !== 'name');
    return isNeeded ? emptied(column, at) : { column, value: undefined, at, text };
  }
  const reading: Reading = column.codec.read(text, names);
  if (reading.kind === 'asked') {
    return { code: 'import-asked', column: at, message: `${column.title}：${reading.message}`, fix: reading.fix };
  }
  return { column, value: reading.value, at, text };
}

/** A region that an activity has by its venue. */
export function isOfVenue(column: EntryColumn, text: string, { venue, region }: Fields, names: Names): boolean {
  if (column.path[0] !== 'region' || region !== undefined || typeof venue !== 'string') return false;
  const match = names.entries.regions.matcher.find(text.trim());
  return match.kind === 'found' && names.regionOfVenue.get(venue) === match.id;
}

const required: ReadonlySet<string> = new Set(['name', 'summary', 'type', 'programmes', 'sessions', 'hosts']);
const isRequired = ({ path: [first = ''] }: EntryColumn): boolean => required.has(first);

const emptied = ({ title }: EntryColumn, at: number): CellFault => ({
  code: 'import-missing',
  column: at,
  message: `“${title}”原来有，现在空着：活动不能没有它。`,
  fix: '填回去；整个活动不要了，删去那个文件。',
});

interface Surroundings {
  readonly names: Names;
  readonly today: string;
}

/** Puts what a table says into an entry. */
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
    if (isSame(claim.column, value, current)) continue;
    const conflict = base && conflictOf(claim, base, current, names);
    if (conflict) conflicts.push(conflict);
    else change(claim.column, value, claim.at);
  }
  if (changes.length > 0) {
    for (const { column, value } of consequences(current, fields, today)) change(column, value, undefined);
  }
  return { fields, changes, conflicts };
}

/** The claim against what the entry got since it was exported; undefined where it got nothing. */
function conflictOf(
  { column, at, text }: FieldClaim,
  base: Fields,
  current: Fields,
  names: Names,
): FieldConflict | undefined {
  if (isSame(column, valueAt(base, column.path), current)) return undefined;
  return {
    title: column.title,
    at,
    base: cellOf(column, base, names),
    now: cellOf(column, current, names),
    table: text,
  };
}

const isSame = ({ path, absent }: EntryColumn, value: unknown, current: Fields): boolean =>
  sameValue(value ?? absent, valueAt(current, path) ?? absent);

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
  const isWhole = [...required].every((field) => after[field] !== undefined);
  return after['draft'] === true && asked(before) > 0 && asked(after) === 0 && isWhole
    ? [{ path: 'draft', value: undefined }]
    : [];
}

/** The entry that a row is of by itself: that of its hidden column with what its cells say otherwise. */
export const entryOf = (row: ExchangeRow, names: Names): Pick<EntryDiff, 'fields' | 'questions'> =>
  diffRow(row, row.base?.fields ?? {}, names, '');
