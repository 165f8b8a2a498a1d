import { basename } from 'node:path';
import { hasGlyph } from '../text/font-coverage.ts';
import { filedActivities } from '../writing/filed-entries.ts';
import type { ImportTarget } from '../writing/new-activities.ts';
import { type ImportedTable, type ImportOptions, importSheets } from './import-sheets.ts';
import { readTable } from './read-table.ts';

/** Reads a table of activities and compares it with the files of a campaign, as importSheets() does. Writes nothing. */
export async function importTable(
  path: string,
  target: Omit<ImportTarget, 'hasGlyph'>,
  options: ImportOptions,
): Promise<ImportedTable> {
  const place = { target: { ...target, hasGlyph }, filed: filedActivities(target.campaign, target.files) };
  return importSheets(basename(path), await readTable(path), place, options);
}
