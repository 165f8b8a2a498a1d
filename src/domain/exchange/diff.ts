import type { CellFault } from '../import/sheet.ts';
import type { Names, Reading } from './codec.ts';
import type { EntryColumn } from './column.ts';
import { cellOf, type ExchangeCell, type ExchangeRow } from './exchange-table.ts';
import type { Fields } from './fields.ts';
import { type EntryDiff, type FieldClaim, merged, requiredFields } from './merge.ts';
import { isSameText } from './simple-codecs.ts';

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

const isRequired = ({ path: [first = ''] }: EntryColumn): boolean => requiredFields.some((field) => field === first);

const emptied = ({ title }: EntryColumn, at: number): CellFault => ({
  code: 'import-missing',
  column: at,
  message: `“${title}”原来有，现在空着：活动不能没有它。`,
  fix: '填回去；整个活动不要了，删去那个文件。',
});

/** The entry that a row is of by itself: that of its hidden column with what its cells say otherwise. */
export const entryOf = (row: ExchangeRow, names: Names): Pick<EntryDiff, 'fields' | 'questions'> =>
  diffRow(row, row.base?.fields ?? {}, names, '');
