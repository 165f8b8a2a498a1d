import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { tablesOf } from '#domain/import/table/table.ts';
import { readTable } from '#sources/tables/read-table.ts';
import { twoHeadingRows } from '../sources/tables/clerk-table-two.ts';
import { aClerkWorkbook } from '../sources/tables/clerk-workbook.ts';

/** The clerk's table of two heading rows as another program's file, under the name that it is given. */
function converted(kind: string, name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tables-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const source = path.join(folder, 'table.xlsx');
  writeFileSync(source, aClerkWorkbook(twoHeadingRows));
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', kind, '--outdir', folder, source], { stdio: 'pipe' });
  const target = path.join(folder, `table.${kind}`);
  const named = path.join(folder, name);
  execFileSync('mv', [target, named]);
  return named;
}

test.each([
  ['ods', 'table2.ods'],
  ['xls', 'table2.et'],
  ['html', 'table2.xls'],
])('a table saved as %s has the same activities and sets the same rows aside', async (kind, name) => {
  const table = await readTable(converted(kind, name));
  const [read] = 'sheets' in table ? table.sheets.flatMap(tablesOf) : [];
  expect(read?.heading.height).toBe(2);
  expect(read?.groups.length).toBe(18);
  expect(read?.left.map(({ reason }) => reason)).toEqual(
    expect.arrayContaining(['struck', 'sum', 'note', 'signature']),
  );
});
