import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readExchange } from '#domain/exchange/exchange-table.ts';
import { readTable } from '#sources/tables/read-table.ts';
import { run as exportTable } from '../../scripts/export.ts';
import { anActivity } from '../builders.ts';
import { element } from '../site-builders.ts';
import { aContentFolder, campaignFolder, validContent } from '../sources/content-folder.ts';
import { ended } from './run-command.ts';

const run = (...args: readonly string[]) => ended(exportTable, args);

test('every activity is a row of the exported table, drafts too; a file with errors is named', async () => {
  const root = aContentFolder({
    ...validContent,
    [`${campaignFolder}/activities/planned.json`]: { name: '还没有定的', draft: true },
    [`${campaignFolder}/activities/broken.json`]: { ...anActivity().data, type: '没有这种' },
  });
  const out = join(root, 'table.xlsx');
  const { status, stdout } = await run('--campaign', 'guyuan-2023', '--content', root, '--out', out);
  expect(status).toBe(1);
  expect(stdout).toContain('table.xlsx：2 个活动。\n✗ ');
  expect(stdout).toContain('broken.json 有错误，没有导出');
  const table = await readTable(out);
  const rows = 'sheets' in table ? (readExchange(element(table.sheets))?.rows ?? []) : [];
  expect(rows.map(({ id }) => id)).toEqual(['main-event', 'planned']);
});

test('an unknown campaign is a fault of usage', async () => {
  expect(await run('--campaign', 'nowhere-2023')).toMatchObject({ status: 2, stdout: '' });
});
