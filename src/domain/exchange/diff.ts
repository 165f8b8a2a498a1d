import type { CellFault } from '../import/sheet.ts';
import type { Names, Reading } from './codec.ts';
import type { EntryColumn } from './column.ts';
import { cellOf, type ExchangeCell, type ExchangeRow } from './exchange-table.ts';
import type { Fields } from './fields.ts';
import { type EntryDiff, type FieldClaim, merged, requiredFields } from './merge.ts';
import { isSameText } from './simple-codecs.ts';

/**
 * The changes that a row of an exported table makes to an entry (a three-way merge). A cell that is as it was exported
 * changes nothing. A field that was changed in the entry since the export is kept; when the row changes it too, to
 * another value, it is a conflict.
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

/** The difference between a cell and `before`: a value, a question, or undefined for none. */
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

/** True when the cell states the region of the activity's venue. */
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

/** The entry that a row describes: the one in its hidden column, with the changes of its cells. */
export const entryOf = (row: ExchangeRow, names: Names): Pick<EntryDiff, 'fields' | 'questions'> =>
  diffRow(row, row.base?.fields ?? {}, names, '');
