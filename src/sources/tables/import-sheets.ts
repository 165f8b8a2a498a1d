import type { Names } from '#domain/exchange/codec.ts';
import { exchangeNames } from '#domain/exchange/names.ts';
import { fatesOf, type RowFate, type TableRow } from '#domain/exchange/row-updates.ts';
import type { RowOutcome, SheetImport, SkippedSheet, TableImport, UpdatedRow } from '#domain/import/outcome.ts';
import { proposalsOf } from '#domain/import/proposals.ts';
import { type RowContext, rowContext } from '#domain/import/row/row-context.ts';
import type { FileFault, Sheet } from '#domain/import/sheet.ts';
import { bookOf } from '#domain/import/table/table-facts.ts';
import { holidayOf } from '../holidays.ts';
import { wordsOf } from '../words.ts';
import { checkedUpdates } from '../writing/checked-updates.ts';
import type { FiledActivity } from '../writing/filed-activity.ts';
import { type ImportTarget, newActivities } from '../writing/new-activities.ts';
import type { NewFile } from '../writing/new-file.ts';
import { withProposals } from '../writing/proposed-entries.ts';
import { isOver, isReadable, type SheetRows, sheetRows } from './sheet-rows.ts';
import { withoutWithheld } from './withheld-rows.ts';
import type { TableReading } from './workbook.ts';

export interface ImportOptions {
  /** Takes units and venues that the campaign does not have as if their proposed files were there. */
  readonly creates?: boolean;
  /** Day for the record of changes. */
  readonly today: string;
}

/** The content that a table is compared with. */
export interface ImportPlace {
  readonly target: ImportTarget;
  readonly filed: readonly FiledActivity[];
  /** Whether there is a file of this activity that is not among them, where not all are known. */
  readonly isWithheld?: (id: string) => boolean;
}

/** A table's import with the files that its rows change. */
export type ImportedTable = TableImport & { readonly changed?: readonly NewFile[] };

/**
 * Returns the import outcome of each row of a table that was read: new activities, drafts, and the changes of those that
 * are there. Hidden sheets and non-empty sheets without a heading row are listed in `skipped`. Returns a fault when no
 * sheet has a heading row.
 * @param file name of the table's file
 */
export function importSheets(
  file: string,
  table: TableReading,
  { target, filed, isWithheld }: ImportPlace,
  { creates = false, today }: ImportOptions,
): ImportedTable {
  if ('fault' in table) return table;
  const all = table.sheets;
  if (!all.some(isReadable)) return { fault: noHeading };
  const words = wordsOf(target.content);
  const book = bookOf(file, all);
  const own = rowContext(target.campaign, words, target.fill, holidayOf);
  const read = (context: RowContext, names: Names) => all.flatMap((sheet) => sheetRows(sheet, context, names, book));
  const ownNames = exchangeNames(target.campaign, own);
  const ownTables = read(own, ownNames);
  const readings = ownTables.flatMap(({ rows }) => rows.map(({ reading }) => reading));
  const owners = ownTables.flatMap(({ facts }) => facts.owner?.unit.split('、') ?? []);
  const proposals = proposalsOf(readings, namesOf(target), words, own, owners);
  const whole = creates ? withProposals(target, proposals) : target;
  const context = creates ? rowContext(whole.campaign, words, whole.fill, holidayOf) : own;
  const names = creates ? exchangeNames(whole.campaign, context) : ownNames;
  const tables = creates ? read(context, names) : ownTables;
  const rows = tables.flatMap((each) => each.rows);
  const fates = withoutWithheld(rows, fatesOf(rows, filed, names, today), isWithheld);
  const updates = fates.filter((fate) => fate.kind === 'update');
  const checked = checkedUpdates(whole, filed, updates);
  const sheets = withNew(tables, fates, { target: whole, file: file.slice(-200), rows: checked.rows });
  const skipped = all.flatMap((sheet) => (isReadable(sheet) ? [] : skippedSheet(sheet)));
  const absent = tables.some(({ isExchange }) => isExchange) ? absentOf(rows, fates, filed) : [];
  return { sheets, skipped, proposals, absent, changed: checked.files };
}

/** Activities without a row, when other activities have one. */
function absentOf(
  rows: readonly TableRow[],
  fates: readonly RowFate[],
  filed: readonly FiledActivity[],
): readonly string[] {
  const ids = new Set([
    ...rows.map((row) => (row.kind === 'exchange' ? row.row.base?.id : undefined)),
    ...rows.map(({ reading }) => reading.id),
    ...fates.map((fate) => ('id' in fate ? fate.id : undefined)),
  ]);
  const absent = filed.filter(({ id }) => !ids.has(id));
  return absent.length < filed.length ? absent.map(({ id, fields }) => String(fields['name'] ?? id)) : [];
}

interface Additions {
  readonly target: ImportTarget;
  readonly file: string;
  readonly rows: ReadonlyMap<UpdatedRow, UpdatedRow>;
}

/** The outcomes of all rows. Rows that match no activity become new ones. */
function withNew(
  tables: readonly SheetRows[],
  fates: readonly RowFate[],
  { target, file, rows: checked }: Additions,
): readonly SheetImport[] {
  const add = newActivities(target);
  let next = 0;
  return tables.map(({ sheet, heading, facts: { told }, isExchange, rows, left }): SheetImport => {
    const own = rows.map((row) => {
      const fate = fates[next] ?? { kind: 'new' };
      next += 1;
      return { row, fate };
    });
    const fresh = own.flatMap(({ row, fate }) => (fate.kind === 'new' ? [row.reading] : []));
    const added = add(fresh, heading, { file, sheet: sheet.name });
    const known = own.flatMap(({ fate }): readonly RowOutcome[] => {
      if (fate.kind === 'new') return [];
      return [fate.kind === 'update' ? (checked.get(fate) ?? fate) : fate];
    });
    return {
      sheet,
      heading,
      isExchange,
      told,
      outcomes: [...known, ...added, ...left].toSorted((a, b) => a.row - b.row),
    };
  });
}

const namesOf = ({ campaign }: ImportTarget) => ({
  organizations: campaign.organizations.flatMap(({ data }) => [data.name, data.shortName ?? '']),
  venues: campaign.venues.flatMap(({ data }) => [data.name, data.shortName ?? '']),
});

function skippedSheet(sheet: Sheet): readonly SkippedSheet[] {
  const { name = '', rows, isHidden = false } = sheet;
  if (isHidden) return [{ name, reason: 'hidden' }];
  if (isOver(sheet)) return [{ name, reason: 'over' }];
  return rows.length > 0 ? [{ name, reason: 'no-heading' }] : [];
}

const noHeading: FileFault = {
  code: 'import-no-heading',
  message:
    '没有找到表头：一行里要有“活动名称”（或“项目名称”），还要有“活动时间”“主办单位”这样的列。一格名称、一格内容的申报表，要有“活动名称”一格。',
  fix: '在活动上面加一行表头；列的名称见 content/README.md 的“从表格导入活动”。',
};
