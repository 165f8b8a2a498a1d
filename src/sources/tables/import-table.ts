import { findHeading } from '#domain/import/heading.ts';
import type { SheetImport, TableImport } from '#domain/import/outcome.ts';
import { readRow } from '#domain/import/row.ts';
import { rowContext } from '#domain/import/row-context.ts';
import type { FileFault } from '#domain/import/sheet.ts';
import { type ImportTarget, newActivities } from '../writing/new-activities.ts';
import { readTable } from './read-table.ts';

/**
 * Reads a table of activities and returns the import outcome of each row. Writes nothing. Non-empty sheets without a
 * heading row are listed in `skipped`. Returns a fault when no sheet has a heading row.
 */
export async function importTable(path: string, target: ImportTarget): Promise<TableImport> {
  const table = await readTable(path);
  if ('fault' in table) return table;
  const context = rowContext(target.campaign, target.fill);
  const add = newActivities(target);
  const sheets: SheetImport[] = [];
  const skipped: string[] = [];
  for (const sheet of table.sheets) {
    const heading = findHeading(sheet);
    if (!heading) {
      if (sheet.rows.length > 0) skipped.push(sheet.name ?? '');
      continue;
    }
    const below = sheet.rows.slice(heading.row + 1).map((cells, index) => ({ cells, row: heading.row + index + 2 }));
    const readings = below.map(({ cells, row }) => ({ row, reading: readRow(cells, heading, context) }));
    sheets.push({ sheet, heading, outcomes: add(readings, heading) });
  }
  return sheets.length > 0 ? { sheets, skipped } : { fault: noHeading };
}

const noHeading: FileFault = {
  code: 'import-no-heading',
  message: '没有找到表头：一行里要有“活动名称”（或“项目名称”），还要有“活动时间”“主办单位”这样的列。',
  fix: '在活动上面加一行表头；列的名称见 content/README.md 的“从表格导入活动”。',
};
