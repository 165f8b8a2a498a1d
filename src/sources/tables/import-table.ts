import { basename } from 'node:path';
import type { SheetImport, SkippedSheet, TableImport } from '#domain/import/outcome.ts';
import { proposalsOf } from '#domain/import/proposals.ts';
import { type RowReading, readGroup } from '#domain/import/row.ts';
import { type RowContext, rowContext } from '#domain/import/row-context.ts';
import type { FileFault, Sheet } from '#domain/import/sheet.ts';
import { type Table, tablesOf } from '#domain/import/table.ts';
import { wordsOf } from '../words.ts';
import { type ImportTarget, newActivities } from '../writing/new-activities.ts';
import { withProposals } from '../writing/proposed-entries.ts';
import { readTable } from './read-table.ts';

/**
 * Reads a table of activities and returns the import outcome of each row. Writes nothing. Hidden sheets and non-empty
 * sheets without a heading row are listed in `skipped`. With `creates`, units and venues that the campaign does not have
 * are taken as if their proposed files were there. Returns a fault when no sheet has a heading row.
 */
export async function importTable(path: string, target: ImportTarget, creates = false): Promise<TableImport> {
  const table = await readTable(path);
  if ('fault' in table) return table;
  const read = table.sheets.map((sheet) => ({ sheet, tables: sheet.isHidden ? [] : tablesOf(sheet) }));
  if (read.every(({ tables }) => tables.length === 0)) return { fault: noHeading };
  const words = wordsOf(target.content);
  const own = rowContext(target.campaign, words, target.fill);
  const proposals = proposalsOf(readingsOf(read, own), namesOf(target), words, own.keyOf);
  const whole = creates ? withProposals(target, proposals) : target;
  const context = rowContext(whole.campaign, words, whole.fill);
  const add = newActivities(whole);
  const file = basename(path).slice(-200);
  const sheets = read.flatMap(({ sheet, tables }) =>
    tables.map(({ heading, groups, left }): SheetImport => {
      const readings = groups.map((group) => readGroup(sheet, group, heading, context));
      const rows = add(readings, heading, { file, sheet: sheet.name });
      const others = left.map((each) => ({ kind: 'left' as const, ...each }));
      return { sheet, heading, outcomes: [...rows, ...others].toSorted((a, b) => a.row - b.row) };
    }),
  );
  const skipped = read.flatMap(({ sheet, tables }) => (tables.length === 0 ? skippedSheet(sheet) : []));
  return { sheets, skipped, proposals };
}

interface ReadSheet {
  readonly sheet: Sheet;
  readonly tables: readonly Table[];
}

const readingsOf = (read: readonly ReadSheet[], context: RowContext): readonly RowReading[] =>
  read.flatMap(({ sheet, tables }) =>
    tables.flatMap(({ heading, groups }) => groups.map((group) => readGroup(sheet, group, heading, context))),
  );

const namesOf = ({ campaign }: ImportTarget) => ({
  organizations: campaign.organizations.flatMap(({ data }) => [data.name, data.shortName ?? '']),
  venues: campaign.venues.flatMap(({ data }) => [data.name, data.shortName ?? '']),
});

function skippedSheet({ name = '', rows, isHidden = false }: Sheet): readonly SkippedSheet[] {
  if (isHidden) return [{ name, reason: 'hidden' }];
  return rows.length > 0 ? [{ name, reason: 'no-heading' }] : [];
}

const noHeading: FileFault = {
  code: 'import-no-heading',
  message: '没有找到表头：一行里要有“活动名称”（或“项目名称”），还要有“活动时间”“主办单位”这样的列。',
  fix: '在活动上面加一行表头；列的名称见 content/README.md 的“从表格导入活动”。',
};
