import { basename } from 'node:path';
import type { SheetImport, SkippedSheet, TableImport } from '#domain/import/outcome.ts';
import { readGroup } from '#domain/import/row.ts';
import { rowContext } from '#domain/import/row-context.ts';
import type { FileFault, Sheet } from '#domain/import/sheet.ts';
import { tablesOf } from '#domain/import/table.ts';
import { type ImportTarget, newActivities } from '../writing/new-activities.ts';
import { readTable } from './read-table.ts';
import { wordsOf } from './words.ts';

/**
 * Reads a table of activities and returns the import outcome of each row. Writes nothing. Hidden sheets and non-empty
 * sheets without a heading row are listed in `skipped`. Returns a fault when no sheet has a heading row.
 */
export async function importTable(path: string, target: ImportTarget): Promise<TableImport> {
  const table = await readTable(path);
  if ('fault' in table) return table;
  const context = rowContext(target.campaign, wordsOf(target.content), target.fill);
  const add = newActivities(target);
  const file = basename(path).slice(-200);
  const read = table.sheets.map((sheet) => ({ sheet, tables: sheet.isHidden ? [] : tablesOf(sheet) }));
  const sheets = read.flatMap(({ sheet, tables }) =>
    tables.map(({ heading, groups, left }): SheetImport => {
      const readings = groups.map((group) => readGroup(sheet, group, heading, context));
      const rows = add(readings, heading, { file, sheet: sheet.name });
      const others = left.map((each) => ({ kind: 'left' as const, ...each }));
      return { sheet, heading, outcomes: [...rows, ...others].toSorted((a, b) => a.row - b.row) };
    }),
  );
  const skipped = read.flatMap(({ sheet, tables }) => (tables.length === 0 ? skippedSheet(sheet) : []));
  return sheets.length > 0 ? { sheets, skipped } : { fault: noHeading };
}

function skippedSheet({ name = '', rows, isHidden = false }: Sheet): readonly SkippedSheet[] {
  if (isHidden) return [{ name, reason: 'hidden' }];
  return rows.length > 0 ? [{ name, reason: 'no-heading' }] : [];
}

const noHeading: FileFault = {
  code: 'import-no-heading',
  message: '没有找到表头：一行里要有“活动名称”（或“项目名称”），还要有“活动时间”“主办单位”这样的列。',
  fix: '在活动上面加一行表头；列的名称见 content/README.md 的“从表格导入活动”。',
};
