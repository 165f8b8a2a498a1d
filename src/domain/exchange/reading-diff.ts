import type { Postponed, RowReading } from '../import/row/row.ts';
import type { CellFault } from '../import/sheet.ts';
import type { Field } from '../import/table/column-titles.ts';
import type { Names } from './codec.ts';
import type { EntryColumn } from './column.ts';
import { entryColumns, fieldOf } from './columns.ts';
import { isOfVenue } from './diff.ts';
import { cellOf } from './exchange-table.ts';
import { type Fields, sameValue, valueAt } from './fields.ts';
import { nameKey } from './match.ts';
import { type EntryDiff, type FieldClaim, merged, requiredFields } from './merge.ts';
import { timeOfSession } from './session-codec.ts';

/**
 * The changes that a row of a clerk's table makes to an existing activity. Fields that the row does not have stay as
 * they are. A question about the row becomes a question about the activity, unless the activity answers it.
 */
export function diffReading(reading: RowReading, current: Fields, names: Names, today: string): EntryDiff {
  const rowClaims = entryColumns.flatMap((column) => claimOf(column, reading, current, names));
  const postponed = postponedSessions(reading, current);
  const questions = reading.questions.filter(
    (question) => !isAnswered(question, reading.activity, current, postponed ? reading.postponed : undefined),
  );
  const claims = postponed ? rowClaims.map((each) => withSessions(each, postponed)) : rowClaims;
  const answers = questions.length > 0 ? [] : answersOf(reading, current, claims);
  return { ...merged(current, undefined, [...claims, ...answers], { names, today }), questions };
}

/** Fields that no clerk writes, or that only follow from others. */
const own: ReadonlySet<string> = new Set(['draft', 'body', 'imported', 'formerIds', 'changes', 'poster', 'recap']);

function claimOf(
  column: EntryColumn,
  { activity, writtenFields, filled }: RowReading,
  current: Fields,
  names: Names,
): readonly FieldClaim[] {
  const value = valueAt(activity, column.path);
  const [first = ''] = column.path;
  const field = fieldOf(column);
  if (value === undefined || own.has(first) || (field !== undefined && filled.has(field))) return [];
  const text = cellOf(column, activity, names);
  if (isOfVenue(column, text, current, names) || isWordedOtherwise(first, value, writtenFields, current)) return [];
  if (column.path.join('.') === 'contact.office' && valueAt(current, column.path) !== undefined) return [];
  return [{ column, value, at: undefined, text }];
}

/** A summary that the program put together, and a text that the activity has in other marks or another place. */
function isWordedOtherwise(field: string, value: unknown, writtenFields: ReadonlySet<Field>, current: Fields): boolean {
  if (field !== 'summary' && field !== 'details') return false;
  if (field === 'summary' && !writtenFields.has('summary') && !writtenFields.has('content')) return true;
  if (field === 'details' && current['body'] !== undefined) return true;
  const key = nameKey(String(value));
  return [current['summary'], current['details']].some((text) => nameKey(String(text ?? '')).includes(key));
}

const sessionsIn = (fields: Fields): readonly Fields[] => (fields['sessions'] ?? []) as readonly Fields[];

/** The sessions of a row marked 延期: the row has the new times, the activity the old ones. */
function postponedSessions({ activity, postponed }: RowReading, current: Fields): readonly Fields[] | undefined {
  const [read, before] = [sessionsIn(activity), sessionsIn(current)];
  const isMoved = read.some((session, index) => !sameValue(timeOfSession(session), timeOfSession(before[index] ?? {})));
  if (!postponed || !isMoved || read.length !== before.length || before.some(({ kind }) => kind !== 'timed'))
    return undefined;
  return read.map((session) => ({
    ...session,
    status: 'postponed',
    reason: [...postponed.reason].slice(0, 100).join(''),
  }));
}

const withSessions = (claim: FieldClaim, sessions: readonly Fields[]): FieldClaim =>
  claim.column.path[0] === 'sessions' ? { ...claim, value: sessions } : claim;

/**
 * True when a question about the row needs no answer: the activity has the missing fields, or the question is about a
 * postponement whose new time the row states.
 */
function isAnswered(
  { code, message }: CellFault,
  activity: Fields,
  current: Fields,
  postponed: Postponed | undefined,
): boolean {
  if (code === 'import-missing') {
    const missing = requiredFields.filter((field) => activity[field] === undefined);
    return missing.every((field) => current[field] !== undefined);
  }
  return postponed !== undefined && message === postponed.question;
}

/** A row in new words answers what was asked about the old: a draft that lacks nothing is one no more. */
function answersOf({ text }: RowReading, current: Fields, claims: readonly FieldClaim[]): readonly FieldClaim[] {
  const before = valueAt(current, ['imported', 'text']);
  const words = text.slice(0, longestRow);
  if (before === undefined || before === words || words === '') return [];
  const isWhole = requiredFields.every(
    (field) => current[field] !== undefined || claims.some(({ column }) => column.path[0] === field),
  );
  const claim = (path: string, value: unknown): readonly FieldClaim[] =>
    entryColumns
      .filter((column) => column.path.join('.') === path)
      .map((column) => ({ column, value, at: undefined, text: '' }));
  const settled = isWhole ? [...claim('imported.questions', undefined), ...claim('draft', undefined)] : [];
  return [...claim('imported.text', words), ...settled];
}

/** Longest `imported.text`, in UTF-16 code units. */
const longestRow = 4000;
